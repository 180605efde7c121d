import { YearBands } from "../parts/marks/year-bands.tsx";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { Hatches } from "../parts/marks/hatch.tsx";
import { LineMarks } from "../parts/marks/line-marks.tsx";
import { figureAttributes, figureLabel } from "../parts/marks/mark-attributes.ts";
import { YearLabels } from "../parts/marks/year-labels.tsx";
import { Bar } from "./trade-bar.tsx";
import type { TradeBar, TradeLayout } from "./trade-layout.ts";
import type { Medium } from "../parts/medium.ts";
import { gapHeight } from "./trade-labels.ts";

/** Columns or lines with their axes, as a group of an `<svg>`; the caller gives the `<svg>`. */
export function TradeMarks({
  layout,
  i18n,
  medium,
  chart,
  bandHeight = layout.height,
  children,
}: {
  readonly layout: TradeLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
  /** Id of the chart drawn, so that two charts on one page keep their own hatches. */
  readonly chart: string;
  /** How far down the year bands reach: through the lanes, where there are some. */
  readonly bandHeight?: number;
  /** Drawn over columns and lines, and under the amounts on them. */
  readonly children?: ReactNode;
}) {
  const { series, width } = layout;
  const x = (value: number) => medium.x(value, width);
  return (
    <g className="trade">
      {medium.isPage && <Hatches chart={chart} />}
      <YearBands bands={layout.bands} series={series} width={layout.width} height={bandHeight} medium={medium} />
      {layout.yTicks.map((tick) => (
        <g key={tick.text} className="axis-y">
          <line
            x1={x(layout.left)}
            x2={x(layout.right)}
            y1={tick.y}
            y2={tick.y}
            stroke={tick.zero ? medium.colour("muted") : medium.colour("line")}
          />
        </g>
      ))}
      <YearLabels
        medium={medium}
        ticks={layout.xTicks}
        width={layout.width}
        y={layout.height - 6}
        chosen={series.year}
      />
      {layout.bars.map((bar) => (
        <Bar key={barKey(bar)} bar={bar} layout={layout} i18n={i18n} medium={medium} chart={chart} />
      ))}
      <LineMarks
        points={layout.points}
        steps={layout.steps}
        width={width}
        unit={series.unit}
        i18n={i18n}
        medium={medium}
        chart={chart}
      />
      {layout.lineLabels.map(({ country, name, hue, y, leader }) => (
        <g key={country} className="line-label" data-country={country}>
          <line
            x1={x(leader.x)}
            y1={leader.y}
            x2={x(layout.right + 6)}
            y2={y}
            stroke={medium.colour(hue)}
            strokeDasharray="1 3"
          />
          <text
            className="is-name"
            x={x(layout.right)}
            dx={10}
            y={y}
            dy={medium.em(0.35, 13)}
            fill={medium.colour("ink")}
            fontWeight={600}
          >
            {name}
          </text>
          {medium.isPage && (
            <text
              className="is-code"
              x={x(layout.right)}
              dx={6}
              y={y}
              dy={medium.em(0.35, 13)}
              fill={medium.colour("ink")}
              aria-hidden="true"
            >
              {country}
            </text>
          )}
        </g>
      ))}
      {layout.context.map((line) => (
        <g key={line.country} className="context">
          {line.steps.map((step) => (
            <line
              key={step.x1}
              x1={x(step.x1)}
              y1={step.y1}
              x2={x(step.x2)}
              y2={step.y2}
              stroke={medium.colour("muted")}
              strokeWidth={1.5}
            />
          ))}
          {line.points.map(({ figure, x: cx, y }) => (
            <circle
              key={figure.period}
              role="img"
              aria-label={figureLabel(figure, "usd", i18n)}
              tabIndex={-1}
              {...figureAttributes(figure)}
              cx={x(cx)}
              cy={y}
              r={3.5}
              fill={figure.partial || figure.caveat !== null ? medium.colour("card") : medium.colour("muted")}
              stroke={medium.colour("muted")}
              strokeWidth={1.5}
            />
          ))}
          {line.label && (
            <text
              className="total"
              {...medium.halo}
              x={x(line.label.x)}
              dx={line.label.dx || undefined}
              y={line.label.y}
              textAnchor="end"
              fill={medium.colour("muted")}
              fontWeight={600}
            >
              {line.label.text}
            </text>
          )}
        </g>
      ))}
      {layout.marks.map((mark) => (
        <line
          key={`${mark.column.year} ${mark.column.ledger}`}
          x1={x(mark.x)}
          x2={x(mark.x + mark.width)}
          y1={mark.y}
          y2={mark.y}
          stroke={medium.colour("ink")}
          strokeWidth={1.5}
        />
      ))}
      {layout.gaps.map((gap) => (
        // An open end: what is known, if anything, is not the whole.
        <rect
          key={`${gap.column.year} ${gap.column.ledger}`}
          className="gap"
          data-missing={gap.column.missing.join(" ")}
          x={x(gap.x)}
          width={x(gap.width)}
          y={gap.y - gapHeight}
          height={gapHeight}
          fill="none"
          stroke={medium.colour("muted")}
          strokeWidth={1.5}
          strokeDasharray="2 2"
        />
      ))}
      {layout.goals.map(({ id, x1, x2, y, label }) => (
        <g key={id} className="goal">
          <line
            x1={x(x1)}
            x2={x(x2)}
            y1={y}
            y2={y}
            stroke={medium.colour("ink")}
            strokeWidth={1.25}
            strokeDasharray="5 4"
          />
          {label && (
            <text
              className="total"
              {...medium.halo}
              x={x(label.x)}
              dx={label.dx}
              y={label.y}
              dy={medium.em(0.35, 13)}
              textAnchor={label.anchor}
              fontWeight={600}
              fill={medium.colour("muted")}
            >
              {label.text}
            </text>
          )}
        </g>
      ))}
      {children}
      {layout.totals.map((total) => (
        <text
          key={`${total.figure.ledger} ${total.figure.period}`}
          className={total.isWide ? "total is-wide" : "total"}
          {...medium.halo}
          {...figureAttributes(total.figure)}
          x={x(total.x)}
          y={total.y}
          textAnchor={total.anchor}
          fontWeight={700}
          fill={medium.colour("ink")}
        >
          {total.text}
        </text>
      ))}
    </g>
  );
}

/** What the grid lines stand for; drawn over the marks, so that it can stay in sight when a chart is scrolled. */
export function TradeAmounts({ layout, medium }: { readonly layout: TradeLayout; readonly medium: Medium }) {
  return (
    <g className="axis-y" {...medium.halo}>
      {layout.yTicks.map((tick) => (
        <text
          key={tick.text}
          x={medium.x(layout.left, layout.width)}
          dx={-6}
          y={tick.y}
          dy={medium.em(0.35, 13)}
          textAnchor="end"
          fill={medium.colour("muted")}
        >
          {tick.text}
        </text>
      ))}
    </g>
  );
}

function barKey({ figure }: TradeBar): string {
  return `${figure.country} ${figure.ledger} ${figure.period} ${figure.status}`;
}
