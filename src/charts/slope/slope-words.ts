import type { Figure } from "../../data/figure.ts";
import type { Words } from "../../i18n/words.ts";
import { slopeFigures, type SlopeLine, type SlopeSeries } from "../../series/slope-series.ts";
import { denominatorText, isInGap } from "../../series/denominator-gap.ts";
import { axisNotes } from "../parts/axis-notes.ts";
import { changeNotes } from "../parts/change-notes.ts";
import type { TableCell, TableData } from "../parts/chart.ts";
import type { LegendEntry } from "../parts/legend.tsx";
import { legendLooks } from "../parts/legend-looks.ts";
import { figureValue } from "../parts/mark-attributes.ts";
import { nothingText } from "../parts/nothing-text.ts";
import { silentNotes } from "../parts/silent-notes.ts";
import { togetherName } from "./slope-layout.ts";

export function slopeTitle({ flow, year, compare }: SlopeSeries, words: Words): string {
  return words.t("slope.title", { flow, year, compare });
}

export function slopeSubtitle(series: SlopeSeries, words: Words): string {
  return words.t("slope.subtitle", {
    unit: words.t("unit.named", { unit: series.unit, base: series.years[0] }),
    ledger: series.ledgers.length > 1 ? "both" : (series.ledgers[0] ?? "china"),
  });
}

export function slopeDescription(series: SlopeSeries, words: Words): string {
  const title = slopeTitle(series, words);
  if (slopeFigures(series).length === 0) return `${title}. ${nothingText(series, words)}`;
  const amount = (figure: Figure | null) =>
    figure ? figureValue(figure, series.unit, words) : words.t("table.missing");
  const lines = series.lines.map(({ country, ledger, from, to, change }) =>
    words.t("slope.line", {
      country: nameOf(country, series, words),
      ledger,
      from: amount(from),
      to: amount(to),
      change: change ? words.signedPercent(change.value) : "none",
      hasChange: change ? "yes" : "no",
    }),
  );
  return `${title}: ${lines.join("; ")}.`;
}

/** A row a country and ledger. */
export function slopeTable(series: SlopeSeries, words: Words): TableData {
  const both = series.ledgers.length > 1;
  const none: TableCell = { text: words.t("table.missing") };
  const cell = (figure: Figure | null): TableCell =>
    figure ? { text: words.exact(figure.value), value: figure.value, figure } : none;
  return {
    columns: [
      words.t("table.country"),
      ...(both ? [words.t("table.ledger")] : []),
      ...(series.year === series.compare ? [] : [String(series.compare)]),
      String(series.year),
      words.t("slope.column.change"),
    ],
    rows: series.lines.map(({ country, ledger, from, to, change }) => [
      { text: nameOf(country, series, words) },
      ...(both ? [{ text: words.t(`ledger.${ledger}`) }] : []),
      ...(series.year === series.compare ? [] : [cell(from)]),
      cell(to),
      change ? { text: words.signedPercent(change.value), value: change.value, figure: change } : none,
    ]),
  };
}

/** Lines carry their names; here stand only those looks that the figures drawn make use of. */
export function slopeLegend(series: SlopeSeries, words: Words): readonly LegendEntry[] {
  return legendLooks(series.ledgers, slopeFigures(series), words);
}

/** Why nothing is drawn, or what cannot be compared. */
export function slopeNotes(series: SlopeSeries, words: Words): readonly string[] {
  const { year, compare } = series;
  if (slopeFigures(series).length === 0) return [nothingText(series, words)];
  const notes = [...axisNotes(series, words), ...(series.gap ? [denominatorText(series.gap, words)] : [])];
  if (year === compare) notes.push(words.t("slope.note.same", { year }));
  for (const figure of series.lines.flatMap(({ from, to }) => [from, to])) {
    if (figure?.partial) {
      notes.push(
        words.t("map.note.partial", { country: words.country(figure.country), period: words.period(figure.period) }),
      );
    }
  }
  const silences = series.lines.flatMap(({ country, ledger, from, to }) =>
    [...new Set([from ? [] : [compare], to ? [] : [year]].flat())]
      .filter((when) => !isInGap(series.gap, country, when))
      .map((when) => ({ country: nameOf(country, series, words), ledger, year: when })),
  );
  notes.push(...silentNotes(silences, words));
  notes.push(
    ...changeNotes(
      series.unit,
      series.lines.map(({ change }) => change),
      words,
    ),
  );
  if (series.lines.some(isFromDeficit)) notes.push(words.t("slope.note.deficit"));
  return notes;
}

function isFromDeficit({ from, to }: SlopeLine): boolean {
  return from !== null && to !== null && from.value <= 0;
}

function nameOf(country: SlopeLine["country"], series: SlopeSeries, words: Words): string {
  return country === "C5" ? togetherName(series, words) : words.country(country);
}
