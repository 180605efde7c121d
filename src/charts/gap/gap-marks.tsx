import { YearBands } from "../parts/marks/year-bands.tsx";
import type { I18n } from "../../i18n/i18n.ts";
import { figureAttributes } from "../parts/marks/mark-attributes.ts";
import { YearLabels } from "../parts/marks/year-labels.tsx";
import type { GapDot, GapLabel } from "./gap-labels.ts";
import type { GapLayout } from "./gap-layout.ts";
import { dotLabel } from "./gap-text.ts";
import type { Medium } from "../parts/medium.ts";

export function GapSvg({
  layout,
  i18n,
  medium,
}: {
  readonly layout: GapLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
}) {
  const { series, width } = layout;
  const x = (value: number) => medium.x(value, width);
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      <YearBands bands={layout.bands} series={series} width={layout.width} height={layout.height} medium={medium} />
      <Axes layout={layout} i18n={i18n} medium={medium} x={x} />
      {layout.silences.map((silence) => (
        <line
          key={`${silence.country} ${silence.first}`}
          className="gap"
          data-country={silence.country}
          data-missing={silence.country}
          x1={x(silence.x1)}
          x2={x(silence.x2)}
          y1={silence.y}
          y2={silence.y}
          stroke={medium.colour(silence.country)}
          strokeWidth={2.5}
          strokeDasharray="2.5 2.5"
        />
      ))}
      {layout.steps.map((step) => (
        <line
          key={`${step.country} ${step.year}`}
          className="series-line"
          data-country={step.country}
          x1={x(step.x1)}
          y1={step.y1}
          x2={x(step.x2)}
          y2={step.y2}
          stroke={medium.colour(step.country)}
          strokeWidth={2.25}
          strokeLinecap="round"
        />
      ))}
      {layout.dots.map((dot) => (
        <Dot
          key={`${dot.country} ${dot.year}`}
          dot={dot}
          isChosen={dot.year === series.year}
          i18n={i18n}
          medium={medium}
          x={x}
        />
      ))}
      {layout.labels.map((label) => (
        <Label key={label.country} label={label} medium={medium} x={x} />
      ))}
    </svg>
  );
}

interface Placed {
  readonly x: (value: number) => string | number;
}

function Axes({
  layout,
  i18n,
  medium,
  x,
}: Placed & { readonly layout: GapLayout; readonly i18n: I18n; readonly medium: Medium }) {
  const { series, left, right, top, bottom } = layout;
  return (
    <>
      {layout.yTicks.map((tick) => {
        const isAgreement = tick.ratio === 1;
        return (
          <g key={tick.ratio} className="axis-y" {...medium.halo}>
            <line
              x1={x(left)}
              x2={x(right)}
              y1={tick.y}
              y2={tick.y}
              stroke={isAgreement ? medium.colour("ink") : medium.colour("line")}
              strokeWidth={isAgreement ? 1.5 : 1}
            />
            <text
              x={x(left)}
              dx={-8}
              textAnchor="end"
              y={tick.y}
              dy={medium.em(isAgreement ? -0.15 : 0.35, 13)}
              fill={isAgreement ? medium.colour("ink") : medium.colour("muted")}
              fontWeight={isAgreement ? 700 : 400}
            >
              {tick.text}
            </text>
            {isAgreement && (
              <text
                x={x(left)}
                dx={-8}
                textAnchor="end"
                y={tick.y}
                dy={medium.em(0.95, 12)}
                fontSize={12}
                fill={medium.colour("ink")}
              >
                {i18n.t("gap.agreement")}
              </text>
            )}
          </g>
        );
      })}
      <text className="axis-y" {...medium.halo} x={x(left)} y={top - 12} fontSize={12} fill={medium.colour("muted")}>
        {i18n.t("gap.more.china")}
      </text>
      <text className="axis-y" {...medium.halo} x={x(left)} y={bottom + 16} fontSize={12} fill={medium.colour("muted")}>
        {i18n.t("gap.more.partner")}
      </text>
      {layout.silences.length > 0 && (
        <text
          className="axis-y"
          {...medium.halo}
          x={x(left)}
          dx={-8}
          textAnchor="end"
          y={(layout.silences[0]?.y ?? bottom) + 5}
          fontSize={12}
          fill={medium.colour("muted")}
        >
          {i18n.t("gap.missing")}
        </text>
      )}
      <YearLabels
        medium={medium}
        ticks={layout.xTicks}
        width={layout.width}
        y={layout.height - 6}
        chosen={series.year}
      />
    </>
  );
}

/** Hollow where one of the two figures is implied. */
function Dot({
  dot,
  isChosen,
  i18n,
  medium,
  x,
}: Placed & { readonly dot: GapDot; readonly isChosen: boolean; readonly i18n: I18n; readonly medium: Medium }) {
  const hue = medium.colour(dot.country);
  return (
    <circle
      role="img"
      aria-label={dotLabel(dot, i18n)}
      tabIndex={-1}
      {...figureAttributes(dot.ratio)}
      cx={x(dot.x)}
      cy={dot.y}
      r={isChosen ? 4.5 : 3}
      fill={dot.ratio.status === "implied" ? medium.colour("card") : hue}
      stroke={isChosen ? medium.colour("card") : hue}
      strokeWidth={1.5}
    />
  );
}

function Label({
  label: { country, name, last, x: at, y, anchor, leader },
  medium,
  x,
}: Placed & { readonly label: GapLabel; readonly medium: Medium }) {
  return (
    <g className="gap-label" {...medium.halo} data-country={country}>
      {leader && (
        <line
          x1={x(leader.x1)}
          y1={leader.y1}
          x2={x(leader.x2)}
          y2={leader.y2}
          stroke={medium.colour(country)}
          strokeDasharray="1 3"
        />
      )}
      <text x={x(at)} dx={leader ? 4 : 0} y={y - 3} textAnchor={anchor} fontWeight={600} fill={medium.colour("ink")}>
        {name}
      </text>
      <text x={x(at)} dx={leader ? 4 : 0} y={y + 11} textAnchor={anchor} fontSize={12} fill={medium.colour("muted")}>
        {last}
      </text>
    </g>
  );
}
