import { group } from "d3";
import { periodTo } from "../../data/figures/cumulated-figure.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { TableCell, TableData } from "../parts/chart.ts";
import type { LegendEntry } from "../parts/marks/legend.tsx";
import { subjectText, subtitleText } from "../parts/titles.ts";
import { unitValue } from "../parts/marks/mark-attributes.ts";
import { monthsFigures, type MonthsEntry, type MonthsSeries } from "./cumulated-series.ts";

export function monthsTitle(series: MonthsSeries, i18n: I18n): string {
  return i18n.t("months.title", { subject: subjectText({ ...series, unit: "usd" }, i18n), year: series.year });
}

export function monthsSubtitle(series: MonthsSeries, i18n: I18n): string {
  const { year } = series;
  return i18n.t("months.subtitle", {
    subtitle: subtitleText({ ...series, unit: "usd", baseYear: year }, i18n),
    count: series.countries.length,
    before: year - 1,
  });
}

/** The newest months of each country, and the same of the year before. */
export function monthsDescription(series: MonthsSeries, i18n: I18n): string {
  const lines = series.rows.flatMap(({ country, entries }) =>
    entries.flatMap(({ ledger, cells }) => {
      const last = cells.findLast(({ figure }) => figure !== null);
      if (!last?.figure) return [];
      return i18n.t("months.line", {
        country: i18n.country(country),
        ledger,
        period: i18n.period(last.figure.period),
        value: unitValue(last.figure.value, "usd", i18n),
        before: last.before ? unitValue(last.before.value, "usd", i18n) : i18n.t("table.missing"),
      });
    }),
  );
  return `${monthsTitle(series, i18n)}. ${lines.length > 0 ? `${lines.join("; ")}.` : nothingText(series, i18n)}`;
}

function nothingText({ year }: MonthsSeries, i18n: I18n): string {
  return i18n.t("months.nothing", { year });
}

/** A row a country, ledger and month of which either year is known, in full precision, with the yuan as printed. */
export function monthsTable(series: MonthsSeries, i18n: I18n): TableData {
  const both = series.ledgers.length > 1;
  const cell = (figure: Figure | null): TableCell =>
    figure ? { text: i18n.exact(figure.value), value: figure.value, figure } : { text: i18n.t("table.missing") };
  return {
    columns: [
      i18n.t("table.country"),
      ...(both ? [i18n.t("table.ledger")] : []),
      i18n.t("months.column.months"),
      String(series.year - 1),
      String(series.year),
      i18n.t("months.column.yuan", { year: series.year }),
    ],
    rows: series.rows.flatMap(({ country, entries }) =>
      entries.flatMap(({ ledger, cells }) =>
        cells
          .filter(({ figure, before }) => figure !== null || before !== null)
          .map(({ month, figure, before }) => [
            { text: i18n.country(country) },
            ...(both ? [{ text: i18n.t(`ledger.${ledger}`) }] : []),
            { text: monthsOf(series.year, month, i18n) },
            cell(before),
            cell(figure),
            { text: figure?.yuan?.[0] ? i18n.exact(figure.yuan[0].cnyBn) : i18n.t("table.missing") },
          ]),
      ),
    ),
  };
}

/** "Jan–May", and "Jan–Dec" for the year. */
function monthsOf(year: number, month: number, i18n: I18n): string {
  return i18n.months(month === 12 ? `${year}-01/${year}-12` : periodTo(year, month));
}

export function monthsLegend(series: MonthsSeries, i18n: I18n): readonly LegendEntry[] {
  const entries: LegendEntry[] = [];
  const style = (name: "filled" | "hollow" | "missing", label: string, used: boolean) => {
    if (used) entries.push({ key: name, label, sample: { style: name } });
  };
  const cells = series.rows.flatMap((row) => row.entries.flatMap((entry) => entry.cells));
  style("filled", i18n.t("ledger.china"), series.ledgers.length > 1);
  style("hollow", i18n.t("ledger.partner"), series.ledgers.includes("partner"));
  style(
    "missing",
    i18n.t("months.missing"),
    cells.some(({ figure }) => figure === null),
  );
  return entries;
}

/** Why nothing is drawn, or what was converted and what is missing. */
export function monthsNotes(series: MonthsSeries, i18n: I18n): readonly string[] {
  const figures = monthsFigures(series);
  if (figures.length === 0) return [nothingText(series, i18n)];
  const isConverted = ({ formula, inputs }: Figure): boolean => formula === "from-yuan" || inputs.some(isConverted);
  const notes = figures.some(isConverted) ? [i18n.t("months.note.converted")] : [];
  const silences = series.rows.flatMap(({ country, entries }) =>
    entries.map((entry) => ({ country, ledger: entry.ledger, months: missingMonths(entry, series.year, i18n) })),
  );
  const groups = group(
    silences.filter((one) => one.months !== ""),
    (one) => `${one.ledger} ${one.months}`,
  );
  for (const same of groups.values()) {
    const [first] = same;
    notes.push(
      i18n.t("months.note.missing", {
        countries: i18n.list(same.map(({ country }) => i18n.country(country))),
        ledger: series.ledgers.length > 1 ? (first?.ledger ?? "one") : "one",
        months: first?.months ?? "",
      }),
    );
  }
  return notes;
}

/** "Mar", or "Jan–Mar and Jul": runs of months without a figure; empty if every month has one. */
function missingMonths({ cells }: MonthsEntry, year: number, i18n: I18n): string {
  const runs: Array<[number, number]> = [];
  for (const { month, figure } of cells) {
    if (figure !== null) continue;
    const run = runs.at(-1);
    if (run && run[1] === month - 1) run[1] = month;
    else runs.push([month, month]);
  }
  const monthOf = (month: number) => `${year}-${String(month).padStart(2, "0")}`;
  return i18n.list(runs.map(([from, to]) => i18n.months(`${monthOf(from)}/${monthOf(to)}`)));
}
