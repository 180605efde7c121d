import type { I18n } from "../../i18n/i18n.ts";
import { Hatches } from "../parts/marks/hatch.tsx";
import { LineMarks } from "../parts/marks/line-marks.tsx";
import { figureAttributes, figureLabel } from "../parts/marks/mark-attributes.ts";
import { YearLabels } from "../parts/marks/year-labels.tsx";
import type { MultiplesBar, MultiplesLayout, MultiplesPanel } from "./multiples-layout.ts";
import type { Medium } from "../parts/medium.ts";

export function MultiplesSvg({
  layout,
  i18n,
  medium,
}: {
  readonly layout: MultiplesLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
}) {
  const { series } = layout;
  const x = (value: number) => medium.x(value, layout.width);
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      {medium.isPage && <Hatches chart="multiples" />}
      {layout.bands.map((band) => {
        const role = band.year === series.year ? "is-year" : band.year === series.compare ? "is-compare" : null;
        return (
          <rect
            key={band.year}
            className={role === null ? "band" : `band ${role}`}
            data-year={band.year}
            x={x(band.x)}
            width={x(band.width)}
            y={0}
            height={layout.height}
            fill={
              role === "is-year"
                ? medium.colour("chosen")
                : role === "is-compare"
                  ? medium.colour("compared")
                  : "transparent"
            }
          />
        );
      })}
      {layout.panels.map((panel) => (
        <Panel key={panel.country} panel={panel} layout={layout} i18n={i18n} medium={medium} x={x} />
      ))}
      <YearLabels
        medium={medium}
        ticks={layout.xTicks}
        width={layout.width}
        y={layout.height - 6}
        chosen={series.year}
      />
    </svg>
  );
}

interface Drawn {
  readonly layout: MultiplesLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
  readonly x: (value: number) => string | number;
}

function Panel({ panel, layout, i18n, medium, x }: Drawn & { readonly panel: MultiplesPanel }) {
  const { country, y, gaps, baseline, ticks } = panel;
  const hue = medium.colour(country);
  const signed = layout.series.ledgers.length > 1;
  return (
    <g className="multiple" data-country={country}>
      {ticks.map((tick) => (
        <line
          key={tick.y}
          className="axis-y"
          x1="0"
          x2={medium.fullWidth}
          y1={tick.y}
          y2={tick.y}
          stroke={tick.isZero ? medium.colour("muted") : medium.colour("line")}
        />
      ))}
      {panel.bars.map((bar) => (
        <Bar
          key={`${bar.figure.ledger} ${bar.figure.period}`}
          bar={bar}
          layout={layout}
          i18n={i18n}
          medium={medium}
          x={x}
        />
      ))}
      <LineMarks
        points={panel.points}
        steps={panel.steps}
        width={layout.width}
        unit={layout.series.unit}
        i18n={i18n}
        medium={medium}
        chart="multiples"
      />
      {gaps.map((gap) => (
        <line
          key={`${gap.ledger} ${gap.x}`}
          className="gap"
          data-missing={country}
          x1={x(gap.x)}
          x2={x(gap.x + gap.width)}
          y1={baseline - 3}
          y2={baseline - 3}
          stroke={medium.colour("muted")}
          strokeWidth={1.5}
          strokeDasharray="2 2"
        />
      ))}
      {ticks.map((tick) => (
        <text
          key={tick.y}
          className="multiple-amount"
          {...medium.halo}
          x={4}
          y={tick.y}
          dy={medium.em(tick.y < baseline ? 1 : -0.3, 12)}
          fontSize={12}
          fill={medium.colour("muted")}
        >
          {tick.text}
        </text>
      ))}
      <circle className="multiple-title" cx={6} cy={y + 12} r={5.5} fill={hue} />
      <text
        className="multiple-title"
        {...medium.halo}
        x={19}
        y={y + 12}
        dy={medium.em(0.35, 14)}
        fontWeight={600}
        fontSize={14}
        fill={medium.colour("ink")}
      >
        {panel.name}
      </text>
      <text
        className="multiple-title"
        {...medium.halo}
        x={medium.fullWidth}
        y={y + 12}
        dy={medium.em(0.35, 13)}
        textAnchor="end"
        fill={medium.colour("ink")}
      >
        {panel.last.length === 0 && i18n.t("table.missing")}
        {panel.last.map(({ ledger, text }, index) => (
          <tspan key={ledger} dx={index > 0 ? 10 : 0}>
            {signed && (
              <tspan fill={hue} fontSize={ledger === "china" ? 9 : 12}>
                {ledger === "china" ? "● " : "○ "}
              </tspan>
            )}
            {text}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function Bar({ bar: { figure, ...box }, layout, i18n, medium, x }: Drawn & { readonly bar: MultiplesBar }) {
  const isHollow = figure.ledger === "partner";
  const hue = medium.colour(figure.country);
  const place = { x: x(box.x), width: x(box.width), y: box.y, height: box.height };
  return (
    <>
      <rect
        role="img"
        aria-label={figureLabel(figure, layout.series.unit, i18n)}
        tabIndex={-1}
        {...figureAttributes(figure)}
        {...place}
        fill={hue}
        fillOpacity={isHollow ? 0.16 : undefined}
        stroke={isHollow ? hue : undefined}
        strokeWidth={isHollow ? 1.25 : undefined}
      />
      {(figure.status === "implied" || figure.partial) && (
        <rect {...place} className="hatch" {...medium.hatch("multiples", "hatch")} />
      )}
    </>
  );
}
