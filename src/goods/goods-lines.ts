import { quantityUnits } from "../data/categories.ts";
import { group } from "d3";
import type { Book } from "../data/book.ts";
import type { CountryCode } from "../data/countries.ts";
import { preferredIndicator } from "../data/indicators.ts";
import { periodOf } from "../data/period.ts";
import type { Product } from "../data/schema/schema.ts";
import type { GoodsOrder } from "../view/view.ts";
import { type GoodsGroup, goodsGroups, groupOf } from "./goods-groups.ts";

/** The unit of an amount or a volume: "usd" for US dollars. */
export type GoodsUnit = "usd" | (typeof quantityUnits)[number];

/** One published figure of the trade in one kind of goods, with every source that gives it alike. */
export interface GoodsLine {
  /** The row of the preferred source. */
  readonly product: Product;
  /** Ids of all sources that give this very figure, the preferred one first. */
  readonly sources: readonly string[];
  /** The side that is not China: a country, or "C5" for the five; of goods in transit the country that counts them. */
  readonly country: string;
  /** Where the goods come from and go to, by code; both ways for a figure of the two directions together. */
  readonly from: string;
  readonly to: string;
  readonly isBothWays: boolean;
  /** Whether the same reporter has a figure for a whole year that the period is a part of. */
  readonly isWithinYear: boolean;
}

/** All figures of one kind of goods over the years, three or more of them, on one definition and in one unit. */
export interface GoodsSeries {
  /** The line of the last year: goods, reporter and route are the same for all. */
  readonly line: GoodsLine;
  readonly unit: GoodsUnit;
  /** A figure for a year, in US$ bn or the unit, the earliest first; of several sources' the preferred one's. */
  readonly points: ReadonlyArray<{ readonly year: number; readonly value: number; readonly source: string }>;
}

export interface GoodsSection {
  readonly group: GoodsGroup;
  readonly series: readonly GoodsSeries[];
  readonly lines: readonly GoodsLine[];
}

/** Years that a chart needs; fewer are for the table. */
const fewestYears = 3;

/** With fewer chapters, a year's figures are single ones and no breakdown. */
const fewestChapters = 10;

/** Whether a row is of a year's breakdown by chapter, of which a chart shows the shares: there may be thousands. */
export function breakdownTest(products: readonly Product[]): (row: Product) => boolean {
  const keyOf = ({ reporter, partner, flow, period }: Product) => [reporter, partner, flow, period].join(" ");
  const chapters = group(products.filter(isChapterOfYear), keyOf, ({ code }) => code);
  return (row) => isChapterOfYear(row) && (chapters.get(keyOf(row))?.size ?? 0) >= fewestChapters;
}

function isChapterOfYear({ classification, code, usdBn, period }: Product): boolean {
  return classification === "HS" && code.length === 2 && usdBn !== null && !periodOf(period).partial;
}

/** What was published of the trade in goods by kind, but for breakdowns; kinds of which nothing was found have no section. */
export function goodsSections(book: Book, isShown: (country: string) => boolean): readonly GoodsSection[] {
  const isOfBreakdown = breakdownTest(book.dataset.products);
  const lines = goodsLines(book).filter(({ country, product }) => isShown(country) && !isOfBreakdown(product));
  return goodsGroups.flatMap((name) => {
    const own = lines.filter(({ product }) => groupOf(product) === name);
    return own.length === 0 ? [] : [{ group: name, lines: own, series: seriesOf(book, own) }];
  });
}

/** Every published figure once, however many sources repeat it. */
export function goodsLines(book: Pick<Book, "dataset" | "sources">): readonly GoodsLine[] {
  const { products } = book.dataset;
  const wholeYears = new Set(
    products.filter(({ period }) => !periodOf(period).partial).map((row) => `${seriesKey(row)} ${row.period}`),
  );
  const alike = group(products, (row) =>
    [seriesKey(row), row.period, row.usdBn, row.quantity?.value, row.quantity?.unit, row.worded].join(" "),
  );
  return [...alike.values()].flatMap((rows) => {
    const product = preferredIndicator(rows, book.sources);
    if (!product) return [];
    const { reporter, partner, flow, period, countedBy } = product;
    const isImport = flow === "import";
    const { year, partial } = periodOf(period);
    return {
      product,
      sources: [product.source, ...rows.map(({ source }) => source).filter((source) => source !== product.source)],
      country: countedBy ?? (reporter === "CHN" ? partner : reporter),
      from: isImport ? partner : reporter,
      to: isImport ? reporter : partner,
      isBothWays: flow === "total",
      isWithinYear: partial && wholeYears.has(`${seriesKey(product)} ${year}`),
    };
  });
}

