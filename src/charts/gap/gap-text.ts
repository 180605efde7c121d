import type { I18n } from "../../i18n/i18n.ts";
import type { GapLine, GapPoint, GapSeries } from "./gap-series.ts";
import type { LegendEntry } from "../parts/marks/legend.tsx";
import { subjectText } from "../parts/titles.ts";
import { yearRanges } from "../parts/scales/year-ranges.ts";

export function gapTitle(series: GapSeries, i18n: I18n): string {
  return i18n.t("gap.title", {
    subject: subjectText({ ...series, unit: "usd" }, i18n),
    years: i18n.years(...series.years),
  });
}

export function gapSubtitle(series: GapSeries, i18n: I18n): string {
  return i18n.t("gap.subtitle", { measure: i18n.t("title.measure", { flow: series.flow }) });
}

/** "Kyrgyzstan, 2023: China's figure is 3.6× the partner's (US$19.8 bn and US$5.4 bn)". */
export function dotLabel({ year, ratio }: GapPoint, i18n: I18n): string {
  const [china, partner] = ratio.inputs;
  return i18n.t("gap.mark", {
    country: i18n.country(ratio.country),
    year,
    ratio: times(ratio.value, i18n),
    china: i18n.usd(china?.value ?? Number.NaN),
    partner: i18n.usd(partner?.value ?? Number.NaN),
    status: i18n.t(`status.${ratio.status}`),
  });
}

/** The last ratio of each line, and its largest. */
export function gapDescription(series: GapSeries, i18n: I18n): string {
  const lines = series.lines.map((line) => lineText(line, i18n));
  return `${gapTitle(series, i18n)}: ${lines.join("; ")}.`;
}

function lineText({ country, points }: GapLine, i18n: I18n): string {
  const last = points.at(-1);
  if (!last) return i18n.t("gap.line.none", { country: i18n.country(country) });
  const largest = points.reduce((a, b) => (b.ratio.value > a.ratio.value ? b : a));
  return i18n.t("gap.line", {
    country: i18n.country(country),
    ratio: times(last.ratio.value, i18n),
    year: last.year,
    largest: times(largest.ratio.value, i18n),
    largestYear: largest.year,
  });
}

/** The lines carry their names; only the rows below them need a word. */
export function gapLegend(series: GapSeries, i18n: I18n): readonly LegendEntry[] {
  const isSilent = series.lines.some(({ silences }) => silences.length > 0);
  return isSilent ? [{ key: "missing", label: i18n.t("gap.legend.missing"), sample: { style: "missing" } }] : [];
}

export function gapNotes(series: GapSeries, i18n: I18n): readonly string[] {
  const silent = countriesWithYears(series, i18n, ({ silences }) => silences.flatMap(yearsOf));
  const implied = countriesWithYears(series, i18n, ({ points }) =>
    points.filter(({ ratio }) => ratio.status === "implied").map(({ year }) => year),
  );
  return [
    ...(series.insteadOfBalance ? [i18n.t("gap.note.balance")] : []),
    ...(silent === "" ? [] : [i18n.t("gap.note.missing", { list: silent })]),
    ...(implied === "" ? [] : [i18n.t("gap.note.implied", { list: implied })]),
  ];
}

/** "Kazakhstan 1992–1993 and 2024; Kyrgyzstan 2025", without countries that have no such year. */
function countriesWithYears(series: GapSeries, i18n: I18n, yearsIn: (line: GapLine) => readonly number[]): string {
  return series.lines
    .map((line) => ({ country: i18n.country(line.country), years: yearsIn(line) }))
    .filter(({ years }) => years.length > 0)
    .map(({ country, years }) => i18n.t("gap.note.years", { country, years: yearRanges(years, i18n) }))
    .join("; ");
}

function yearsOf([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function times(ratio: number, i18n: I18n): string {
  return i18n.t("unit.ratio.value", { value: i18n.number(ratio) });
}
