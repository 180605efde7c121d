import type { Words } from "../../i18n/words.ts";
import type { GapLine, GapPoint, GapSeries } from "../../series/gap-series.ts";
import type { LegendEntry } from "../parts/legend.tsx";
import { yearRanges } from "../parts/year-ranges.ts";

export function gapTitle(series: GapSeries, words: Words): string {
  return words.t("gap.title", { flow: series.flow, first: series.years[0], last: series.years[1] });
}

export function gapSubtitle(series: GapSeries, words: Words): string {
  return words.t("gap.subtitle", { flow: series.flow });
}

/** "Kyrgyzstan, 2023: China's figure is 3.6× the partner's (19.8 and 5.4 bn US$)". */
export function dotLabel({ year, ratio }: GapPoint, words: Words): string {
  const [china, partner] = ratio.inputs;
  return words.t("gap.mark", {
    country: words.country(ratio.country),
    year,
    ratio: times(ratio.value, words),
    china: words.number(china?.value ?? Number.NaN),
    partner: words.number(partner?.value ?? Number.NaN),
    status: words.t(`status.${ratio.status}`),
  });
}

/** The last ratio of each line, and its largest. */
export function gapDescription(series: GapSeries, words: Words): string {
  const lines = series.lines.map((line) => lineText(line, words));
  return `${gapTitle(series, words)}: ${lines.join("; ")}.`;
}

function lineText({ country, points }: GapLine, words: Words): string {
  const last = points.at(-1);
  if (!last) return words.t("gap.line.none", { country: words.country(country) });
  const largest = points.reduce((a, b) => (b.ratio.value > a.ratio.value ? b : a));
  return words.t("gap.line", {
    country: words.country(country),
    ratio: times(last.ratio.value, words),
    year: last.year,
    largest: times(largest.ratio.value, words),
    largestYear: largest.year,
  });
}

/** The lines carry their names; only the rows below them need a word. */
export function gapLegend(series: GapSeries, words: Words): readonly LegendEntry[] {
  const isSilent = series.lines.some(({ silences }) => silences.length > 0);
  return isSilent ? [{ key: "missing", label: words.t("gap.legend.silent"), sample: { look: "missing" } }] : [];
}

export function gapNotes(series: GapSeries, words: Words): readonly string[] {
  const silent = countriesWithYears(series, words, ({ silences }) => silences.flatMap(yearsOf));
  const implied = countriesWithYears(series, words, ({ points }) =>
    points.filter(({ ratio }) => ratio.status === "implied").map(({ year }) => year),
  );
  return [
    ...(series.insteadOfBalance ? [words.t("gap.note.balance")] : []),
    ...(silent === "" ? [] : [words.t("gap.note.silent", { list: silent })]),
    ...(implied === "" ? [] : [words.t("gap.note.implied", { list: implied })]),
  ];
}

/** "Kazakhstan 1992–1993 and 2024; Kyrgyzstan 2025", without countries that have no such year. */
function countriesWithYears(series: GapSeries, words: Words, yearsIn: (line: GapLine) => readonly number[]): string {
  return series.lines
    .map((line) => ({ country: words.country(line.country), years: yearsIn(line) }))
    .filter(({ years }) => years.length > 0)
    .map(({ country, years }) => words.t("gap.note.years", { country, years: yearRanges(years, words) }))
    .join("; ");
}

function yearsOf([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function times(ratio: number, words: Words): string {
  return words.t("unit.ratio.value", { value: words.number(ratio) });
}
