import { Fragment, type ReactNode } from "react";
import type { I18n } from "../../../i18n/i18n.ts";
import type { MapLayout } from "../layout/map-layout.ts";
import { lineHeight, type MapLabel } from "../layout/map-labels.ts";
import type { Point } from "../layout/ribbon-path.ts";

/** A place whose content keeps its size in px, whatever the width of the map and its zoom: see `region-map.css`. */
export function Upright({ at, children }: { readonly at: Point; readonly children: ReactNode }) {
  return (
    <g transform={`translate(${at.join(" ")})`}>
      <g className="map-upright">{children}</g>
    </g>
  );
}

export function Capitals({ layout }: { readonly layout: MapLayout }) {
  return (
    <g className="map-capitals" aria-hidden="true">
      {layout.capitals.map(({ country, at, shown }) => (
        <Upright key={country} at={at}>
          <circle
            r={shown ? 3 : 2}
            fill="var(--card)"
            stroke={shown ? "var(--ink)" : "var(--muted)"}
            strokeWidth={1.25}
          />
        </Upright>
      ))}
    </g>
  );
}

export function Origin({ layout: { origin, series } }: { readonly layout: MapLayout }) {
  if (!series.trade) return null;
  return (
    <g className="map-origin" aria-hidden="true">
      <Upright at={origin.at}>
        <circle r={5} fill="var(--ink)" stroke="var(--card)" strokeWidth={1.5} />
        <text className="map-text" x={10} dy="0.35em" fontWeight={600} fill="var(--ink)">
          {origin.text}
        </text>
      </Upright>
    </g>
  );
}

/** Names and figures of the countries shown; to screen readers the shapes say the same. */
export function Labels({ layout }: { readonly layout: MapLayout }) {
  return (
    <g className="map-labels" aria-hidden="true">
      {layout.labels.map((label) => (
        <g
          key={label.country}
          className={label.inside ? "map-label is-inside" : "map-label"}
          data-country={label.country}
          data-year={label.year}
        >
          <g transform={`translate(${label.by.join(" ")})`}>
            <g className="map-near">
              <g transform={`translate(${label.offset.join(" ")})`}>
                <Label label={label} />
              </g>
            </g>
          </g>
        </g>
      ))}
    </g>
  );
}

function Label({ label: { country, anchor, name, values, signed } }: { readonly label: MapLabel }) {
  return (
    <g className="map-sized">
      <text className="map-text" textAnchor={anchor} fontWeight={700} fill="var(--ink)">
        {!signed && <Sign text="● " country={country} />}
        {name}
      </text>
      <text className="map-text map-value" textAnchor={anchor} y={lineHeight} fill="var(--ink)">
        {values.map(({ ledger, text }, index) => (
          <Fragment key={ledger}>
            {index > 0 && "  "}
            {signed && (
              <Sign text={ledger === "china" ? "● " : "○ "} country={country} size={ledger === "china" ? 9 : 12} />
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
}: {
  readonly text: string;
  readonly country: string;
  readonly size?: number;
}) {
  return (
    <tspan fill={`var(--${country})`} fontSize={size} fontWeight={700}>
      {text}
    </tspan>
  );
}

export function EventDots({ layout, i18n }: { readonly layout: MapLayout; readonly i18n: I18n }) {
  return (
    <g className="map-events">
      {layout.dots.map(({ event, lane, at, offset: [x, y], r, open, ofYear }) => (
        <Upright key={event.id} at={at}>
          <g
            role="img"
            aria-label={i18n.t("event.mark", { date: i18n.date(event.date), title: event.title })}
            tabIndex={-1}
            className={`event${open ? " is-open" : ""}${ofYear ? "" : " is-other-year"}`}
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
              fill={event.confidence === "single-source" || event.announced ? "var(--card)" : `var(--lane-${lane})`}
              stroke={event.confidence === "single-source" || event.announced ? `var(--lane-${lane})` : "var(--card)"}
              strokeWidth={1.25}
            />
          </g>
        </Upright>
      ))}
    </g>
  );
}
