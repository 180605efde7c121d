import type { Figure } from "../../data/figure.ts";
import type { Words } from "../../i18n/words.ts";
import { multiplesFigures, type MultiplesRow, type MultiplesSeries } from "../../series/multiples-series.ts";
import { denominatorText, isInGap } from "../../series/denominator-gap.ts";
import { axisNotes } from "../parts/axis-notes.ts";
import type { TableCell, TableData } from "../parts/chart.ts";
import type { LegendEntry } from "../parts/legend.tsx";
import { unitValue } from "../parts/mark-attributes.ts";
import { nothingText } from "../parts/nothing-text.ts";
import { yearRanges } from "../parts/year-ranges.ts";

export function multiplesTitle(series: MultiplesSeries, words: Words): string {
  return words.t("multiples.title", { flow: series.flow, first: series.years[0], last: series.years[1] });
}

export function multiplesSubtitle(series: MultiplesSeries, words: Words): string {
  return words.t("multiples.subtitle", {
    unit: words.t("unit.named", { unit: series.unit, base: series.years[0] }),
    scale: series.scale,
    ledger: series.ledgers.length > 1 ? "both" : (series.ledgers[0] ?? "china"),
  });
}

/** First and last figure of each country. */
export function multiplesDescription(series: MultiplesSeries, words: Words): string {
  const lines = series.rows.flatMap((row) => rowTexts(row, series, words));
  return `${multiplesTitle(series, words)}. ${lines.length > 0 ? lines.join(" ") : nothingText(series, words)}`;
}

function rowTexts({ country, entries }: MultiplesRow, series: MultiplesSeries, words: Words): readonly string[] {
  return entries.flatMap(({ ledger, figures }) => {
    const [first, last] = [figures[0], figures.at(-1)];
    if (!first || !last) return [];
    return words.t("trade.description", {
      ledger,
      countries: words.country(country),
      first: words.period(first.period),
      last: words.period(last.period),
      from: unitValue(first.value, series.unit, words),
      to: unitValue(last.value, series.unit, words),
    });
  });
}

/** A row a year and ledger, a column a country, in full precision. */
export function multiplesTable(series: MultiplesSeries, words: Words): TableData {
  const both = series.ledgers.length > 1;
  const [first, last] = series.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const cell = (figure: Figure | undefined): TableCell =>
    figure ? { text: words.exact(figure.value), value: figure.value, figure } : { text: words.t("table.missing") };
  return {
    columns: [
      words.t("table.year"),
      ...(both ? [words.t("table.ledger")] : []),
      ...series.rows.map(({ country }) => words.country(country)),
    ],
    rows: years.flatMap((year) =>
      series.ledgers.map((ledger, index) => [
        { text: String(year) },
        ...(both ? [{ text: words.t(`ledger.${ledger}`) }] : []),
        ...series.rows.map(({ entries }) =>
          cell(entries[index]?.figures.find((figure) => Number(figure.period.slice(0, 4)) === year)),
        ),
      ]),
    ),
  };
}

/** Countries are named on their charts; here stand only those looks that the figures drawn make use of. */
export function multiplesLegend(series: MultiplesSeries, words: Words): readonly LegendEntry[] {
  const figures = multiplesFigures(series);
  const entries: LegendEntry[] = [];
  const look = (name: "filled" | "hollow" | "implied" | "missing", label: string, used: boolean) => {
    if (used) entries.push({ key: name, label, sample: { look: name } });
  };
  look("filled", words.t("ledger.china"), series.ledgers.length > 1);
  look("hollow", words.t("ledger.partner"), series.ledgers.includes("partner"));
  look(
    "implied",
    words.t("status.implied"),
    figures.some((figure) => figure.status === "implied"),
  );
  look(
    "missing",
    words.t("legend.missing"),
    series.rows.some(({ entries: ledgers }) => ledgers.some(({ missing }) => missing.length > 0)),
  );
  return entries;
}

/** Why nothing is drawn, or what is missing, worked back or partial. */
export function multiplesNotes(series: MultiplesSeries, words: Words): readonly string[] {
  const figures = multiplesFigures(series);
  if (figures.length === 0) return [nothingText(series, words)];
  const notes = [...axisNotes(series, words), ...(series.gap ? [denominatorText(series.gap, words)] : [])];
  for (const { country, entries } of series.rows) {
    for (const { ledger, missing: all } of entries) {
      const missing = all.filter((year) => !isInGap(series.gap, country, year));
      if (missing.length === 0) continue;
      const who = series.ledgers.length > 1 ? ledger : "one";
      notes.push(
        words.t("multiples.note.missing", {
          country: words.country(country),
          ledger: who,
          years: yearRanges(missing, words),
        }),
      );
    }
  }
  const implied = figures.filter((figure) => figure.status === "implied");
  if (implied.length > 0) {
    const years = implied.map((figure) => Number(figure.period.slice(0, 4)));
    notes.push(words.t("note.implied", { years: yearRanges(years, words) }));
  }
  for (const figure of figures.filter(({ partial }) => partial)) {
    notes.push(
      words.t("note.partial", {
        country: words.country(figure.country),
        period: words.period(figure.period),
        shape: series.shape,
      }),
    );
  }
  return notes;
}
