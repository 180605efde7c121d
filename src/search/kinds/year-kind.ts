import { yearOf } from "../../series/event-lanes.ts";
import type { Entry, SearchKind } from "../entry.ts";
import { askedView } from "../asked-view.ts";

/** Each year of the figures on Explore, newest first; "Kasachstan 2013" and "kazakhstan exports 2013-2024" are views of it. */
export const yearKind: SearchKind = {
  id: "year",
  title: "find.kind.year",
  needs: ["events"],
  keepsOrder: true,
  entries({ i18n, bounds, tables }) {
    const years = Array.from({ length: bounds.last - bounds.first + 1 }, (_, at) => bounds.last - at);
    return years.map((year) => {
      const count = tables.events?.filter((event) => yearOf(event) === year).length ?? 0;
      const detail =
        count === 0
          ? i18n.t("find.year.detail")
          : i18n.t("find.year.events", { events: i18n.t("event.count", { count }) });
      return { ...common, id: `year ${year}`, title: String(year), detail, target: onExplore({ year }) };
    });
  },
  answer(query, { i18n, bounds }) {
    const asked = askedView(query, i18n, bounds);
    if (!asked) return null;
    const { title, patch } = asked;
    return { ...common, id: `view ${title}`, title, detail: i18n.t("find.year.detail"), target: onExplore(patch) };
  },
};

const common = { names: "", text: "", weight: 6, suggested: false };

function onExplore(patch: NonNullable<Entry["target"]["patch"]>): Entry["target"] {
  return { page: "", patch: { ...patch, event: null, project: null } };
}
