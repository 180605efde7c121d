import { countryTopics } from "../../data/categories.ts";
import { centralAsia } from "../../data/countries.ts";
import type { SearchKind } from "../entry.ts";

/** Each measure beside trade, on the page of every country of which a value is known. */
export const measureKind: SearchKind = {
  id: "measure",
  title: "find.kind.measure",
  needs: ["measures", "indicators"],
  entries: ({ i18n, tables, textLang }) =>
    (tables.measures ?? []).flatMap((measure) => {
      const topic = countryTopics.find((one) => one === measure.topic);
      if (!topic) return [];
      return centralAsia.flatMap((country) => {
        const rows = (tables.indicators ?? []).filter((row) => row.country === country && row.indicator === measure.id);
        if (rows.length === 0) return [];
        const periods = rows.map(({ period }) => period.slice(0, 4)).toSorted();
        const [first = 0, last = 0] = [periods[0], periods.at(-1)].map(Number);
        const detail = `${i18n.country(country)} · ${i18n.years(first, last)}`;
        return {
          id: `measure ${measure.id} ${country}`,
          title: measure.label,
          lang: textLang(measure.label),
          detail,
          names: detail,
          text: i18n.t(`topic.${topic}`),
          target: { page: `country/${country.toLowerCase()}/` },
          weight: 1.4,
          suggested: false,
          hue: country,
        };
      });
    }),
};
