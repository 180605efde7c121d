import type { LedgerEvent } from "../../data/schema/schema.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { laneOf, yearOf } from "../../series/event-lanes.ts";
import type { SearchKind } from "../entry.ts";

/** Each event, open on Explore at its year. */
export const eventKind: SearchKind = {
  id: "event",
  title: "find.kind.event",
  needs: ["events"],
  entries({ i18n, bounds, tables, textLang }) {
    // Of events that match alike, the newest is looked for most.
    const newestFirst = (tables.events ?? []).toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    return newestFirst.map((event) => {
      const tookPlace = event.type === "summit" && event.announced !== true;
      const detail = [i18n.date(event.date), event.place?.name, i18n.t(`event.type.${event.type}`)]
        .filter((part) => part !== undefined)
        .join(" · ");
      return {
        id: `event ${event.id}`,
        title: event.title,
        lang: textLang(event.title),
        detail,
        names: detail,
        text: [event.summary, ...event.outcomes, ...participants(event, i18n)].join(" "),
        // Beyond the years of the figures, the nearest of them.
        target: {
          page: "",
          patch: { event: event.id, project: null, year: Math.min(Math.max(yearOf(event), bounds.first), bounds.last) },
        },
        weight: tookPlace ? 6 : 1.5,
        suggested: tookPlace,
        hue: `lane-${laneOf(event.type)}`,
      };
    });
  },
};

function participants(event: LedgerEvent, i18n: I18n): readonly string[] {
  return event.participants.map((code) => i18n.country(code));
}
