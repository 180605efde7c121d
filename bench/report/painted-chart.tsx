import { renderToStaticMarkup } from "react-dom/server";
import { linearScale, niceDomain } from "../../src/charts/parts/scales/linear-scale.ts";
import { round } from "../../src/charts/parts/scales/round.ts";
import { themeColour } from "../theme.ts";

/** A page and how long it took until it was painted, in ms. */
export interface PaintedBar {
  readonly title: string;
  readonly value: number;
  readonly isOurs: boolean;
}

const width = 900;
const row = 24;
const left = 210;
const right = 60;
const top = 56;

/** Bars from the fastest page to the slowest as an SVG, ours in the colour of the accent. */
export function paintedChart(bars: readonly PaintedBar[]): string {
  const sorted = bars.toSorted((a, b) => a.value - b.value);
  const domain = niceDomain([0, Math.max(...sorted.map(({ value }) => value))], 6);
  const x = linearScale(domain, [left, width - right]);
  const height = top + sorted.length * row + 12;
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily="system-ui, sans-serif"
      fontSize={13}
    >
      <rect width={width} height={height} fill={themeColour("card")} />
      <text x="12" y="24" fontSize={16} fontWeight={700} fill={themeColour("ink")}>
        From the navigation to the chart painted, ms
      </text>
      {x.ticks(6).map((tick) => (
        <g key={tick}>
          <line x1={round(x(tick))} x2={round(x(tick))} y1={top - 6} y2={height - 8} stroke={themeColour("line")} />
          <text x={round(x(tick))} y={top - 12} textAnchor="middle" fill={themeColour("muted")}>
            {tick}
          </text>
        </g>
      ))}
      {sorted.map(({ title, value, isOurs }, index) => {
        const y = top + index * row;
        return (
          <g key={title} fontWeight={isOurs ? 700 : undefined}>
            <text x={left - 10} y={y + row / 2} dy="0.35em" textAnchor="end" fill={themeColour("ink")}>
              {title}
            </text>
            <rect
              x={left}
              y={y + 4}
              width={round(x(value) - left)}
              height={row - 8}
              fill={themeColour(isOurs ? "accent" : "muted")}
            />
            <text x={round(x(value) + 6)} y={y + row / 2} dy="0.35em" fill={themeColour("ink")}>
              {Math.round(value)}
            </text>
          </g>
        );
      })}
    </svg>,
  );
}
