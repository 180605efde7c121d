import type { I18n } from "../../i18n/i18n.ts";
import type { MarksProps } from "../parts/chart.ts";
import { figureAttributes, figureLabel } from "../parts/marks/mark-attributes.ts";
import type { Medium } from "../parts/medium.ts";
import type { MonthsLayout, MonthsPanel } from "./cumulated-layout.ts";

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
      {bars.map(({ figure, ...box }) => {
        const isHollow = figure.ledger === "partner";
        return (
          <rect
            key={`${figure.ledger} ${figure.period}`}
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
          key={`${figure.ledger} ${figure.period}`}
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
        <line
          key={gap.key}
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
          className="months-label"
          {...medium.halo}
          x={4}
          y={tick.y}
          dy={medium.em(tick.y < baseline ? -0.3 : 1, 12)}
          fontSize={12}
          fill={medium.colour("muted")}
        >
          {tick.text}
        </text>
      ))}
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
      <text
        className="months-label"
        {...medium.halo}
        x={medium.fullWidth}
        y={titleY}
        dy={medium.em(0.35, 13)}
        textAnchor="end"
        fill={medium.colour("ink")}
      >
        {last}
      </text>
    </g>
  );
}
