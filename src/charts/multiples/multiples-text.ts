import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { multiplesFigures, type MultiplesRow, type MultiplesSeries } from "./multiples-series.ts";
import { denominatorText, isInGap } from "../../series/denominator-gap.ts";
import { axisNotes } from "../parts/notes/axis-notes.ts";
import type { TableCell, TableData } from "../parts/chart.ts";
import type { LegendEntry } from "../parts/marks/legend.tsx";
import { unitValue } from "../parts/marks/mark-attributes.ts";
import { missingYearsNotes } from "../parts/notes/missing-notes.ts";
import { nothingText } from "../parts/notes/nothing-text.ts";
import { partialNotes } from "../parts/notes/partial-notes.ts";
import { subjectText, subtitleText } from "../parts/titles.ts";
import { yearRanges } from "../parts/scales/year-ranges.ts";

export function multiplesTitle(series: MultiplesSeries, i18n: I18n): string {
  return i18n.t("multiples.title", {
    subject: subjectText(series, i18n),
    count: series.countries.length,
    years: i18n.years(...series.years),
  });
}

export function multiplesSubtitle(series: MultiplesSeries, i18n: I18n): string {
  return i18n.t("multiples.subtitle", {
    subtitle: subtitleText(series, i18n),
    scale: series.countries.length === 1 ? "none" : series.scale,
  });
}

/** First and last figure of each country. */
export function multiplesDescription(series: MultiplesSeries, i18n: I18n): string {
  const lines = series.rows.flatMap((row) => rowTexts(row, series, i18n));
  return `${multiplesTitle(series, i18n)}. ${lines.length > 0 ? lines.join(" ") : nothingText(series, i18n)}`;
}

function rowTexts({ country, entries }: MultiplesRow, series: MultiplesSeries, i18n: I18n): readonly string[] {
  return entries.flatMap(({ ledger, figures }) => {
    const [first, last] = [figures[0], figures.at(-1)];
    if (!first || !last) return [];
    return i18n.t("trade.description", {
      ledger,
      countries: i18n.country(country),
      first: i18n.period(first.period),
      last: i18n.period(last.period),
      from: unitValue(first.value, series.unit, i18n),
      to: unitValue(last.value, series.unit, i18n),
    });
  });
}

/** A row a year and ledger, a column a country, in full precision. */
export function multiplesTable(series: MultiplesSeries, i18n: I18n): TableData {
  const both = series.ledgers.length > 1;
  const [first, last] = series.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const cell = (figure: Figure | undefined): TableCell =>
    figure ? { text: i18n.exact(figure.value), value: figure.value, figure } : { text: i18n.t("table.missing") };
  return {
    columns: [
      i18n.t("table.year"),
      ...(both ? [i18n.t("table.ledger")] : []),
      ...series.rows.map(({ country }) => i18n.country(country)),
    ],
    rows: years.flatMap((year) =>
      series.ledgers.map((ledger, index) => [
        { text: String(year) },
        ...(both ? [{ text: i18n.t(`ledger.${ledger}`) }] : []),
        ...series.rows.map(({ entries }) =>
          cell(entries[index]?.figures.find((figure) => Number(figure.period.slice(0, 4)) === year)),
        ),
      ]),
    ),
  };
}

/** Countries are named on their charts; here stand only those looks that the figures drawn make use of. */
export function multiplesLegend(series: MultiplesSeries, i18n: I18n): readonly LegendEntry[] {
  const figures = multiplesFigures(series);
  const entries: LegendEntry[] = [];
  const style = (name: "filled" | "hollow" | "implied" | "missing", label: string, used: boolean) => {
    if (used) entries.push({ key: name, label, sample: { style: name } });
  };
  style("filled", i18n.t("ledger.china"), series.ledgers.length > 1);
  style("hollow", i18n.t("ledger.partner"), series.ledgers.includes("partner"));
  style(
    "implied",
    i18n.t("status.implied"),
    figures.some((figure) => figure.status === "implied"),
  );
  style(
    "missing",
    i18n.t("legend.missing"),
    series.rows.some(({ entries: ledgers }) => ledgers.some(({ missing }) => missing.length > 0)),
  );
  return entries;
}

/** Why nothing is drawn, or what is missing, worked back or partial. */
export function multiplesNotes(series: MultiplesSeries, i18n: I18n): readonly string[] {
  const figures = multiplesFigures(series);
  if (figures.length === 0) return [nothingText(series, i18n)];
  const notes = [...axisNotes(series, i18n), ...(series.gap ? [denominatorText(series.gap, i18n)] : [])];
  for (const ledger of series.ledgers) {
    const missing = series.rows.map(({ country, entries }) => ({
      country: i18n.country(country),
      years: entries
        .filter((entry) => entry.ledger === ledger)
        .flatMap((entry) => entry.missing.filter((year) => !isInGap(series.gap, country, year))),
    }));
    const who = series.ledgers.length > 1 ? ledger : "one";
    const line = (country: string, years: string) => i18n.t("note.missing", { country, ledger: who, years });
    notes.push(...missingYearsNotes(missing, line, i18n));
  }
  const implied = figures.filter((figure) => figure.status === "implied");
  if (implied.length > 0) {
    const years = implied.map((figure) => Number(figure.period.slice(0, 4)));
    notes.push(i18n.t("note.implied", { years: yearRanges(years, i18n) }));
  }
  return [...notes, ...partialNotes(figures, series.shape, i18n)];
}
