import { centralAsia } from "../../data/countries.ts";
import { yearOf } from "../../series/event-lanes.ts";
import type { Bounds } from "../../view/address.ts";
import type { Entry, SearchKind } from "../entry.ts";
import { otherSpellings } from "../spellings.ts";

/** Each year of the figures on Explore, newest first; "Kasachstan 2013" is one country in that year. */
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
    const year = query.map(Number).find((number) => isWithin(number, bounds));
    const names = query.filter((term) => Number(term) !== year);
    const same = otherSpellings(names);
    const code = centralAsia.find((country) => same.includes(country.toLowerCase()));
    if (year === undefined || code === undefined || !names.every((term) => same.includes(term))) return null;
    const title = i18n.t("find.year.country", { country: i18n.country(code), year: String(year) });
    const target = onExplore({ countries: [code], year });
    return { ...common, id: `year ${code} ${year}`, title, detail: i18n.t("find.year.detail"), target };
  },
};

const common = { names: "", text: "", weight: 6, suggested: false };

function onExplore(patch: NonNullable<Entry["target"]["patch"]>): Entry["target"] {
  return { page: "", patch: { ...patch, event: null, project: null } };
}

function isWithin(year: number, { first, last }: Bounds): boolean {
  return Number.isInteger(year) && year >= first && year <= last;
}
