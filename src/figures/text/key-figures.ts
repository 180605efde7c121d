import type { Book } from "../../data/book.ts";
import { centralAsia, type Partner } from "../../data/countries.ts";
import { changeOf } from "../../data/figures/change-figure.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { figureOf } from "../../data/figures/figure.ts";
import { perCapitaOf, perGdpOf } from "../../data/figures/per-figure.ts";
import { preferredIndicator } from "../../data/indicators.ts";
import type { Indicator } from "../../data/schema/schema.ts";
import type { View } from "../../view/view.ts";

const names = ["change", "own-change", "share", "debt", "investment", "loans", "gdp", "capita"] as const;
export type KeyFigureName = (typeof names)[number];

/** What the five are compared by below their trade, in this order. */
export const comparedFigures = [
  "change",
  "capita",
  "gdp",
  "share",
  "debt",
  "loans",
  "investment",
] as const satisfies readonly KeyFigureName[];

/** A figure of ours, or a published one that is no trade figure; null where we found none. */
export type KeyFigure = { readonly figure: Figure } | { readonly indicator: Indicator } | null;

export interface KeyFigureRow {
  readonly name: KeyFigureName;
  readonly cells: ReadonlyArray<{ readonly country: Partner; readonly found: KeyFigure }>;
}

/** Measures of what was published, the first one known stands; `flow`: a single month says too little of them. */
const measures = {
  share: { ids: ["china-share-trade"], isFlow: true },
  debt: { ids: ["debt-to-china"], isFlow: false },
  loans: { ids: ["aiddata-commitments"], isFlow: false },
  investment: { ids: ["fdi-stock-edb", "fdi-share-edb"], isFlow: false },
} as const;

/** Of each country the newest that is known, by Chinese customs where it is trade. */
export function keyFigureRows(book: Book, view: Pick<View, "flow" | "year" | "compare" | "years">): KeyFigureRow[] {
  return comparedFigures.map((name) => ({
    name,
    cells: centralAsia.map((country) => ({ country, found: foundOf(book, view, name, country) })),
  }));
}

/** The first of a country's key figures that are known, at most `most`. */
export function countryKeyFigures(
  book: Book,
  view: Pick<View, "flow" | "year" | "compare" | "years">,
  country: Partner,
  most: number,
): ReadonlyArray<{ readonly name: KeyFigureName; readonly found: NonNullable<KeyFigure> }> {
  return names
    .flatMap((name) => {
      const found = foundOf(book, view, name, country);
      return found ? [{ name, found }] : [];
    })
    .slice(0, most);
}

function foundOf(
  book: Book,
  { flow, year, compare, years }: Pick<View, "flow" | "year" | "compare" | "years">,
  name: KeyFigureName,
  country: Partner,
): KeyFigure {
  const wrapped = (figure: Figure | null | undefined) => (figure ? { figure } : null);
  switch (name) {
    case "change":
    case "own-change": {
      const ledger = name === "change" ? "china" : "partner";
      const [before, after] = [compare, year].map((one) => figureOf(book, ledger, country, one, flow));
      return wrapped(before && after && changeOf(before, after));
    }
    case "capita":
    case "gdp": {
      const perOf = name === "gdp" ? perGdpOf : perCapitaOf;
      for (let of = year; of >= years[0]; of--) {
        const figure = perOf(book, "china", country, of, flow);
        if (figure) return { figure };
      }
      return null;
    }
    default: {
      const { ids, isFlow } = measures[name];
      const rows = ids.map((id) => newest(book, country, id, isFlow)).find((row) => row !== null);
      return rows ? { indicator: rows } : null;
    }
  }
}

/** The row whose time ends last; of those that end together the longest, and of those of one time the preferred one. */
function newest(book: Book, country: Partner, id: string, isFlow: boolean): Indicator | null {
  const all = book.dataset.indicators.filter((row) => row.country === country && row.indicator === id);
  const long = all.filter(({ period }) => !/^\d{4}-\d{2}$/.test(period));
  const rows = isFlow && long.length > 0 ? long : all;
  const [latest] = rows
    .map(({ period }) => period)
    .toSorted((a, b) => endOf(b).localeCompare(endOf(a)) || startOf(a).localeCompare(startOf(b)));
  return preferredIndicator(
    rows.filter(({ period }) => period === latest),
    book.sources,
  );
}

/** A year ends with its December. */
function endOf(period: string): string {
  const end = period.split("/").at(-1) ?? period;
  return end.length === 4 ? `${end}-12` : end;
}

function startOf(period: string): string {
  const start = period.split("/")[0] ?? period;
  return start.length === 4 ? `${start}-01` : start;
}
