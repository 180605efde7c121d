import { type ChangeEvent, useRef } from "react";
import { ShareBar } from "./share-bar.tsx";

/**
 * A slider with two ends: two native sliders on one track, so that keys, touch and screen readers work as everywhere.
 * An end that meets the other stops there.
 */
export function YearRange({
  first,
  last,
  value: [from, to],
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
  const change = (next: [number, number]) => {
    if (next[0] === from && next[1] === to) return;
    onChange(next, !changed.current);
    changed.current = true;
  };
  const share = (year: number) => (year - first) / Math.max(last - first, 1);
  const end = { type: "range", min: first, max: last, step: 1, onPointerDown: start, onFocus: start } as const;
  return (
    <div className="year-range">
      <ShareBar from={share(from)} to={share(to)} />
      <input
        {...end}
        aria-label={labels[0]}
        value={from}
        // At the right end the two lie on each other: only the lower one can still move.
        style={{ zIndex: from === last ? 1 : undefined }}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => change([Math.min(Number(target.value), to), to])}
      />
      <input
        {...end}
        aria-label={labels[1]}
        value={to}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => change([from, Math.max(Number(target.value), from)])}
      />
    </div>
  );
}
