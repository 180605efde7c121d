import { PanelAmounts, PanelGap, PanelLines } from "../parts/marks/small-panel.tsx";
import type { I18n } from "../../i18n/i18n.ts";
import type { MarksProps } from "../parts/chart.ts";
import { figureAttributes, figureLabel } from "../parts/marks/mark-attributes.ts";
import type { Medium } from "../parts/medium.ts";
import type { MonthsLayout, MonthsPanel } from "./cumulated-layout.ts";

/** Of the newest figures of both ledgers, px. */
const lineHeight = 16;

export function MonthsSvg({ layout, i18n, medium }: MarksProps<MonthsLayout>) {
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      {layout.panels.map((panel) => (
        <Panel key={panel.country} panel={panel} layout={layout} i18n={i18n} medium={medium} />
      ))}
      {layout.labels.map(({ month, x, text }) => (
        <text
          key={month}
          className={month % 3 === 0 ? "axis-x" : "axis-x is-minor"}
          x={medium.x(x, layout.width)}
          y={layout.height - 6}
          textAnchor="middle"
          fill={medium.colour("muted")}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

function Panel({
  panel: { country, name, last, titleY, baseline, bars, levels, gaps, ticks },
  layout,
  i18n,
  medium,
}: {
  readonly panel: MonthsPanel;
  readonly layout: MonthsLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
}) {
  const hue = medium.colour(country);
  const x = (value: number) => medium.x(value, layout.width);
  return (
    <g data-country={country}>
      <PanelLines ticks={ticks} medium={medium} />
      {bars.map(({ figure, ...box }) => {
        const isHollow = figure.ledger === "partner";
        return (
          <rect
            key={`${figure.ledger} ${box.x}`}
            role="img"
            aria-label={figureLabel(figure, "usd", i18n)}
            tabIndex={-1}
            {...figureAttributes(figure)}
            data-period={figure.period}
            x={x(box.x)}
            width={x(box.width)}
            y={box.y}
            height={box.height}
            fill={hue}
            fillOpacity={isHollow ? 0.16 : undefined}
            stroke={isHollow ? hue : undefined}
            strokeWidth={isHollow ? 1.25 : undefined}
          />
        );
      })}
      {levels.map(({ figure, ...box }) => (
        <rect
          key={`${figure.ledger} ${box.x}`}
          role="img"
          aria-label={figureLabel(figure, "usd", i18n)}
          tabIndex={-1}
          {...figureAttributes(figure)}
          data-period={figure.period}
          x={x(box.x)}
          width={x(box.width)}
          y={box.y}
          height={box.height}
          fill={medium.colour("ink")}
        />
      ))}
      {gaps.map((gap) => (
        <PanelGap
          key={gap.key}
          country={country}
          x1={x(gap.x)}
          x2={x(gap.x + gap.width)}
          baseline={baseline}
          medium={medium}
        />
      ))}
      <PanelAmounts ticks={ticks} baseline={baseline} className="months-label" side="outside" medium={medium} />
      <circle cx={6} cy={titleY} r={5.5} fill={hue} />
      <text
        className="months-label"
        {...medium.halo}
        x={19}
        y={titleY}
        dy={medium.em(0.35, 14)}
        fontWeight={600}
        fontSize={14}
        fill={medium.colour("ink")}
      >
        {name}
      </text>
      {last.map((text, line) => (
        <text
          key={text}
          className="months-label"
          {...medium.halo}
          x={medium.fullWidth}
          y={titleY + line * lineHeight}
          dy={medium.em(0.35, 13)}
          textAnchor="end"
          fill={medium.colour("ink")}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
