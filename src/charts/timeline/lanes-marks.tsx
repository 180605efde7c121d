import type { I18n } from "../../i18n/i18n.ts";
import { YearLabels } from "../parts/marks/year-labels.tsx";
import type { LanesLayout } from "./lanes-layout.ts";
import type { Medium } from "../parts/medium.ts";

/** The event lanes as a group of an `<svg>`; the caller gives the `<svg>`. */
export function LanesMarks({
  layout,
  i18n,
  medium,
}: {
  readonly layout: LanesLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
}) {
  const x = (value: number) => medium.x(value, layout.width);
  return (
    <g className="lanes">
      {layout.rows.map((row) => (
        <g key={row.id} className={`lane lane-${row.id}`}>
          <line x1={x(layout.left)} x2={x(layout.right)} y1={row.y} y2={row.y} stroke={medium.colour("line")} />
        </g>
      ))}
      {layout.months.map((month) => (
        <g key={month.x} className="month">
          <line x1={x(month.x)} x2={x(month.x)} y1={layout.top} y2={month.y - 12} stroke={medium.colour("line")} />
          {month.text !== null && (
            <text
              className={month.major ? undefined : "is-minor"}
              x={x(month.x)}
              dx={3}
              y={month.y}
              fill={medium.colour("muted")}
            >
              {month.text}
            </text>
          )}
        </g>
      ))}
      {layout.dots.map((dot) => (
        <g
          key={dot.event.id}
          role="img"
          aria-label={i18n.t("event.mark", { date: i18n.date(dot.event.date), title: dot.event.title })}
          tabIndex={-1}
          className={dot.open ? "event is-open" : "event"}
          data-event={dot.event.id}
          data-lane={dot.lane}
          data-event-year={dot.event.date.slice(0, 4)}
          data-participants={dot.event.participants.join(" ")}
        >
          {/* A wider, unseen disc: small dots must be easy to hit with a thumb. */}
          <circle cx={x(dot.x)} cy={dot.y} r={dot.r + 4} fill="transparent" />
          <circle
            className="event-dot"
            cx={x(dot.x)}
            cy={dot.y}
            r={dot.r}
            fill={
              dot.event.confidence === "single-source" || dot.event.announced
                ? medium.colour("card")
                : medium.colour(`lane-${dot.lane}`)
            }
            stroke={medium.colour(`lane-${dot.lane}`)}
            strokeWidth={1.75}
            strokeDasharray={dot.event.announced ? "2 2" : undefined}
          />
          {dot.label && (
            <text
              {...medium.halo}
              x={x(dot.label.x)}
              dx={dot.label.dx || undefined}
              y={dot.label.y}
              textAnchor={dot.label.anchor}
              fill={medium.colour("ink")}
            >
              {dot.label.text}
            </text>
          )}
        </g>
      ))}
      <YearLabels
        medium={medium}
        ticks={layout.xTicks}
        width={layout.width}
        y={layout.height - 6}
        chosen={layout.series.year}
      />
    </g>
  );
}

/** The names of the lanes, over a ground that hides what scrolls below them on a small screen. */
export function LaneTitles({ layout, medium }: { readonly layout: LanesLayout; readonly medium: Medium }) {
  return (
    <g className="lane-titles">
      {layout.rows.map((row) => (
        <text
          key={row.id}
          className="lane-title"
          {...medium.halo}
          x={0}
          y={row.y}
          dy={medium.em(0.35, 13)}
          fill={medium.colour("muted")}
        >
          {row.title}
        </text>
      ))}
    </g>
  );
}
