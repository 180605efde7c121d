import { centralAsia } from "../../../data/countries.ts";
import type { Figure, Ledger } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import { yearRanges } from "../../parts/scales/year-ranges.ts";
import type { LegendEntry } from "../../parts/marks/legend.tsx";
import { tradeLegend, tradeNotes, tradeTitle } from "../trade-text.ts";
import { type BothSeries, namedParts, type OpenedYear } from "./both-series.ts";

/** Letters of a line beside the columns, and below one of them. */
const width = { beside: 18, below: 9 };

/** What the bracket says below its amount. */
export function gapLines({ value, flow }: Figure, i18n: I18n): readonly string[] {
  const more = flow === "balance" ? "neither" : value < 0 ? "partner" : "china";
  return wrapped(i18n.t("both.more", { more }), width.beside);
}

/** Whose column it is, short. */
export function sideLines(ledger: Ledger, i18n: I18n): readonly string[] {
  return wrapped(i18n.t("both.side", { ledger }), width.below);
}

export function lackingLines({ lacking, china, partner }: OpenedYear, i18n: I18n): readonly string[] {
  if (lacking.length === 0 || china.parts.length === 0 || partner.parts.length === 0) return [];
  return wrapped(i18n.t("both.without", { countries: i18n.countries(lacking) }), width.beside);
}

export function noneLines(ledger: Ledger, i18n: I18n): readonly string[] {
  return wrapped(i18n.t("both.none", { ledger }), width.beside);
}

export function bothDescription(series: BothSeries, i18n: I18n): string {
  return [`${tradeTitle(series, i18n)}.`, openedText(series, i18n)].filter((text) => text !== "").join(" ");
}

/** What the two sides say of the opened year, and how far they are apart; empty where they cannot be compared. */
export function openedText({ opened }: BothSeries, i18n: I18n): string {
  const [china, partner] = [opened?.china.total, opened?.partner.total];
  if (!opened?.gap || !china || !partner) return "";
  const countries = opened.china.parts.flatMap(({ country }) => centralAsia.filter((code) => code === country));
  return i18n.t("both.description", {
    year: opened.year,
    countries: i18n.countries(countries),
    china: i18n.usd(china.value),
    partner: i18n.usd(partner.value),
    gap: i18n.usd(Math.abs(opened.gap.value)),
  });
}

export function bothNotes(series: BothSeries, i18n: I18n): readonly string[] {
  const silent = series.countries.flatMap((country) => {
    const years = [...series.lacking].flatMap(([year, lacking]) => (lacking.includes(country) ? [year] : []));
    return years.length === 0
      ? []
      : [i18n.t("gap.note.years", { country: i18n.country(country), years: yearRanges(years, i18n) })];
  });
  const columns = series.columns.map((column) => ({ ...column, missing: [] }));
  const notes = tradeNotes({ ...series, columns }, i18n);
  return silent.length === 0 ? notes : [i18n.t("both.note", { list: silent.join("; ") }), ...notes];
}

/** Lines of at most so many letters, but for longer words. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Of the countries only those that stand in a pair. */
export function bothLegend(series: BothSeries, i18n: I18n): readonly LegendEntry[] {
  const drawn = new Set<string>(series.columns.flatMap(({ parts }) => parts.map(({ country }) => country)));
  // Those of the opened year have their names beside its column.
  const named = new Set<string>(series.opened ? namedParts(series.opened).map(({ country }) => country) : []);
  const countries = series.countries.filter((code) => drawn.has(code) && !named.has(code));
  return tradeLegend({ ...series, countries }, i18n);
}
