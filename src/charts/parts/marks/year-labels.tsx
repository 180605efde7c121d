import type { Medium } from "../medium.ts";

/** The years below a chart, the chosen one in bold; narrow frames keep the major ones. */
export function YearLabels({
  ticks,
  width,
  y,
  chosen,
  medium,
}: {
  readonly ticks: ReadonlyArray<{ readonly x: number; readonly year: number; readonly major: boolean }>;
  /** Nominal width of the chart. */
  readonly width: number;
  readonly y: number;
  readonly chosen: number;
  readonly medium: Medium;
}) {
  return ticks.map((tick) => (
    <text
      key={tick.year}
      className={tick.major ? "axis-x" : "axis-x is-minor"}
      x={medium.x(tick.x, width)}
      y={y}
      {...(medium.isPage ? insideFrame(tick.x, width) : { textAnchor: "middle" as const })}
      fill={tick.year === chosen ? medium.colour("ink") : medium.colour("muted")}
      fontWeight={tick.year === chosen ? 700 : 400}
    >
      {tick.year}
    </text>
  ));
}

/** Half of a year's name in bold, and the narrowest frame; px. */
const half = 16;
const narrowest = 360;

/** A name below its year, or as near to it as even the narrowest frame has room for. */
function insideFrame(
  x: number,
  width: number,
): { readonly textAnchor: "start" | "middle" | "end"; readonly dx?: number } {
  const inNarrowest = (part: number) => Math.floor((part / width) * narrowest);
  if (inNarrowest(x) < half) return { textAnchor: "start", dx: -inNarrowest(x) };
  if (inNarrowest(width - x) < half) return { textAnchor: "end", dx: inNarrowest(width - x) };
  return { textAnchor: "middle" };
}
