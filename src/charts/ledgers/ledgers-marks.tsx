import type { I18n } from "../../i18n/i18n.ts";
import { Hatches } from "../parts/marks/hatch.tsx";
import { figureAttributes, figureLabel } from "../parts/marks/mark-attributes.ts";
import {
  besideDisc,
  type LedgersDisc,
  type LedgersGap,
  type LedgersLane,
  type LedgersLayout,
} from "./ledgers-layout.ts";
import type { Medium } from "../parts/medium.ts";

export function LedgersSvg({
  layout,
  i18n,
  medium,
}: {
  readonly layout: LedgersLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
}) {
  const x = (value: number) => medium.x(value, layout.width);
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      {medium.isPage && <Hatches chart="ledgers" />}
      {layout.xTicks.map((tick) => (
        <g key={tick.text} className="axis-x">
          <line
            x1={x(tick.x)}
            x2={x(tick.x)}
            y1={4}
            y2={layout.bottom}
            stroke={tick.isZero ? medium.colour("muted") : medium.colour("line")}
          />
          <text x={x(tick.x)} y={layout.height - 6} textAnchor="middle" fill={medium.colour("muted")}>
            {tick.text}
          </text>
        </g>
      ))}
      {layout.groups.map((group) => (
        <g
          key={group.country}
          data-country={group.country}
          data-year={layout.series.year}
          data-flow={layout.series.flow}
        >
          <rect x="0" width={medium.fullWidth} y={group.y} height={group.height} fill="transparent" />
          {group.y > 0 && (
            <line x1="0" x2={medium.fullWidth} y1={group.y} y2={group.y} stroke={medium.colour("line")} />
          )}
          {group.lanes.map((lane) => (
            <Lane key={lane.flow} lane={lane} i18n={i18n} medium={medium} x={x} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface Drawn {
  readonly lane: LedgersLane;
  readonly i18n: I18n;
  readonly medium: Medium;
  readonly x: (value: number) => string | number;
}

function Lane({ lane, i18n, medium, x }: Drawn) {
  return (
    <g className={lane.isMain ? "ledgers-lane is-main" : "ledgers-lane"} data-lane={`${lane.country} ${lane.flow}`}>
      <Name lane={lane} medium={medium} />
      {lane.gap && (
        <line
          className="ledgers-span"
          x1={x(lane.gap.x1)}
          x2={x(lane.gap.x2)}
          y1={lane.y}
          y2={lane.y}
          stroke={medium.colour(lane.country)}
          strokeOpacity={0.35}
          strokeWidth={lane.isMain ? 6 : 4}
        />
      )}
      {lane.discs.map((disc) => (
        <Disc key={disc.figure.ledger} disc={disc} lane={lane} i18n={i18n} medium={medium} x={x} />
      ))}
      {lane.gap && <GapText lane={lane} gap={lane.gap} i18n={i18n} medium={medium} />}
      {lane.months && (
        <text
          className="ledgers-word"
          {...medium.halo}
          x={x(lane.months.x)}
          dx={lane.months.side === "left" ? -besideDisc : besideDisc}
          y={lane.y + lane.r + 13}
          textAnchor={lane.months.side === "left" ? "end" : "start"}
          fontSize={12}
          fill={medium.colour("muted")}
        >
          {lane.months.text}
        </text>
      )}
      {lane.silence && (
        <text
          className="ledgers-word"
          {...medium.halo}
          x={x(lane.silence.x)}
          dx={lane.silence.dx}
          y={lane.y}
          dy={medium.em(0.35, 12)}
          textAnchor={lane.silence.side === "left" ? "end" : "start"}
          fontSize={12}
          fill={medium.colour("muted")}
        >
          {lane.silence.text}
        </text>
      )}
    </g>
  );
}

/** In narrow frames name and gap of a main lane move up, so each is a part of its own. */
function Name({ lane: { isMain, country, y, name }, medium }: Pick<Drawn, "lane" | "medium">) {
  return (
    <g className="ledgers-head" {...medium.halo}>
      {isMain && <circle cx="6" cy={y} r="5.5" fill={medium.colour(country)} />}
      <text
        x="19"
        y={y}
        dy={medium.em(0.35, isMain ? 14 : 12)}
        fontSize={isMain ? 14 : 12}
        fontWeight={isMain ? 600 : 400}
        fill={isMain ? medium.colour("ink") : medium.colour("muted")}
      >
        {name}
      </text>
    </g>
  );
}

function GapText({
  lane: { isMain, country, flow, y },
  gap,
  i18n,
  medium,
}: Omit<Drawn, "x"> & { readonly gap: LedgersGap }) {
  return (
    <g className="ledgers-head" {...medium.halo}>
      <text
        role="img"
        aria-label={i18n.t("ledgers.gap.label", {
          country: i18n.country(country),
          flow,
          period: i18n.period(gap.figure.period),
          gap: gap.text,
        })}
        tabIndex={-1}
        {...figureAttributes(gap.figure)}
        x={medium.fullWidth}
        y={y}
        dy={medium.em(0.35, isMain ? 13 : 12)}
        textAnchor="end"
        fontSize={isMain ? 13 : 12}
        fontWeight={isMain ? 700 : 400}
        fill={isMain ? medium.colour("ink") : medium.colour("muted")}
      >
        {gap.text}
      </text>
    </g>
  );
}

function Disc({
  disc: { figure, x: at, value },
  lane: { y, r },
  i18n,
  medium,
  x,
}: Drawn & { readonly disc: LedgersDisc }) {
  const isHollow = figure.ledger === "partner";
  const hue = medium.colour(figure.country);
  const radius = isHollow ? r - 1 : r;
  const beside = (r + besideDisc) * (value?.side === "left" ? -1 : 1);
  return (
    <>
      <circle
        role="img"
        aria-label={figureLabel(figure, "usd", i18n)}
        tabIndex={-1}
        {...figureAttributes(figure)}
        cx={x(at)}
        cy={y}
        r={radius}
        fill={isHollow ? medium.colour("card") : hue}
        stroke={hue}
        strokeWidth={isHollow ? 2 : 0}
      />
      {(figure.status === "implied" || figure.partial) && (
        <circle
          className="hatch"
          cx={x(at)}
          cy={y}
          r={r - (isHollow ? 2 : 0)}
          {...medium.hatch("ledgers", isHollow ? "rest" : "hatch")}
        />
      )}
      {value && (
        <text
          className="ledgers-word"
          {...medium.halo}
          x={x(at)}
          dx={beside}
          y={y}
          dy={medium.em(0.35, 13)}
          textAnchor={value.side === "left" ? "end" : "start"}
          fill={medium.colour("ink")}
        >
          {value.text}
        </text>
      )}
    </>
  );
}
