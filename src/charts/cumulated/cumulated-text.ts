import { group } from "d3";
import { periodOfMonth, periodTo } from "../../data/figures/month-figures.ts";
import type { Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { TableCell, TableData } from "../parts/chart.ts";
import type { LegendEntry } from "../parts/marks/legend.tsx";
import { subjectText, subtitleText } from "../parts/titles.ts";
import { plainValue, unitValue } from "../parts/marks/mark-attributes.ts";
import { type MonthsCell, monthsFigures, type MonthsEntry, type MonthsSeries } from "./cumulated-series.ts";

export function monthsTitle(series: MonthsSeries, i18n: I18n): string {
  return i18n.t("months.title", { subject: subjectText({ ...series, unit: "usd" }, i18n), year: series.year });
}

export function monthsSubtitle(series: MonthsSeries, i18n: I18n): string {
  const { year } = series;
  return i18n.t("months.subtitle", {
    subtitle: subtitleText({ ...series, unit: "usd", baseYear: year }, i18n),
    count: series.countries.length,
    before: hasBefore(series) ? String(year - 1) : "none",
    months: series.months,
  });
}

/** Whether there is anything to set the months against. */
export function hasBefore({ rows }: MonthsSeries): boolean {
  return rows.some(({ entries }) => entries.some(({ cells }) => cells.some(({ before }) => before !== null)));
}

export function monthName(month: number, i18n: I18n): string {
  return i18n.t("month.short", { month: String(month).padStart(2, "0") });
}

/** The newest figure of each ledger, with its months; that there is none, if so. */
export function lastTexts(entries: readonly MonthsEntry[], { ledgers }: MonthsSeries, i18n: I18n): readonly string[] {
  const texts = entries
    .flatMap(({ cells }) => cells.findLast(({ figure }) => figure !== null)?.figure ?? [])
    .map((figure) =>
      i18n.t("months.last", {
        value: plainValue(figure.value, "usd", i18n),
        period: i18n.period(figure.period),
        ledger: ledgers.length > 1 ? figure.ledger : "one",
      }),
    );
  return texts.length > 0 ? texts : [i18n.t("table.missing")];
}

/** The newest months of each country, and the same of the year before. */
export function monthsDescription(series: MonthsSeries, i18n: I18n): string {
  const lines = series.rows.flatMap(({ country, entries }) =>
    entries.flatMap((entry) => lineText(country, entry, i18n) ?? []),
  );
  return `${monthsTitle(series, i18n)}. ${lines.length > 0 ? `${lines.join("; ")}.` : nothingText(series, i18n)}`;
}

/** The newest figure of a country in one ledger, and that of the same months of the year before; null if there is none. */
export function lineText(country: Partner, { ledger, cells }: MonthsEntry, i18n: I18n): string | null {
  const last = cells.findLast(({ figure }) => figure !== null);
  if (!last?.figure) return null;
  return i18n.t("months.line", {
    country: i18n.country(country),
    ledger,
    period: i18n.period(last.figure.period),
    value: unitValue(last.figure.value, "usd", i18n),
    before: last.before ? unitValue(last.before.value, "usd", i18n) : i18n.t("table.missing"),
  });
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
            { text: monthsOf(series, month, i18n), order: month },
            cell(before),
            cell(figure),
            { text: figure?.yuan?.[0] ? i18n.exact(figure.yuan[0].cnyBn) : i18n.t("table.missing") },
          ]),
      ),
    ),
  };
}

/** "May", or "Jan–May" and "Jan–Dec" for the year. */
function monthsOf({ year, months }: MonthsSeries, month: number, i18n: I18n): string {
  if (months === "single") return i18n.months(periodOfMonth(year, month));
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

/** Why nothing is drawn, or what was converted or computed and what is missing. */
export function monthsNotes(series: MonthsSeries, i18n: I18n): readonly string[] {
  const figures = monthsFigures(series);
  if (figures.length === 0) return [nothingText(series, i18n)];
  const isConverted = ({ formula, inputs }: Figure): boolean => formula === "from-yuan" || inputs.some(isConverted);
  const isDifference = ({ formula, inputs }: Figure): boolean => formula === "difference" || inputs.some(isDifference);
  const entries = series.rows.flatMap(({ country, entries: own }) => own.map((entry) => ({ country, ...entry })));
  /** A remark for all that it says the same months of. */
  const notes = (
    key: "months.note.difference" | "months.note.missing",
    year: number,
    is: (cell: MonthsCell) => boolean,
  ): string[] => {
    const said = entries.map((entry) => ({ ...entry, spans: monthsText(entry.cells.filter(is), year, i18n) }));
    const groups = group(
      said.filter(({ spans }) => spans !== ""),
      ({ ledger, spans }) => `${ledger} ${spans}`,
    );
    return [...groups.values()].map((same) =>
      i18n.t(key, {
        countries: i18n.countries(same.map(({ country }) => country)),
        ledger: series.ledgers.length > 1 ? (same[0]?.ledger ?? "one") : "one",
        periods: same[0]?.spans ?? "",
        year,
      }),
    );
  };
  const { year } = series;
  const all = [
    ...(figures.some(isConverted) ? [i18n.t("months.note.converted")] : []),
    ...notes("months.note.difference", year, ({ figure }) => figure !== null && isDifference(figure)),
    ...notes("months.note.difference", year - 1, ({ before }) => before !== null && isDifference(before)),
    ...notes("months.note.missing", year, ({ figure }) => figure === null),
    ...(hasBefore(series) ? [] : [i18n.t("months.note.before", { year: year - 1 })]),
  ];
  return [...new Set(all)];
}

/** "Mar", or "Jan–Mar and Jul": runs of months; empty if there are none. */
function monthsText(cells: readonly MonthsCell[], year: number, i18n: I18n): string {
  const runs: Array<[number, number]> = [];
  for (const { month } of cells) {
    const run = runs.at(-1);
    if (run && run[1] === month - 1) run[1] = month;
    else runs.push([month, month]);
  }
  const monthOf = (month: number) => `${year}-${String(month).padStart(2, "0")}`;
  return i18n.list(runs.map(([from, to]) => i18n.months(`${monthOf(from)}/${monthOf(to)}`)));
}
