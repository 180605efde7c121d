import { group, median, sum } from "d3";
import type { Lang } from "../../src/i18n/languages.ts";
import { byDateOfSource, preferredFact } from "../../src/data/figures/preferred.ts";
import { roundingOf } from "../../src/data/rounding.ts";
import type { Dataset, Denominator, Product, Source, TradeFact } from "../../src/data/schema/schema.ts";
import names from "./chapter-names.json" with { type: "json" };
import { type ChapterFigure, type Figure, type Loaded, type Loader, type TradeFigure, cellOf } from "./loader.ts";

/** A published number of a cell: US$ bn for trade, the table's unit for denominators. */
interface Here {
  readonly value: number;
  readonly source: string;
  readonly publisher: string;
  /** The value is known to this distance. */
  readonly rounding: number;
}

export interface Change {
  readonly cell: string;
  readonly before: number;
  readonly after: number;
  /** In per cent of `before`; null where that is 0. */
  readonly percent: number | null;
  /** Of the figure before. */
  readonly source: string;
}

export interface Contradiction extends Change {
  readonly why: string;
}

/** What one database now says beside what our tables hold. */
export interface Comparison {
  readonly unchanged: number;
  /** Rows as our tables would hold them, once a person adds them. */
  readonly added: readonly (TradeFact | Denominator)[];
  readonly revised: readonly (Change & { readonly row: TradeFact | Denominator })[];
  readonly gone: readonly { readonly cell: string; readonly before: number; readonly source: string }[];
  readonly contradicting: readonly Contradiction[];
  /** Trade by chapter of the Harmonized System, as rows of `products.json`. */
  readonly chapters: readonly Product[];
}

/** Figures of different publishers that are further apart are told. */
const tolerance = 0.05;
/** Chapters may lack what is kept secret; more than this part of the total means that something was counted twice. */
const chapterTolerance = 0.01;

/**
 * Sets what a database gives beside the tables: cells that this publisher has not had here before, cells that it had
 * with another figure, cells that it gave no more, and figures that others contradict.
 *
 * @param source The id under which the rows would name it.
 */
export function compare(loader: Loader, loaded: Loaded, tables: Dataset, source: string): Comparison {
  const here = ourFigures(tables);
  const isOwn = ({ publisher }: Here) => publisher.includes(loader.publisher);
  const added: (TradeFact | Denominator)[] = [];
  const revised: (Change & { row: TradeFact | Denominator })[] = [];
  const contradicting: Contradiction[] = [];
  let unchanged = 0;
  for (const figure of loaded.figures) {
    if (figure.table === "chapters") continue;
    const cell = cellOf(figure);
    const row = rowOf(figure, source);
    const value = valueOf(row);
    const known = here.get(cell) ?? [];
    const own = known.find(isOwn);
    const change = own && changeOf(cell, own, value);
    if (!own) added.push(row);
    else if (Math.abs(own.value - value) <= own.rounding) unchanged += 1;
    else if (change) revised.push({ ...change, row });
    const other = own && Math.abs(own.value - value) <= own.rounding ? undefined : known.find((fact) => !isOwn(fact));
    if (other && isApart(other.value, value)) {
      contradicting.push({ ...changeOf(cell, other, value), why: `${other.publisher} gives another figure` });
    }
  }
  const answered = new Set([
    ...loaded.figures.map((figure) => cellOf(figure)),
    ...loaded.leftOut.map(({ cell }) => cell),
  ]);
  const gone = [...loaded.asked].flatMap((cell) => {
    const own = answered.has(cell) ? undefined : here.get(cell)?.find(isOwn);
    return own ? [{ cell, before: own.value, source: own.source }] : [];
  });
  const chapters = loaded.figures.filter((figure) => figure.table === "chapters");
  const totals = new Map(
    loaded.figures.filter(({ table }) => table === "trade").map((figure) => [cellOf(figure), figure]),
  );
  return {
    unchanged,
    added,
    revised,
    gone,
    contradicting: [...contradicting, ...chapterSums(chapters, totals, source)],
    chapters: productRows(chapters, tables, source),
  };
}

/**
 * How many times larger than ours its figures are as a whole, where that can only be another unit; null if they are
 * of our size, or nothing can be compared.
 */
export function unitFactor(figures: readonly Figure[], tables: Dataset): number | null {
  const here = ourFigures(tables);
  const ratios = figures.flatMap((figure) => {
    const known = figure.table === "chapters" ? undefined : here.get(cellOf(figure))?.[0];
    return known && known.value > 0 && figure.table !== "chapters" ? [valueOf(rowOf(figure, "")) / known.value] : [];
  });
  const middle = median(ratios);
  return middle !== undefined && (middle >= 100 || middle <= 0.01) ? middle : null;
}

