import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { slopeFigures, type SlopeLine, type SlopeSeries } from "./slope-series.ts";
import { denominatorText, isInGap } from "../../series/denominator-gap.ts";
import { axisNotes } from "../parts/notes/axis-notes.ts";
import { changeNotes, estimatedNotes } from "../parts/notes/change-notes.ts";
import type { TableCell, TableData } from "../parts/chart.ts";
import type { LegendEntry } from "../parts/marks/legend.tsx";
import { legendStyles } from "../parts/marks/legend-styles.ts";
import { figureValue } from "../parts/marks/mark-attributes.ts";
import { nothingText } from "../parts/notes/nothing-text.ts";
import { missingNotes } from "../parts/notes/missing-notes.ts";
import { subjectText, subtitleText } from "../parts/titles.ts";
import { togetherName } from "./slope-layout.ts";

export function slopeTitle(series: SlopeSeries, i18n: I18n): string {
  const years = [...new Set([series.compare, series.year])].toSorted((a, b) => a - b).map(String);
  return i18n.t("title.dated", { subject: subjectText(series, i18n), years: i18n.list(years) });
}

export function slopeSubtitle(series: SlopeSeries, i18n: I18n): string {
  return subtitleText(series, i18n);
}

export function slopeDescription(series: SlopeSeries, i18n: I18n): string {
  const title = slopeTitle(series, i18n);
  if (slopeFigures(series).length === 0) return `${title}. ${nothingText(series, i18n)}`;
  const amount = (figure: Figure | null) => (figure ? figureValue(figure, series.unit, i18n) : i18n.t("table.missing"));
  const lines = series.lines.map(({ country, ledger, from, to, change }) =>
    i18n.t("slope.line", {
      country: nameOf(country, series, i18n),
      ledger,
      from: amount(from),
      to: amount(to),
      change: change ? i18n.signedPercent(change.value) : "none",
      hasChange: change ? "yes" : "no",
    }),
  );
  return `${title}: ${lines.join("; ")}.`;
}

/** A row a country and ledger. */
export function slopeTable(series: SlopeSeries, i18n: I18n): TableData {
  const both = series.ledgers.length > 1;
  const none: TableCell = { text: i18n.t("table.missing") };
  const cell = (figure: Figure | null): TableCell =>
    figure ? { text: i18n.exact(figure.value), value: figure.value, figure } : none;
  return {
    columns: [
      i18n.t("table.country"),
      ...(both ? [i18n.t("table.ledger")] : []),
      ...(series.year === series.compare ? [] : [String(series.compare)]),
      String(series.year),
      i18n.t("slope.column.change"),
    ],
    rows: series.lines.map(({ country, ledger, from, to, change }) => [
      { text: nameOf(country, series, i18n) },
      ...(both ? [{ text: i18n.t(`ledger.${ledger}`) }] : []),
      ...(series.year === series.compare ? [] : [cell(from)]),
      cell(to),
      change ? { text: i18n.signedPercent(change.value), value: change.value, figure: change } : none,
    ]),
  };
}

/** Lines carry their names; here stand only those looks that the figures drawn make use of. */
export function slopeLegend(series: SlopeSeries, i18n: I18n): readonly LegendEntry[] {
  return legendStyles(series.ledgers, slopeFigures(series), i18n);
}

/** Why nothing is drawn, or what cannot be compared. */
export function slopeNotes(series: SlopeSeries, i18n: I18n): readonly string[] {
  const { year, compare } = series;
  if (slopeFigures(series).length === 0) return [nothingText(series, i18n)];
  const notes = [...axisNotes(series, i18n), ...(series.gap ? [denominatorText(series.gap, i18n)] : [])];
  if (year === compare) notes.push(i18n.t("slope.note.same", { year }));
  for (const figure of series.lines.flatMap(({ from, to }) => [from, to])) {
    if (figure?.partial) {
      notes.push(
        i18n.t("map.note.partial", { country: i18n.country(figure.country), period: i18n.period(figure.period) }),
      );
    }
  }
  const silences = series.lines.flatMap(({ country, ledger, from, to }) =>
    [...new Set([from ? [] : [compare], to ? [] : [year]].flat())]
      .filter((when) => !isInGap(series.gap, country, when))
      .map((when) => ({ country: nameOf(country, series, i18n), ledger, year: when })),
  );
  notes.push(...missingNotes(silences, i18n));
  notes.push(
    ...estimatedNotes(
      series.lines.map(({ change }) => change),
      i18n,
    ),
    ...changeNotes(
      series.unit,
      series.lines.map(({ change }) => change),
      i18n,
    ),
  );
  if (series.lines.some(isFromDeficit)) notes.push(i18n.t("slope.note.deficit"));
  return notes;
}

function isFromDeficit({ from, to }: SlopeLine): boolean {
  return from !== null && to !== null && from.value <= 0;
}

function nameOf(country: SlopeLine["country"], series: SlopeSeries, i18n: I18n): string {
  return country === "C5" ? togetherName(series, i18n) : i18n.country(country);
}
