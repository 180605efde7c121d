import { PanelAmounts, PanelGap, PanelLines } from "../parts/marks/small-panel.tsx";
import { YearBands } from "../parts/marks/year-bands.tsx";
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
  hatches = medium.isPage,
}: {
  readonly layout: MultiplesLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
  readonly hatches?: boolean;
}) {
  const { series } = layout;
  const x = (value: number) => medium.x(value, layout.width);
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      {hatches && <Hatches chart="multiples" />}
      <YearBands bands={layout.bands} series={series} width={layout.width} height={layout.height} medium={medium} />
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
      <PanelLines ticks={ticks} medium={medium} />
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
        <PanelGap
          key={`${gap.ledger} ${gap.x}`}
          country={country}
          x1={x(gap.x)}
          x2={x(gap.x + gap.width)}
          baseline={baseline}
          medium={medium}
        />
      ))}
      <PanelAmounts ticks={ticks} baseline={baseline} className="multiple-amount" side="inside" medium={medium} />
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
