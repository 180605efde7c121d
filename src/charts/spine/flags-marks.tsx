import type { I18n } from "../../i18n/i18n.ts";
import type { Medium } from "../parts/medium.ts";
import { besidePole, type Flag } from "./flags-layout.ts";

/** Summits on the columns, each a mark of its event. */
export function FlagsMarks({
  flags,
  width,
  i18n,
  medium,
}: {
  readonly flags: readonly Flag[];
  /** Of the chart, nominal. */
  readonly width: number;
  readonly i18n: I18n;
  readonly medium: Medium;
}) {
  return (
    <g className="flags">
      {flags.map(({ event, x: nominal, y, foot, flies, name, date, open }) => {
        const x = medium.x(nominal, width);
        const side = flies === "left" ? -1 : 1;
        const hollow = event.confidence === "single-source" || event.announced;
        const text = { x, dx: side * besidePole, textAnchor: side < 0 ? "end" : "start" } as const;
        return (
          <g
            key={event.id}
            role="img"
            aria-label={i18n.t("event.mark", { date: i18n.date(event.date), title: event.title })}
            tabIndex={-1}
            className={open ? "event flag is-open" : "event flag"}
            data-event={event.id}
            data-lane="summits"
            data-event-year={event.date.slice(0, 4)}
            data-participants={event.participants.join(" ")}
          >
            {/* An unseen ground: the name can be hit as well as the flag. */}
            <g {...medium.moved(side < 0 ? -108 : -12, 0)}>
              <rect x={x} y={y - 2} width={120} height={34} fill="transparent" />
            </g>
            <line x1={x} x2={x} y1={y} y2={foot} stroke={medium.colour("lane-summits")} strokeWidth={1.5} />
            <g {...medium.moved(side < 0 ? -12 : 0, 0)}>
              <rect
                className="event-dot"
                x={x}
                y={y}
                width={12}
                height={9}
                fill={medium.colour(hollow ? "card" : "lane-summits")}
                stroke={medium.colour("lane-summits")}
                strokeWidth={1.5}
                strokeDasharray={event.announced ? "2 2" : undefined}
              />
            </g>
            <g {...medium.halo}>
              <text {...text} y={y + 9} fill={medium.colour("lane-summits")} fontWeight={600}>
                {name}
              </text>
              <text {...text} y={y + 24} fill={medium.colour("muted")}>
                {date}
              </text>
            </g>
          </g>
        );
      })}
    </g>
  );
}
