import type { Words } from "../../i18n/words.ts";
import { centralAsia, type Partner } from "../../data/countries.ts";
import type { TradeColumn, TradeSeries } from "../../series/trade-series.ts";
import { denominatorText, isInGap } from "../../series/denominator-gap.ts";
import { goalText } from "../../series/goal-lines.ts";
import { axisNotes } from "../parts/axis-notes.ts";
import type { LegendEntry } from "../parts/legend.tsx";
import { nothingText } from "../parts/nothing-text.ts";
import { unitValue } from "../parts/mark-attributes.ts";
import { yearRanges } from "../parts/year-ranges.ts";

export function tradeTitle(series: TradeSeries, words: Words): string {
  return words.t("trade.title", { flow: series.flow, first: series.years[0], last: series.years[1] });
}

export function tradeSubtitle(series: TradeSeries, words: Words): string {
  return words.t("trade.subtitle", { unit: series.unit, ledger: ledgerKey(series), first: series.years[0] });
}

export function ledgerKey(series: { readonly ledgers: TradeSeries["ledgers"] }): string {
  return series.ledgers.length > 1 ? "both" : (series.ledgers[0] ?? "china");
}

/** First and last known totals, or the first and last known figure of each country where there is no total. */
export function tradeDescription(series: TradeSeries, words: Words): string {
  const parts = [`${tradeTitle(series, words)}.`];
  for (const ledger of series.ledgers) {
    const columns = series.columns.filter((column) => column.ledger === ledger);
    const together = columns.flatMap((column) => {
      const value = valueOf(column);
      return value === null ? [] : [{ when: String(column.year), value }];
    });
    const lines =
      together.length > 0
        ? [{ countries: series.countries, values: together }]
        : series.countries.map((country) => ({ countries: [country], values: valuesOf(columns, country, words) }));
    const spans = lines.flatMap(({ countries, values }) => {
      const [first, last] = [values[0], values.at(-1)];
      if (!first || !last) return [];
      return words.t("trade.description", {
        ledger,
        first: first.when,
        last: last.when,
        from: unitValue(first.value, series.unit, words),
        to: unitValue(last.value, series.unit, words),
        countries: words.list(countries.map((code) => words.country(code))),
      });
    });
    parts.push(...(spans.length > 0 ? spans : [nothingText({ ...series, ledgers: [ledger] }, words)]));
  }
  return parts.join(" ");
}

function valuesOf(columns: readonly TradeColumn[], country: Partner, words: Words) {
  return columns.flatMap(({ parts }) => {
    const figure = parts.find((part) => part.country === country);
    return figure ? [{ when: words.period(figure.period), value: figure.value }] : [];
  });
}

/** The column's height if it stands for all shown countries. */
function valueOf(column: TradeColumn): number | null {
  if (column.total) return column.total.value;
  return column.missing.length === 0 && column.parts.length === 1 ? (column.parts[0]?.value ?? null) : null;
}

/** What a reader must know of the figures drawn: silent books, hatched figures, parts of years. */
export function tradeNotes(series: TradeSeries, words: Words): readonly string[] {
  const notes: string[] = [];
  const drawn = series.columns.flatMap((column) => column.parts);
  if (drawn.length === 0 && series.context.length === 0) return [nothingText(series, words)];
  const stacked = series.shape === "columns";
  notes.push(...axisNotes(series, words), ...(series.gap ? [denominatorText(series.gap, words)] : []));
  for (const code of centralAsia) {
    const silent = series.columns.filter(
      (column) => column.missing.includes(code) && !isInGap(series.gap, code, column.year),
    );
    if (silent.length > 0 && (!stacked || silent.every((column) => column.unallocated === null))) {
      notes.push(
        words.t("note.missing", {
          country: words.country(code),
          years: yearRanges(
            silent.map((c) => c.year),
            words,
          ),
        }),
      );
    }
  }
  notes.push(...series.goals.map((line) => goalText(line, words)));
  const implied = drawn.filter((figure) => figure.status === "implied");
  if (implied.length > 0) {
    notes.push(
      words.t("note.implied", {
        years: yearRanges(
          implied.map((f) => Number(f.period)),
          words,
        ),
      }),
    );
  }
  const rest = series.columns.filter((column) => stacked && column.unallocated !== null);
  if (rest.length > 0)
    notes.push(
      words.t("note.unallocated", {
        years: yearRanges(
          rest.map((c) => c.year),
          words,
        ),
      }),
    );
  for (const figure of drawn.filter((part) => part.partial)) {
    notes.push(
      words.t("note.partial", {
        country: words.country(figure.country),
        period: words.period(figure.period),
        shape: series.shape,
      }),
    );
  }
  for (const { country, figures } of series.context) {
    notes.push(words.t("note.context", { country: words.country(country) }));
    for (const figure of figures) {
      const period = words.period(figure.period);
      if (figure.partial) notes.push(words.t("note.context.partial", { country: words.country(country), period }));
      if (figure.caveat) notes.push(words.t("note.context.unnamed", { country: words.country(country), period }));
    }
  }
  return notes;
}

/** The countries shown, then only those looks that the figures drawn make use of. */
export function tradeLegend(series: TradeSeries, words: Words): readonly LegendEntry[] {
  const drawn = series.columns.flatMap((column) => column.parts);
  const stacked = series.shape === "columns";
  const entries: LegendEntry[] = series.countries.map((country) => ({
    key: country,
    label: words.country(country),
    sample: { country },
  }));
  const look = (name: "hollow" | "implied" | "unallocated" | "missing", label: string, used: boolean) => {
    if (used) entries.push({ key: name, label, sample: { look: name } });
  };
  look("hollow", words.t("ledger.partner"), series.ledgers.includes("partner"));
  look(
    "implied",
    words.t("status.implied"),
    drawn.some((figure) => figure.status === "implied"),
  );
  look(
    "unallocated",
    words.t("status.unallocated"),
    stacked && series.columns.some((column) => column.unallocated !== null),
  );
  look(
    "missing",
    words.t("legend.missing"),
    stacked && series.columns.some((c) => c.missing.length > 0 && !c.unallocated),
  );
  return entries;
}
