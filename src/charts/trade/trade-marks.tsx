import { memo } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { fluidX } from "../parts/scales/fluid.ts";
import { Hatches } from "../parts/marks/hatch.tsx";
import { LineMarks } from "../parts/marks/line-marks.tsx";
import { figureAttributes, figureLabel } from "../parts/marks/mark-attributes.ts";
import { YearLabels } from "../parts/marks/year-labels.tsx";
import type { TradeBar, TradeLayout } from "./trade-layout.ts";

/** Columns or lines with their axes, as a group of an `<svg>`; the caller gives the `<svg>`. */
export const TradeMarks = memo(function TradeMarks({
  layout,
  i18n,
  chart,
  bandHeight = layout.height,
}: {
  readonly layout: TradeLayout;
  readonly i18n: I18n;
  /** Id of the chart drawn, so that two charts on one page keep their own hatches. */
  readonly chart: string;
  /** How far down the year bands reach: through the lanes, where there are some. */
  readonly bandHeight?: number;
}) {
  const { series, width } = layout;
  const x = (value: number) => fluidX(value, width);
  return (
    <g className="trade">
      <Hatches chart={chart} />
      {layout.bands.map((band) => (
        <rect
          key={band.year}
          className={
            band.year === series.year ? "band is-year" : band.year === series.compare ? "band is-compare" : "band"
          }
          data-year={band.year}
          x={x(band.x)}
          width={x(band.width)}
          y={0}
          height={bandHeight}
          fill={
            band.year === series.year
              ? "var(--chosen)"
              : band.year === series.compare
                ? "var(--compared)"
                : "transparent"
          }
        />
      ))}
      {layout.yTicks.map((tick) => (
        <g key={tick.text} className="axis-y">
          <line
            x1={x(layout.left)}
            x2={x(layout.right)}
            y1={tick.y}
            y2={tick.y}
            stroke={tick.zero ? "var(--muted)" : "var(--line)"}
          />
        </g>
      ))}
      <YearLabels ticks={layout.xTicks} width={layout.width} y={layout.height - 6} chosen={series.year} />
      {layout.bars.map((bar) => (
        <Bar key={barKey(bar)} bar={bar} layout={layout} i18n={i18n} chart={chart} />
      ))}
      <LineMarks
        points={layout.points}
        steps={layout.steps}
        width={width}
        unit={series.unit}
        i18n={i18n}
        chart={chart}
      />
      {layout.lineLabels.map(({ country, name, y, leader }) => (
        <g key={country} className="line-label" data-country={country}>
          <line
            x1={x(leader.x)}
            y1={leader.y}
            x2={x(layout.right + 6)}
            y2={y}
            stroke={`var(--${country})`}
            strokeDasharray="1 3"
          />
          <text className="is-name" x={x(layout.right)} dx={10} y={y} dy="0.35em" fill="var(--ink)" fontWeight={600}>
            {name}
          </text>
          <text className="is-code" x={x(layout.right)} dx={6} y={y} dy="0.35em" fill="var(--ink)" aria-hidden="true">
            {country}
          </text>
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
              stroke="var(--muted)"
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
              fill={figure.partial || figure.caveat !== null ? "var(--card)" : "var(--muted)"}
              stroke="var(--muted)"
              strokeWidth={1.5}
            />
          ))}
          {line.label && (
            <text
              className="total"
              x={x(line.label.x)}
              y={line.label.y}
              textAnchor="end"
              fill="var(--muted)"
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
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      ))}
      {layout.gaps.map((gap) =>
        gap.column.parts.length === 0 ? (
          <text
            key={`${gap.column.year} ${gap.column.ledger}`}
            className="gap"
            data-missing={gap.column.missing.join(" ")}
            x={x(gap.x + gap.width / 2)}
            y={layout.baseline - 4}
            textAnchor="middle"
            fill="var(--muted)"
          >
            ×
          </text>
        ) : (
          <line
            key={`${gap.column.year} ${gap.column.ledger}`}
            className="gap"
            data-missing={gap.column.missing.join(" ")}
            x1={x(gap.x)}
            x2={x(gap.x + gap.width)}
            y1={gap.y - 2.5}
            y2={gap.y - 2.5}
            stroke="var(--muted)"
            strokeWidth={1.5}
            strokeDasharray="2 2"
          />
        ),
      )}
      {layout.goals.map(({ id, x1, x2, y, label }) => (
        <g key={id} className="goal">
          <line x1={x(x1)} x2={x(x2)} y1={y} y2={y} stroke="var(--ink)" strokeWidth={1.25} strokeDasharray="5 4" />
          <text
            className="total"
            x={x(label.x)}
            y={label.y}
            dy="0.35em"
            textAnchor={label.anchor}
            fontWeight={600}
            fill="var(--muted)"
          >
            {label.text}
          </text>
        </g>
      ))}
      {layout.totals.map((total) => (
        <text
          key={total.figure.period}
          className="total"
          {...figureAttributes(total.figure)}
          x={x(total.x)}
          y={total.y}
          textAnchor={total.anchor}
          fontWeight={700}
          fill="var(--ink)"
        >
          {total.text}
        </text>
      ))}
    </g>
  );
});

/** What the grid lines stand for; drawn over the marks, so that it can stay in sight when a chart is scrolled. */
export function TradeAmounts({ layout }: { readonly layout: TradeLayout }) {
  return (
    <g className="axis-y">
      {layout.yTicks.map((tick) => (
        <text
          key={tick.text}
          x={fluidX(layout.left - 8, layout.width)}
          y={tick.y}
          dy="0.35em"
          textAnchor="end"
          fill="var(--muted)"
        >
          {tick.text}
        </text>
      ))}
    </g>
  );
}

function Bar({
  bar,
  layout,
  i18n,
  chart,
}: {
  readonly bar: TradeBar;
  readonly layout: TradeLayout;
  readonly i18n: I18n;
  readonly chart: string;
}) {
  const { figure } = bar;
  const rest = figure.status === "unallocated";
  const hollow = figure.ledger === "partner" && !rest;
  const box = { x: fluidX(bar.x, layout.width), width: fluidX(bar.width, layout.width), y: bar.y, height: bar.height };
  const hue = `var(--${figure.country})`;
  return (
    <>
      <rect
        role="img"
        aria-label={figureLabel(figure, layout.series.unit, i18n)}
        tabIndex={-1}
        {...figureAttributes(figure)}
        {...box}
        fill={rest ? `url(#${chart}-rest)` : hue}
        fillOpacity={hollow ? 0.16 : undefined}
        stroke={rest ? "var(--muted)" : hollow ? hue : "var(--card)"}
        strokeWidth={hollow ? 1.5 : 0.5}
      />
      {(figure.status === "implied" || figure.partial) && (
        <rect {...box} className="hatch" fill={`url(#${chart}-hatch)`} />
      )}
    </>
  );
}

function barKey({ figure }: TradeBar): string {
  return `${figure.country} ${figure.ledger} ${figure.period} ${figure.status}`;
}
