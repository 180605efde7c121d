import { Range, Root, Thumb, Track } from "@radix-ui/react-slider";

/** A slider with two ends; each end is a slider to the keyboard and to screen readers. */
export function YearRange({
  first,
  last,
  value,
  labels,
  onChange,
  onCommit,
}: {
  readonly first: number;
  readonly last: number;
  readonly value: readonly [number, number];
  readonly labels: readonly [string, string];
  /** While an end is dragged. */
  readonly onChange: (value: [number, number]) => void;
  /** When it is let go. */
  readonly onCommit: (value: [number, number]) => void;
}) {
  const pair = ([from = first, to = last]: number[]): [number, number] => [from, to];
  return (
    <Root
      className="year-range"
      min={first}
      max={last}
      step={1}
      value={[...value]}
      onValueChange={(next) => onChange(pair(next))}
      onValueCommit={(next) => onCommit(pair(next))}
    >
      <Track className="year-range-track">
        <Range className="year-range-range" />
      </Track>
      <Thumb className="year-range-thumb" aria-label={labels[0]} />
      <Thumb className="year-range-thumb" aria-label={labels[1]} />
    </Root>
  );
}
