import type { I18n } from "../../i18n/i18n.ts";
import { centralAsia, type Partner } from "../../data/countries.ts";
import type { TradeColumn } from "../../series/trade-column.ts";
import type { TradeSeries } from "./trade-series.ts";
import { denominatorText, isInGap } from "../../series/denominator-gap.ts";
import { goalText } from "./goal-lines.ts";
import { axisNotes } from "../parts/notes/axis-notes.ts";
import type { LegendEntry } from "../parts/marks/legend.tsx";
import { missingYearsNotes } from "../parts/notes/missing-notes.ts";
import { nothingText } from "../parts/notes/nothing-text.ts";
import { partialNotes } from "../parts/notes/partial-notes.ts";
import { unitValue } from "../parts/marks/mark-attributes.ts";
import { isTotalApart, stackOf } from "./trade-stacks.ts";
import { subjectText, subtitleText } from "../parts/titles.ts";
import { yearRanges } from "../parts/scales/year-ranges.ts";

export function tradeTitle(series: Pick<TradeSeries, "countries" | "flow" | "unit" | "years">, i18n: I18n): string {
  return i18n.t("title.dated", { subject: subjectText(series, i18n), years: i18n.years(...series.years) });
}

export function tradeSubtitle(series: TradeSeries, i18n: I18n): string {
  return subtitleText(series, i18n);
}

/**
 * First and last known totals, the highest and the deepest fall, or those of each country where there is no total.
 */
export function tradeDescription(series: TradeSeries, i18n: I18n): string {
  const parts = [`${tradeTitle(series, i18n)}.`];
  for (const ledger of series.ledgers) {
    const columns = series.columns.filter((column) => column.ledger === ledger);
    const together = columns.flatMap((column) => {
      const value = valueOf(column);
      return value === null ? [] : [{ when: String(column.year), value }];
    });
    const lines =
      together.length > 0
        ? [{ countries: series.countries, values: together }]
        : series.countries.map((country) => ({ countries: [country], values: valuesOf(columns, country, i18n) }));
    const spans = lines.flatMap(({ countries, values }) => {
      const [first, last] = [values[0], values.at(-1)];
      if (!first || !last) return [];
      const text = (value: number) => unitValue(value, series.unit, i18n);
      const span = i18n.t("trade.description", {
        ledger,
        first: first.when,
        last: last.when,
        from: text(first.value),
        to: text(last.value),
        countries: i18n.countries(countries),
      });
      const { peak, fall } = extremesOf(values, first);
      const extremes = i18n.t("trade.extremes", {
        peak: text(peak.value),
        year: peak.when,
        fall: fall ? text(fall.before.value) : "none",
        to: fall ? text(fall.after.value) : "",
        fallYear: fall?.after.when ?? "",
      });
      return `${span} ${extremes}`;
    });
    parts.push(...(spans.length > 0 ? spans : [nothingText({ ...series, ledgers: [ledger] }, i18n)]));
  }
  return parts.join(" ");
}

interface Dated {
  readonly when: string;
  readonly value: number;
}

/** The highest of values, oldest first, and by which two that follow each other they fell most; null if they never did. */
function extremesOf(values: readonly Dated[], first: Dated) {
  let [peak, before] = [first, first];
  let fall: { readonly before: Dated; readonly after: Dated } | null = null;
  for (const after of values) {
    if (after.value > peak.value) peak = after;
    if (before.value - after.value > (fall ? fall.before.value - fall.after.value : 0)) fall = { before, after };
    before = after;
  }
  return { peak, fall };
}

function valuesOf(columns: readonly TradeColumn[], country: Partner, i18n: I18n) {
  return columns.flatMap(({ parts }) => {
    const figure = parts.find((part) => part.country === country);
    return figure ? [{ when: i18n.period(figure.period), value: figure.value }] : [];
  });
}

/** The column's height if it stands for all shown countries. */
function valueOf(column: TradeColumn): number | null {
  if (column.total) return column.total.value;
  return column.missing.length === 0 && column.parts.length === 1 ? (column.parts[0]?.value ?? null) : null;
}

