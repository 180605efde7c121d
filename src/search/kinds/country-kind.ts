import { centralAsia } from "../../data/countries.ts";
import type { SearchKind } from "../entry.ts";

/** Each of the five, alone on Explore. */
export const countryKind: SearchKind = {
  id: "country",
  title: "find.kind.country",
  needs: ["countries"],
  entries: ({ i18n, tables }) =>
    centralAsia.map((code) => {
      const facts = tables.countries?.find((country) => country.code === code);
      return {
        id: `country ${code}`,
        title: i18n.country(code),
        detail: i18n.t("find.country.detail"),
        names: [code, facts?.alpha2, facts?.capital.name].join(" "),
        text: "",
        target: { page: "", patch: { countries: [code], event: null, project: null } },
        weight: 6,
        suggested: true,
        hue: code,
      };
    }),
};
