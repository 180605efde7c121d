import type { Words } from "../../i18n/words.ts";
import { centralAsia } from "../../data/countries.ts";
import type { TradeColumn, TradeSeries } from "../../series/trade-series.ts";
import type { LegendEntry } from "../parts/legend.tsx";
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
    const known = series.columns.filter((column) => column.ledger === ledger && valueOf(column) !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) {
      parts.push(words.t("trade.nothing", { ledger }));
      continue;
    }
    parts.push(
      words.t("trade.description", {
        ledger,
        first: first.year,
        last: last.year,
        from: unitValue(valueOf(first) ?? 0, series.unit, words),
        to: unitValue(valueOf(last) ?? 0, series.unit, words),
        countries: words.list(series.countries.map((code) => words.country(code))),
      }),
    );
  }
  return parts.join(" ");
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
  if (drawn.length === 0) return [words.t("trade.nothing", { ledger: ledgerKey(series) })];
  for (const code of centralAsia) {
    const silent = series.columns.filter((column) => column.missing.includes(code));
    if (silent.length > 0 && silent.every((column) => column.unallocated === null)) {
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
  const rest = series.columns.filter((column) => column.unallocated !== null);
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
      words.t("note.partial", { country: words.country(figure.country), period: words.period(figure.period) }),
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
    series.columns.some((column) => column.unallocated !== null),
  );
  look(
    "missing",
    words.t("legend.missing"),
    series.columns.some((c) => c.missing.length > 0 && !c.unallocated),
  );
  return entries;
}
