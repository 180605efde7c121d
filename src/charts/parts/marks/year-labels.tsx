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
      textAnchor="middle"
      fill={tick.year === chosen ? medium.colour("ink") : medium.colour("muted")}
      fontWeight={tick.year === chosen ? 700 : 400}
    >
      {tick.year}
    </text>
  ));
}
