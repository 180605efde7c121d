import { Fragment, type ReactNode } from "react";
import type { LaneId } from "../../../series/event-lanes.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { MapLayout } from "../layout/map-layout.ts";
import { lineHeight, type MapLabel } from "../layout/map-labels.ts";
import type { Point } from "../layout/ribbon-path.ts";
import type { Medium } from "../../parts/medium.ts";

/** A place whose content keeps its size in px, whatever the width of the map and its zoom: see `region-map.css`. */
export function Upright({
  at: [x, y],
  medium,
  children,
}: {
  readonly at: Point;
  readonly medium: Medium;
  readonly children: ReactNode;
}) {
  return (
    <g {...medium.moved(x, y)}>
      <g {...medium.sized("upright")}>{children}</g>
    </g>
  );
}

interface Placed {
  readonly layout: MapLayout;
  readonly medium: Medium;
}

export function Capitals({ layout, medium }: Placed) {
  return (
    <g className="map-capitals" aria-hidden="true">
      {layout.capitals.map(({ country, at, shown }) => (
        <Upright key={country} at={at} medium={medium}>
          <circle
            r={shown ? 3 : 2}
            fill={medium.colour("card")}
            stroke={shown ? medium.colour("ink") : medium.colour("muted")}
            strokeWidth={1.25}
          />
        </Upright>
      ))}
    </g>
  );
}

/** The bar where ribbons end, Xi'an and Beijing, and China's name. */
export function China({ layout: { bar, cities, china, series }, medium }: Placed) {
  if (!series.trade) return null;
  return (
    <g className="map-origin" aria-hidden="true">
      {bar && (
        <line
          x1={bar[0][0]}
          y1={bar[0][1]}
          x2={bar[1][0]}
          y2={bar[1][1]}
          stroke={medium.colour("ink")}
          strokeWidth={3}
          strokeLinecap="round"
        />
      )}
      <Upright at={china.at} medium={medium}>
        <text
          className="map-text"
          {...medium.halo}
          textAnchor="middle"
          fontWeight={700}
          letterSpacing={medium.isPage ? "0.15em" : undefined}
          fill={medium.colour("muted")}
        >
          {china.text}
        </text>
      </Upright>
      {cities.map(({ at, text }) => (
        <Upright key={text} at={at} medium={medium}>
          <circle r={3} fill={medium.colour("card")} stroke={medium.colour("ink")} strokeWidth={1.25} />
          <text
            className="map-text"
            {...medium.halo}
            x={9}
            dy={medium.em(0.35, 13)}
            fontWeight={600}
            fill={medium.colour("ink")}
          >
            {text}
          </text>
        </Upright>
      ))}
    </g>
  );
}

/** The lines that tie labels to their countries; below the ribbons, which they pass. */
export function Leaders({ layout, medium }: Placed) {
  return (
    <g aria-hidden="true">
      {layout.labels.map(
        ({ country, by, leader }) =>
          leader && (
            <g key={country} className="map-label is-inside" data-country={country} {...medium.moved(...by)}>
              <g {...medium.sized("near")}>
                <circle r={2} fill={medium.colour("ink")} />
                <line x2={leader[0]} y2={leader[1]} stroke={medium.colour("ink")} strokeWidth={1} />
              </g>
            </g>
          ),
      )}
    </g>
  );
}

/** Names and figures of the countries shown; to screen readers the shapes say the same. */
export function Labels({ layout, medium }: Placed) {
  return (
    <g className="map-labels" aria-hidden="true">
      {layout.labels.map((label) => (
        <g
          key={label.country}
          className={label.leader ? "map-label" : "map-label is-inside"}
          data-country={label.country}
          data-year={label.year}
        >
          <g {...medium.moved(...label.by)}>
            <g {...medium.sized("near")}>
              <g {...medium.moved(...label.offset)}>
                <Label label={label} medium={medium} />
              </g>
            </g>
          </g>
        </g>
      ))}
    </g>
  );
}

function Label({
  label: { country, anchor, name, values, signed },
  medium,
}: {
  readonly label: MapLabel;
  readonly medium: Medium;
}) {
  return (
    <g {...medium.sized("sized")} {...medium.halo}>
      <text className="map-text map-name" textAnchor={anchor} fontWeight={700} fill={medium.colour("ink")}>
        {!signed && <Sign text="● " country={country} medium={medium} />}
        {medium.isPage ? <tspan className="map-full">{name}</tspan> : name}
        {medium.isPage && <tspan className="map-code">{country}</tspan>}
      </text>
      <text className="map-text map-value" textAnchor={anchor} y={lineHeight} fill={medium.colour("ink")}>
        {values.map(({ ledger, text }, index) => (
          <Fragment key={ledger}>
            {index > 0 && "  "}
            {signed && (
              <Sign
                text={ledger === "china" ? "● " : "○ "}
                country={country}
                size={ledger === "china" ? 9 : 12}
                medium={medium}
              />
            )}
            {text}
          </Fragment>
        ))}
      </text>
    </g>
  );
}

/** Filled for China's books, hollow for the partner's, as on all charts. */
function Sign({
  text,
  country,
  size = 9,
  medium,
}: {
  readonly text: string;
  readonly country: string;
  readonly size?: number;
  readonly medium: Medium;
}) {
  return (
    <tspan fill={medium.colour(country)} fontSize={size} fontWeight={700}>
      {text}
    </tspan>
  );
}

export function EventDots({
  layout,
  i18n,
  medium,
}: {
  readonly layout: MapLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
}) {
  return (
    <g className="map-events">
      {layout.dots.map(({ event, lane, at, offset: [x, y], r, open, ofYear }) => (
        <Upright key={event.id} at={at} medium={medium}>
          <g
            role="img"
            aria-label={i18n.t("event.mark", { date: i18n.date(event.date), title: event.title })}
            tabIndex={-1}
            className={`event${open ? " is-open" : ""}${ofYear ? "" : " is-other-year"}`}
            opacity={medium.isPage || ofYear ? undefined : 0.7}
            data-event={event.id}
            data-lane={lane}
            data-event-year={event.date.slice(0, 4)}
          >
            <circle cx={x} cy={y} r={r + 3} fill="transparent" />
            <circle
              className="event-dot"
              cx={x}
              cy={y}
              r={r}
              fill={
                event.confidence === "single-source" || event.announced
                  ? medium.colour("card")
                  : medium.colour(`lane-${lane}`)
              }
              stroke={
                event.confidence === "single-source" || event.announced
                  ? medium.colour(`lane-${lane}`)
                  : medium.colour("card")
              }
              strokeWidth={1.25}
            />
          </g>
        </Upright>
      ))}
    </g>
  );
}

/** The dot of an event, for the key of the map. */
export function EventSample({ lane, medium }: { readonly lane: LaneId; readonly medium: Medium }) {
  return (
    <svg className="project-sample" width={14} height={16} aria-hidden="true">
      <circle cx={7} cy={8} r={lane === "summits" ? 5.5 : 4} fill={medium.colour(`lane-${lane}`)} />
    </svg>
  );
}
