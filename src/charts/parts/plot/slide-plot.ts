import type { Figure, Ledger } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { Unit } from "../../../view/view.ts";

/** A chart as slide programs draw it themselves, from a data sheet that can be edited. */
export interface Plot {
  readonly kind: "columns" | "bars" | "lines";
  readonly stacked: boolean;
  /** Name of the sheet: a country where it has one alone; null for that of the chart. */
  readonly sheet: string | null;
  /** What the first column of the sheet names. */
  readonly head: string;
  readonly categories: readonly string[];
  readonly series: readonly PlotSeries[];
  /** Drawn over columns, on the same axes. */
  readonly over: readonly OverSeries[];
  /** Further columns of the sheet, beside those drawn. */
  readonly beside: readonly SheetColumn[];
  readonly scale: PlotScale;
  /** Whether the ends of the scale hold whatever the values are: several charts share it. */
  readonly isFixed: boolean;
  /** Format of the values on the axis, as spreadsheets have them. */
  readonly format: string;
  /** Of labels beside marks. */
  readonly labelFormat: string;
  /** Hatched values of lines are rings. */
  readonly isRinged?: boolean;
  /** Values stand beside bars and ends of lines, and the axis of the values is left out. */
  readonly labelled: boolean;
  /** Beside each bar, at the right edge; "" for none. */
  readonly remarks?: readonly string[];
  /**
   * How many categories a year or a month takes, 1 unless said: two statistics stand one after the other, each in its own
   * series and with its own category.
   */
  readonly columnsEach?: number;
}

export interface SheetColumn {
  readonly name: string;
  /** One a category; null where nothing is known, never zero. */
  readonly values: readonly (number | null)[];
}

export interface PlotSeries extends SheetColumn {
  /** Name of a colour of the theme, "--KAZ"; one a category where the categories are told by hue. */
  readonly hue: string | readonly string[];
  /** Filled for China's books, hollow for the partner's, the rest of a total hatched in grey. */
  readonly style: "filled" | "hollow" | "rest";
  /** Indexes of values worked back from a growth rate, or of a part of a year. */
  readonly hatched: readonly number[];
  /** Those of a part of a year. */
  readonly partial: readonly number[];
  /** Beside its last value. */
  readonly end?: PointLabel;
  /** Beside the first of two values. */
  readonly start?: PointLabel;
}

/** What a point is labelled with by the program that draws the chart. */
export interface PointLabel {
  readonly shows: "name" | "value" | "both";
  /** Written after it as it is: "(+40%)"; "" for nothing. */
  readonly remark: string;
}

/**
 * A series over columns: totals that are labelled and not drawn, another partner as a line, a goal as a dashed one, or
 * a short line across each column.
 */
export interface OverSeries extends SheetColumn {
  readonly kind: "totals" | "line" | "goal" | "levels";
  readonly hue: string;
  /** Indexes of values with a label: their own, or on a line its name. */
  readonly labelled: readonly number[];
  /** Indexes of rings on a line, and of short lines across columns. */
  readonly marked: readonly number[];
}

export interface PlotScale {
  readonly domain: readonly [number, number];
  /** Between two labels of the axis. */
  readonly step: number;
  /** Of the logarithm; null on a linear axis. */
  readonly base: number | null;
  /** Where the axis of the categories stands; at the foot of the plot where it is null. */
  readonly crosses: number | null;
}

/** Indexes of figures that nobody published as such, or for the whole year. */
export function stylesOf(figures: readonly (Figure | null | undefined)[]): Pick<PlotSeries, "hatched" | "partial"> {
  const indexes = (is: (figure: Figure) => boolean) =>
    figures.flatMap((figure, index) => (figure && is(figure) ? [index] : []));
  return {
    hatched: indexes((figure) => figure.status === "implied" || figure.partial),
    partial: indexes((figure) => figure.partial),
  };
}

/**
 * Parts of years as a series of their own beside the line of full years: a line that led to one would show a fall that
 * did not happen.
 */
export function withPartsApart(series: PlotSeries): readonly PlotSeries[] {
  const { name, values, hatched, partial, end, start, ...style } = series;
  if (partial.length === 0) return [series];
  const only = (isPart: boolean) => values.map((value, index) => (partial.includes(index) === isPart ? value : null));
  const last = values.findLastIndex((value) => value !== null);
  const isPart = (index: number) => partial.includes(index);
  const named = (isOwn: (index: number) => boolean) => ({
    ...(end !== undefined && isOwn(last) ? { end } : {}),
    ...(start !== undefined && isOwn(0) ? { start } : {}),
  });
  const parts = { ...style, ...named(isPart), name: `${name}*`, values: only(true), hatched: partial, partial };
  const full: PlotSeries = {
    ...style,
    ...named((index) => !isPart(index)),
    name,
    values: only(false),
    hatched: hatched.filter((index) => !isPart(index)),
    partial: [],
  };
  return full.values.every((value) => value === null) ? [parts] : [full, parts];
}

export function valuesOf(figures: readonly (Figure | null | undefined)[]): readonly (number | null)[] {
  return figures.map((figure) => figure?.value ?? null);
}

/** "2025*" where some figure is of a part of the year: the notes say which. */
export function yearName(year: number, figures: readonly (Figure | null | undefined)[]): string {
  return figures.some((figure) => figure?.partial) ? `${year}*` : String(year);
}

/** Its months, "(Jan–Jun)", where a figure is of a part of the year. */
export function monthsRemark(figure: Figure, i18n: I18n): string {
  return figure.partial ? `(${i18n.months(figure.period)})` : "";
}

/** A name with the months of its figures, "Kyrgyzstan (Jan–Jun)", where one of them is of a part of the year. */
export function nameWithMonths(name: string, figures: readonly Figure[], i18n: I18n): string {
  if (!figures.some(({ partial }) => partial)) return name;
  const spans = figures.map(({ partial, period }) => (partial ? i18n.months(period) : period));
  return i18n.t("map.label.partial", { value: name, months: [...new Set(spans)].join(" / ") });
}

/** A country's name, with its books where both are shown. */
export function bookName(name: string, ledger: Ledger, both: boolean, i18n: I18n): string {
  return both ? `${name} (${i18n.t(`ledger.${ledger}`)})` : name;
}

/** As `i18n.number` and `i18n.percent` write them, as far as a spreadsheet's format can say it. */
export function formatOf(unit: Unit, isSigned: boolean, i18n: I18n): string {
  if (unit === "share" || unit === "gdp") {
    const percent = i18n.percent(10).replace("10", "");
    return isSigned ? `0.0"${percent}";"\u2212"0.0"${percent}"` : `[>=9.95]0"${percent}";0.0"${percent}"`;
  }
  return isSigned ? '#,##0.0;"\u2212"#,##0.0;0' : "[>=999.95]#,##0;[>=0.95]0.0;0.0##";
}

/** Of an axis, whose labels are round: as many decimals as its steps have, for "#.##" would end 20 in a point. */
export function axisFormatOf(unit: Unit, { base, step }: PlotScale, i18n: I18n): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  const number = base !== null ? "General" : `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  const percent = unit === "share" || unit === "gdp" ? `"${i18n.percent(10).replace("10", "")}"` : "";
  return `${number}${percent};"\u2212"${number}${percent};0${percent}`;
}
