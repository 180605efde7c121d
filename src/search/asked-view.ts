import { centralAsia, type Partner } from "../data/countries.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { Bounds } from "../view/address.ts";
import type { View } from "../view/view.ts";
import { spellingsAt } from "./spellings.ts";

/** A view of Explore that a query asks for in full, and what it is called. */
export interface AskedView {
  readonly title: string;
  readonly patch: Partial<View>;
}

/** Names, as `synonyms.ts` has them in English, that stand for a choice. */
const choices = [
  { name: "export", patch: { flow: "export" } },
  { name: "import", patch: { flow: "import" } },
  { name: "balance", patch: { flow: "balance" } },
  { name: "trade", patch: { flow: "total" } },
  { name: "share", patch: { unit: "share" } },
  { name: "gdp", patch: { unit: "gdp" } },
  { name: "per capita", patch: { unit: "capita" } },
] as const;

interface Wanted {
  readonly countries: Partner[];
  readonly years: number[];
  flow?: View["flow"];
  unit?: View["unit"];
}

/**
 * "kazakhstan 2013-2024", "Usbekistan Exporte 2020": the view that all of its words together name, in any order and
 * language; null if a word is none of these, or they name no year of the figures. The query comes as `searchTerms`
 * gives it.
 */
export function askedView(terms: readonly string[], i18n: I18n, bounds: Bounds): AskedView | null {
  const wanted: Wanted = { countries: [], years: [] };
  for (let at = 0; at < terms.length;) {
    const length = taken(terms, at, wanted);
    if (length === 0) return null;
    at += length;
  }
  const { countries, years, flow, unit } = wanted;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0 || years.length > 2 || first < bounds.first || last > bounds.last) return null;
  const isSpan = first < last;
  // A year alone is an entry of its own.
  if (!isSpan && countries.length === 0 && !flow && !unit) return null;
  const inOrder = centralAsia.filter((country) => countries.includes(country));
  const when = isSpan ? i18n.years(first, last) : String(first);
  const what = [
    ...(inOrder.length > 0 ? [i18n.countries(inOrder)] : []),
    ...(flow ? [i18n.t(`flow.${flow}`)] : []),
    ...(unit ? [i18n.t(`unit.${unit}`)] : []),
  ];
  return {
    title: i18n.t("find.year.country", { country: what.join(", ") || i18n.country("C5"), year: when }),
    patch: {
      ...(inOrder.length > 0 && { countries: inOrder }),
      ...(flow && { flow }),
      ...(unit && { unit }),
      ...(isSpan ? { years: [first, last], year: last } : { year: first }),
    },
  };
}

/** How many words from that place on are a year or the name of a choice, which is then wanted; 0 for none. */
function taken(terms: readonly string[], at: number, wanted: Wanted): number {
  const term = terms[at] ?? "";
  if (/^\d{4}$/.test(term)) {
    wanted.years.push(Number(term));
    return 1;
  }
  for (const { terms: name, group } of spellingsAt(terms, at)) {
    const means = (english: string) => group.names.some((words) => words.join(" ") === english);
    const country = centralAsia.find((code) => means(code.toLowerCase()));
    const choice = choices.find((one) => means(one.name));
    if (country) wanted.countries.push(country);
    else if (choice) Object.assign(wanted, choice.patch);
    else if (!means("central asia")) continue;
    return name.length;
  }
  return 0;
}