/** Trade figures that two databases give differently, of which neither is in our tables. */
export function contradictionsBetween(
  one: readonly Figure[],
  other: readonly Figure[],
  names: readonly [string, string],
): Contradiction[] {
  const byCell = new Map(one.filter(({ table }) => table === "trade").map((figure) => [cellOf(figure), figure]));
  return other.flatMap((figure) => {
    const found = figure.table === "trade" ? byCell.get(cellOf(figure)) : undefined;
    if (!found || !isApart(found.value, figure.value)) return [];
    const before = { value: bn(found.value), source: names[0] };
    return [{ ...changeOf(cellOf(figure), before, bn(figure.value)), why: `${names[0]} and ${names[1]} now differ` }];
  });
}

/** What stands in our tables, by cell: the publisher's newest first among its own, what the page shows first of all. */
function ourFigures({ trade, denominators, sources, countries }: Dataset): Map<string, Here[]> {
  const byId = new Map<string, Source>(sources.map((one) => [one.id, one]));
  const publisherOf = (id: string) => byId.get(id)?.publisher ?? "";
  const found = new Map<string, Here[]>();
  const years = trade.flatMap((fact) => {
    const { reporter, partner, period, flow } = fact;
    if (partner === "C5" || flow === "total" || fact.caveat !== undefined || !/^\d{4}$/.test(period)) return [];
    return [{ fact, cell: cellOf({ table: "trade", reporter, partner, period, flow }) }];
  });
  for (const [cell, rows] of group(years, (row) => row.cell)) {
    const facts = byDateOfSource(
      rows.map(({ fact }) => fact),
      byId,
    );
    const office = countries.find(({ code }) => code === facts[0]?.reporter)?.office;
    const first = preferredFact(facts, { sources: byId, office });
    const inOrder = first ? [first, ...facts.filter((fact) => fact !== first)] : facts;
    found.set(
      cell,
      inOrder.map((fact) => ({
        value: fact.usdBn,
        source: fact.source,
        publisher: publisherOf(fact.source),
        rounding: roundingOf(fact),
      })),
    );
  }
  for (const { indicator, country, period, value, source } of denominators) {
    const cell = cellOf({ table: "denominators", indicator, country, period });
    found.set(cell, [...(found.get(cell) ?? []), { value, source, publisher: publisherOf(source), rounding: 0.5 }]);
  }
  return found;
}

function rowOf(figure: Exclude<Figure, ChapterFigure>, source: string): TradeFact | Denominator {
  if (figure.table === "denominators") {
    const { indicator, country, period, value } = figure;
    return { indicator, country, period, value, unit: indicator === "gdp" ? "usd" : "persons", source };
  }
  const { reporter, partner, period, flow, value } = figure;
  return {
    reporter,
    partner,
    period,
    flow,
    usdBn: bn(value),
    asPublished: `${value} US dollars`,
    source,
    confidence: "high",
  };
}

/** Nothing traded has no row; a chapter that our table names keeps that name, others have the short one of our list. */
function productRows(chapters: readonly ChapterFigure[], { products }: Dataset, source: string): Product[] {
  const labels = new Map(products.filter((row) => row.classification === "HS").map((row) => [row.code, row.label]));
  return chapters.flatMap(({ reporter, partner, period, flow, chapter, label, value, netWeightKg }) => {
    const [usdBn, code] = [bn(value), chapter];
    if (usdBn === 0) return [];
    const quantity = netWeightKg === null ? null : { value: netWeightKg, unit: "kg" as const };
    const named = {
      classification: "HS" as const,
      code,
      label: labels.get(code) ?? chapterNames.get(code)?.en ?? label,
    };
    return [{ reporter, partner, period, flow, ...named, usdBn, quantity, source }];
  });
}

/** Short names of the chapters, by their two digits, in every language of the site. */
export const chapterNames: ReadonlyMap<string, Readonly<Record<Lang, string>>> = new Map(Object.entries(names));

function valueOf(row: TradeFact | Denominator): number {
  return "usdBn" in row ? row.usdBn : row.value;
}

/** To the dollar. */
function bn(dollars: number): number {
  return Math.round(dollars) / 1e9;
}

function changeOf(cell: string, { value, source }: Pick<Here, "value" | "source">, after: number): Change {
  return { cell, before: value, after, percent: value === 0 ? null : ((after - value) / value) * 100, source };
}

function isApart(one: number, other: number): boolean {
  return Math.abs(one - other) > tolerance * Math.max(one, other);
}

/** Where the chapters add up to more than their total. */
function chapterSums(
  chapters: readonly ChapterFigure[],
  totals: ReadonlyMap<string, Figure>,
  source: string,
): Contradiction[] {
  const wholes = group(chapters, ({ reporter, partner, period, flow }) =>
    cellOf({ table: "trade", reporter, partner, period, flow } satisfies Omit<TradeFigure, "value">),
  );
  return [...wholes].flatMap(([cell, parts]) => {
    const whole = totals.get(cell);
    const added = sum(parts, ({ value }) => value);
    if (!whole || added <= whole.value * (1 + chapterTolerance)) return [];
    const before = { value: bn(whole.value), source };
    return [{ ...changeOf(cell, before, bn(added)), why: "its chapters add up to more than its total" }];
  });
}