/** Whose statistics a figure is from. */
export function statisticianOf({ reporter, countedBy }: Product): CountryCode {
  return countedBy ?? reporter;
}

/** What has to be the same for figures to stand in one series. */
function seriesKey({ reporter, countedBy, partner, flow, classification, code }: Product): string {
  return [reporter, countedBy, partner, flow, classification, code].join(" ");
}

function seriesOf(book: Pick<Book, "sources">, lines: readonly GoodsLine[]): GoodsSeries[] {
  const ofYears = lines.filter(({ product }) => !periodOf(product.period).partial);
  const families = group(ofYears, ({ product }) => seriesKey(product));
  return [...families.values()].flatMap((family) => {
    const units = (["usd", ...quantityUnits] as const).filter((unit) =>
      family.some(({ product }) => amountOf(product, unit) !== null),
    );
    return units.flatMap((unit) => {
      const points = pointsOf(book, family, unit);
      const last = family.toSorted((a, b) => (a.product.period < b.product.period ? 1 : -1))[0];
      return last && points.length >= fewestYears ? [{ line: last, unit, points }] : [];
    });
  });
}

function pointsOf(book: Pick<Book, "sources">, family: readonly GoodsLine[], unit: GoodsUnit) {
  const rows = family.map(({ product }) => product).filter((product) => amountOf(product, unit) !== null);
  return [...group(rows, ({ period }) => period)]
    .flatMap(([period, ofYear]) => {
      const row = preferredIndicator(ofYear, book.sources);
      const value = row && amountOf(row, unit);
      return row && value !== null ? [{ year: periodOf(period).year, value, source: row.source }] : [];
    })
    .toSorted((a, b) => a.year - b.year);
}

/** What a row says in that unit, dollars in billions; null if it does not. */
export function amountOf({ usdBn, quantity }: Product, unit: GoodsUnit): number | null {
  if (unit === "usd") return usdBn;
  return quantity?.unit === unit ? quantity.value : null;
}

/** Units in which at least one of the lines says something, dollars first. */
export function unitsOf(lines: readonly GoodsLine[]): readonly GoodsUnit[] {
  return (["usd", ...quantityUnits] as const).filter((unit) =>
    lines.some(({ product }) => amountOf(product, unit) !== null),
  );
}

/** Texts to sort by, in the reader's language. */
export interface LineTexts {
  goods(line: GoodsLine): string;
  route(line: GoodsLine): string;
  reporter(line: GoodsLine): string;
  source(line: GoodsLine): string;
}

/** In the order asked for; what has no value in the column stands last, whichever way it is sorted. */
export function sortedLines(lines: readonly GoodsLine[], order: GoodsOrder, texts: LineTexts): readonly GoodsLine[] {
  const isReversed = order.startsWith("-");
  const column = order.replace(/^-/, "") as Exclude<GoodsOrder, `-${string}`>;
  const keyOf = (line: GoodsLine): string | number | null => {
    if (column === "period") return line.product.period.split("/").at(-1) ?? null;
    if (column === "goods" || column === "route" || column === "reporter" || column === "source") {
      return texts[column](line);
    }
    return amountOf(line.product, column);
  };
  return lines.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const compared = a < b ? -1 : Number(a > b);
    return isReversed ? -compared : compared;
  });
}

/** How many decimals a column of such values has: one for all, fewer for large or whole numbers. */
export function decimalsOf(values: readonly number[]): number {
  if (values.every((value) => Number.isInteger(value)) || values.some((value) => value >= 1000)) return 0;
  return values.some((value) => value < 0.1) ? 2 : 1;
}