/** What a reader must know of the figures drawn: silent books, hatched figures, parts of years. */
export function tradeNotes(series: TradeSeries, i18n: I18n): readonly string[] {
  const notes: string[] = [];
  const drawn = series.columns.flatMap((column) => column.parts);
  if (drawn.length === 0 && series.context.length === 0) return [nothingText(series, i18n)];
  const stacked = series.shape === "columns";
  notes.push(...axisNotes(series, i18n), ...(series.gap ? [denominatorText(series.gap, i18n)] : []));
  for (const ledger of series.ledgers) {
    const missing = centralAsia.map((code) => {
      const silent = series.columns.filter(
        (column) =>
          column.ledger === ledger && column.missing.includes(code) && !isInGap(series.gap, code, column.year),
      );
      // Of a total that is drawn, the rest says so.
      const isTold = !stacked || silent.every((column) => column.unallocated === null);
      return { country: i18n.country(code), years: isTold ? silent.map(({ year }) => year) : [] };
    });
    const who = series.ledgers.length > 1 ? ledger : "one";
    const line = (country: string, years: string) => i18n.t("note.missing", { country, ledger: who, years });
    notes.push(...missingYearsNotes(missing, line, i18n));
  }
  if (stacked && series.columns.some((column) => isTotalApart(column, stackOf(column)))) {
    notes.push(i18n.t("note.total-line", { flow: series.flow }));
  }
  notes.push(...series.goals.map((line) => goalText(line, i18n)));
  const implied = drawn.filter((figure) => figure.status === "implied");
  if (implied.length > 0) {
    notes.push(
      i18n.t("note.implied", {
        years: yearRanges(
          implied.map((f) => Number(f.period)),
          i18n,
        ),
      }),
    );
  }
  const rest = series.columns.filter((column) => stacked && column.unallocated !== null);
  if (rest.length > 0)
    notes.push(
      i18n.t("note.unallocated", {
        years: yearRanges(
          rest.map((c) => c.year),
          i18n,
        ),
      }),
    );
  notes.push(...partialNotes(drawn, series.shape, i18n));
  if (series.context.length > 0) {
    const countries = series.context.map(({ country }) => i18n.country(country));
    notes.push(i18n.t("note.context", { country: i18n.list(countries) }));
  }
  for (const { country, figures } of series.context) {
    const name = i18n.country(country);
    for (const figure of figures.filter(({ partial }) => partial)) {
      notes.push(i18n.t("note.context.partial", { country: name, period: i18n.period(figure.period) }));
    }
    const unnamed = figures.filter(({ caveat }) => caveat).map(({ period }) => i18n.period(period));
    if (unnamed.length > 0) {
      notes.push(i18n.t("note.context.unnamed", { country: name, period: i18n.list(unnamed) }));
    }
  }
  return notes;
}

/** The countries shown, then only those looks that the figures drawn make use of. */
export function tradeLegend(series: TradeSeries, i18n: I18n): readonly LegendEntry[] {
  const drawn = series.columns.flatMap((column) => column.parts);
  const stacked = series.shape === "columns";
  // Lines have their countries' names beside their ends.
  const entries: LegendEntry[] = (stacked ? series.countries : []).map((country) => ({
    key: country,
    label: i18n.country(country),
    sample: { country },
  }));
  const style = (name: "hollow" | "implied" | "unallocated" | "missing", label: string, used: boolean) => {
    if (used) entries.push({ key: name, label, sample: { style: name } });
  };
  style("hollow", i18n.t("ledger.partner"), series.ledgers.includes("partner"));
  style(
    "implied",
    i18n.t("status.implied"),
    drawn.some((figure) => figure.status === "implied"),
  );
  style(
    "unallocated",
    i18n.t("status.unallocated"),
    stacked && series.columns.some((column) => column.unallocated !== null),
  );
  style(
    "missing",
    i18n.t("legend.missing"),
    stacked && series.columns.some((c) => c.missing.length > 0 && !c.unallocated),
  );
  return entries;
}
