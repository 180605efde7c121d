import { group } from "d3";
import type { CountryCode, Partner } from "../../src/data/countries.ts";

/** One figure of goods trade as an international database gives it, as its reporter counts it. */
export interface TradeFigure {
  readonly table: "trade";
  readonly reporter: CountryCode;
  readonly partner: CountryCode;
  /** A year. */
  readonly period: string;
  readonly flow: "export" | "import";
  /** Current US dollars. */
  readonly value: number;
}

/** The same for one chapter of the Harmonized System. */
export interface ChapterFigure extends Omit<TradeFigure, "table"> {
  readonly table: "chapters";
  /** Two digits. */
  readonly chapter: string;
  /** Its name, in English. */
  readonly label: string;
  readonly netWeightKg: number | null;
}

/** What trade is divided by: gross domestic product in current US dollars, or persons. */
export interface DenominatorFigure {
  readonly table: "denominators";
  readonly indicator: "gdp" | "population";
  readonly country: Partner;
  readonly period: string;
  readonly value: number;
}

export type Figure = TradeFigure | ChapterFigure | DenominatorFigure;

/** Rows that were read and are not proposed, such as estimates. */
export interface LeftOut {
  readonly cell: string;
  readonly why: string;
}

export interface Loaded {
  readonly figures: readonly Figure[];
  readonly leftOut: readonly LeftOut[];
  /** Every cell that was asked for, by `cellOf`: what is among ours and not among the figures is gone. */
  readonly asked: ReadonlySet<string>;
  /** The day on which the publisher says that the figures were last changed; null where it says nothing. */
  readonly published: string | null;
}

export interface Question {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** For the progress: what is asked for. */
  readonly label: string;
}

/** Asks politely and reads the answer, or takes an answer that an interrupted run left. @throws {SourceFailure} */
export type Ask = <T>(question: Question, read: (body: string) => T) => Promise<T>;

export interface Scope {
  readonly from: number;
  readonly to: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One database: what it is asked, and how its answers are read. */
export interface Loader {
  readonly id: string;
  /** As it stands in the publisher of its sources in `data/sources.json`, or in a part of it. */
  readonly publisher: string;
  /** Of the source that a person adds with the figures. */
  readonly title: string;
  readonly page: string;
  readonly licence: string;
  readonly host: string;
  /** Least milliseconds from one request to the next. */
  interval(scope: Scope): number;
  /** @throws {SourceFailure} if an answer is not what the database documents. */
  load(ask: Ask, scope: Scope): Promise<Loaded>;
}

/** What a figure stands for: the same in two databases, and in our tables. */
export function cellOf(figure: Omit<TradeFigure, "value"> | Omit<DenominatorFigure, "value"> | ChapterFigure): string {
  if (figure.table === "denominators") return `${figure.indicator} ${figure.country} ${figure.period}`;
  const chapter = figure.table === "chapters" ? ` HS ${figure.chapter}` : "";
  return `${figure.reporter} ${figure.flow} ${figure.partner} ${figure.period}${chapter}`;
}

export function yearsOf({ from, to }: Scope): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** Both flows of both reporters of each pair, in every year asked for. */
export function tradeCells(partners: readonly CountryCode[], scope: Scope): Set<string> {
  const pairs = partners.flatMap((partner) => [["CHN", partner] as const, [partner, "CHN"] as const]);
  return new Set(
    pairs.flatMap(([reporter, partner]) =>
      yearsOf(scope).flatMap((period) =>
        (["export", "import"] as const).map((flow) => cellOf({ table: "trade", reporter, partner, period, flow })),
      ),
    ),
  );
}

/**
 * One figure a cell: what a database hands out twice alike counts once, and where it gives two values none is taken.
 */
export function withoutDuplicates<F extends Figure>(figures: readonly F[]): { figures: F[]; leftOut: LeftOut[] } {
  const single: F[] = [];
  const leftOut: LeftOut[] = [];
  for (const [cell, [first, ...others]] of group(figures, cellOf)) {
    if (!first) continue;
    if (others.every(({ value }) => value === first.value)) single.push(first);
    else leftOut.push({ cell, why: `given as ${[first, ...others].map(({ value }) => value).join(" and ")}` });
  }
  return { figures: single, leftOut };
}
