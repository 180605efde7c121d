import { memo } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { fluidX } from "../parts/scales/fluid.ts";
import { YearLabels } from "../parts/marks/year-labels.tsx";
import type { LanesLayout } from "./lanes-layout.ts";

/** The event lanes as a group of an `<svg>`; the caller gives the `<svg>`. */
export const LanesMarks = memo(function LanesMarks({
  layout,
  i18n,
}: {
  readonly layout: LanesLayout;
  readonly i18n: I18n;
}) {
  const x = (value: number) => fluidX(value, layout.width);
  return (
    <g className="lanes">
      {layout.rows.map((row) => (
        <g key={row.id} className={`lane lane-${row.id}`}>
          <line x1={x(layout.left)} x2={x(layout.right)} y1={row.y} y2={row.y} stroke="var(--line)" />
        </g>
      ))}
      {layout.months.map((month) => (
        <g key={month.x} className="month">
          <line x1={x(month.x)} x2={x(month.x)} y1={layout.top} y2={month.y - 12} stroke="var(--line)" />
          {month.text !== null && (
            <text x={x(month.x)} dx={3} y={month.y} fill="var(--muted)">
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
                ? "var(--card)"
                : `var(--lane-${dot.lane})`
            }
            stroke={`var(--lane-${dot.lane})`}
            strokeWidth={1.75}
            strokeDasharray={dot.event.announced ? "2 2" : undefined}
          />
          {dot.label && (
            <text x={x(dot.label.x)} y={dot.label.y} textAnchor={dot.label.anchor} fill="var(--ink)">
              {dot.label.text}
            </text>
          )}
        </g>
      ))}
      <YearLabels ticks={layout.xTicks} width={layout.width} y={layout.height - 6} chosen={layout.series.year} />
    </g>
  );
});

/** The names of the lanes, over a ground that hides what scrolls below them on a small screen. */
export function LaneTitles({ layout }: { readonly layout: LanesLayout }) {
  return (
    <g className="lane-titles">
      {layout.rows.map((row) => (
        <text key={row.id} className="lane-title" x={0} y={row.y} dy="0.35em" fill="var(--muted)">
          {row.title}
        </text>
      ))}
    </g>
  );
}
