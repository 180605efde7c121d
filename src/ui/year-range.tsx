import { useRef } from "react";
import { Range, Root, Thumb, Track } from "@radix-ui/react-slider";

/** A slider with two ends; each end is a slider to the keyboard and to screen readers. */
export function YearRange({
  first,
  last,
  value,
  labels,
  onChange,
}: {
  readonly first: number;
  readonly last: number;
  readonly value: readonly [number, number];
  readonly labels: readonly [string, string];
  /** `begins` is true for the first change of a drag, or of a run of keys on one end. */
  readonly onChange: (value: [number, number], begins: boolean) => void;
}) {
  const changed = useRef(false);
  const start = () => void (changed.current = false);
  const change = ([from = first, to = last]: number[]) => {
    onChange([from, to], !changed.current);
    changed.current = true;
  };
  return (
    <Root
      className="year-range"
      min={first}
      max={last}
      step={1}
      value={[...value]}
      onPointerDown={start}
      onValueChange={change}
    >
      <Track className="year-range-track">
        <Range className="year-range-range" />
      </Track>
      <Thumb className="year-range-thumb" aria-label={labels[0]} onFocus={start} />
      <Thumb className="year-range-thumb" aria-label={labels[1]} onFocus={start} />
    </Root>
  );
}
