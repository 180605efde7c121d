import { group, sum } from "d3";
import type { Book } from "../data/book.ts";
import type { Partner } from "../data/countries.ts";
import { figureOf } from "../data/figures/figure.ts";
import { preferredIndicator } from "../data/indicators.ts";
import type { Product } from "../data/schema/schema.ts";
import { breakdownTest } from "./goods-lines.ts";
import type { YearValue } from "./goods-strip-layout.ts";

/** A chapter, the other chapters together, or the part of the total that no chapter explains, over the years. */
export interface ChapterRow {
  readonly kind: "chapter" | "others" | "rest";
  /** Any row of the chapter, for its name; null for the two others. */
  readonly product: Product | null;
  /** Shares of the year's total in per cent, the earliest first. */
  readonly shares: readonly YearValue[];
}

/** One direction as one side reports it, by chapter of the Harmonized System. */
export interface ChapterPanel {
  readonly reporter: string;
  readonly from: string;
  readonly to: string;
  /** First and last year with a breakdown. */
  readonly years: readonly [first: number, last: number];
  /** The largest chapters by their mean share, then the others, then the rest. */
  readonly rows: readonly ChapterRow[];
  /** Ids of the sources of the chapters, each once. */
  readonly sources: readonly string[];
}

const mostRows = 6;
/** Per cent of a total that rounding may leave. */
const negligible = 0.5;

/**
 * The breakdowns of a country's trade with China, both directions, China's customs first. The total is what the same
 * side gives for the year; where the chapters come to more than it, or there is none, their sum.
 */
export function chapterPanels(book: Book, country: Partner): readonly ChapterPanel[] {
  const chapters = book.dataset.products.filter(breakdownTest(book.dataset.products));
  return (["china", "partner"] as const).flatMap((ledger) =>
    (["import", "export"] as const).flatMap((flow) => {
      const [reporter, partner] = ledger === "china" ? ["CHN", country] : [country, "CHN"];
      const rows = chapters.filter((row) => row.reporter === reporter && row.partner === partner && row.flow === flow);
      const seen = ledger === "china" ? flow : flow === "import" ? "export" : "import";
      const years = [...group(rows, ({ period }) => Number(period))]
        .map(([year, ofYear]) => yearOf(book, year, ofYear, figureOf(book, ledger, country, year, seen)?.value ?? 0))
        .toSorted((a, b) => a.year - b.year);
      const [from, to] = flow === "import" ? [partner, reporter] : [reporter, partner];
      return years.length === 0 ? [] : [{ reporter, from, to, ...panelOf(years) }];
    }),
  );
}

interface Year {
  readonly year: number;
  /** US$ bn */
  readonly total: number;
  readonly products: readonly Product[];
}

function yearOf(book: Book, year: number, rows: readonly Product[], published: number): Year {
  const products = [...group(rows, ({ code }) => code).values()].flatMap(
    (sameChapter) => preferredIndicator(sameChapter, book.sources) ?? [],
  );
  return {
    year,
    products,
    total: Math.max(
      published,
      sum(products, ({ usdBn }) => usdBn ?? 0),
    ),
  };
}

function panelOf(years: readonly Year[]): Pick<ChapterPanel, "years" | "rows" | "sources"> {
  const shareOf = ({ total }: Year, products: readonly Product[]) =>
    (sum(products, ({ usdBn }) => usdBn ?? 0) / total) * 100;
  const ofCode = (year: Year, code: string) => year.products.filter((product) => product.code === code);
  const byChapter = [
    ...group(
      years.flatMap(({ products }) => products),
      ({ code }) => code,
    ),
  ].toSorted(([a], [b]) => sum(years, (year) => shareOf(year, ofCode(year, b)) - shareOf(year, ofCode(year, a))));
  const largest = byChapter.slice(0, mostRows);
  const named = new Set(largest.map(([code]) => code));
  const rows: ChapterRow[] = largest.map(([code, products]) => ({
    kind: "chapter",
    product: products[0] ?? null,
    shares: years.flatMap((year) => {
      const own = ofCode(year, code);
      return own.length === 0 ? [] : [{ year: year.year, value: shareOf(year, own) }];
    }),
  }));
  const others = years.map((year) => ({
    year: year.year,
    value: shareOf(
      year,
      year.products.filter(({ code }) => !named.has(code)),
    ),
  }));
  const rest = years.map((year) => ({ year: year.year, value: 100 - shareOf(year, year.products) }));
  if (others.some(({ value }) => value > 0)) rows.push({ kind: "others", product: null, shares: others });
  if (rest.some(({ value }) => value > negligible)) rows.push({ kind: "rest", product: null, shares: rest });
  return {
    years: [years[0]?.year ?? 0, years.at(-1)?.year ?? 0],
    rows,
    sources: [...new Set(years.flatMap(({ products }) => products.map(({ source }) => source)))],
  };
}
