import { fluidX } from "../scales/fluid.ts";

/** The years below a chart, the chosen one in bold; narrow frames keep the major ones. */
export function YearLabels({
  ticks,
  width,
  y,
  chosen,
}: {
  readonly ticks: ReadonlyArray<{ readonly x: number; readonly year: number; readonly major: boolean }>;
  /** Nominal width of the chart. */
  readonly width: number;
  readonly y: number;
  readonly chosen: number;
}) {
  return ticks.map((tick) => (
    <text
      key={tick.year}
      className={tick.major ? "axis-x" : "axis-x is-minor"}
      x={fluidX(tick.x, width)}
      y={y}
      textAnchor="middle"
      fill={tick.year === chosen ? "var(--ink)" : "var(--muted)"}
      fontWeight={tick.year === chosen ? 700 : 400}
    >
      {tick.year}
    </text>
  ));
}
