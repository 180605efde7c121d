import { type Book, yuanOf } from "../book.ts";
import type { Partner } from "../countries.ts";
import type { TradeFlow } from "../schema/schema.ts";
import type { Figure, Flow, Ledger } from "./figure-type.ts";
import {
  addressOf,
  atRateOf,
  blank,
  isSamePublication,
  type Line,
  publishedFigure,
  rankedFigures,
} from "./published-facts.ts";
import { toleranceOf } from "./tolerance.ts";

/**
 * One country's trade from January to the end of a month (1 to 12), or null if the books are silent: as published, as the
 * sum of its flows, or converted from yuan. Where those months were published in yuan alone, the rate is that of the
 * year's total, which was published in both currencies.
 */
export function cumulatedFigure(
  book: Book,
  ledger: Ledger,
  country: Partner,
  year: number,
  month: number,
  flow: Flow,
): Figure | null {
  return knownFigure(book, { ledger, country, period: periodTo(year, month) }, flow);
}

/**
 * The same of one month alone. Where nobody published it, it is the difference of what one publisher cumulated to the end
 * of that month and of the one before: null if these are rounded so coarsely that a tenth of it stays open.
 */
export function monthFigure(
  book: Book,
  ledger: Ledger,
  country: Partner,
  year: number,
  month: number,
  flow: Flow,
): Figure | null {
  const line = { ledger, country, period: periodOfMonth(year, month) };
  const known = knownFigure(book, line, flow);
  if (known || month === 1) return known;
  if (flow !== "balance") return differenceFigure(book, line, flow);
  const [exported, imported] = [differenceFigure(book, line, "export"), differenceFigure(book, line, "import")];
  return exported && imported ? balanceOf(line, exported, imported) : null;
}

/** "2024-01/2024-05", and "2024" for all twelve. */
export function periodTo(year: number, month: number): string {
  return month === 12 ? String(year) : `${year}-01/${year}-${String(month).padStart(2, "0")}`;
}

/** "2024-05/2024-05". */
export function periodOfMonth(year: number, month: number): string {
  const one = `${year}-${String(month).padStart(2, "0")}`;
  return `${one}/${one}`;
}

function knownFigure(book: Book, line: Line, flow: Flow): Figure | null {
  const published = publishedFigure(book, line, flow);
  if (published) return published;
  if (flow !== "balance") return atRateOfYear(book, line, flow);
  const [exported, imported] = [atRateOfYear(book, line, "export"), atRateOfYear(book, line, "import")];
  return exported && imported ? balanceOf(line, exported, imported) : null;
}

function balanceOf(line: Line, exported: Figure, imported: Figure): Figure {
  return {
    ...blank(line, "balance"),
    value: exported.value - imported.value,
    status: "derived",
    formula: "balance",
    inputs: [exported, imported],
  };
}

function atRateOfYear(book: Book, line: Line, flow: TradeFlow): Figure | null {
  const year = line.period.slice(0, 4);
  const total = publishedFigure(book, { ...line, period: year }, "total");
  const [ofFlow, ofTotal] = [addressOf(line, flow), addressOf(line, "total")];
  if (!total?.fact || !ofFlow || !ofTotal) return null;
  const wholes = yuanOf(book, ofTotal.reporter, ofTotal.partner, year, "total");
  for (const amount of yuanOf(book, ofFlow.reporter, ofFlow.partner, line.period, ofFlow.flow)) {
    const whole = wholes.find(({ source }) => isSamePublication(book.sources, amount.source, source));
    if (whole && whole.cnyBn > 0) return atRateOf(total, line, flow, [amount, whole]);
  }
  return null;
}

function differenceFigure(book: Book, line: Line, flow: TradeFlow): Figure | null {
  const [year, month] = [Number(line.period.slice(0, 4)), Number(line.period.slice(-2))];
  for (const inputs of [
    ...publishedEnds(book, line, flow, year, month),
    ...convertedEnds(book, line, flow, year, month),
  ]) {
    const [first, ...rest] = inputs.map(({ value }) => value);
    const value = rest.reduce((left, taken) => left - taken, first ?? 0);
    const figure: Figure = { ...blank(line, flow), value, status: "derived", formula: "difference", inputs };
    // A revision of earlier months can be more than the month itself: then nothing is known of it.
    if (value > 0 && toleranceOf(figure) <= value / 10) return figure;
  }
  return null;
}

/** What one publisher gives in dollars to the end of the month and of the one before it, the preferred rows first. */
function publishedEnds(book: Book, line: Line, flow: TradeFlow, year: number, month: number): readonly Figure[][] {
  const ending = (last: number) => rankedFigures(book, { ...line, period: periodTo(year, last) }, flow);
  const earlier = ending(month - 1);
  return ending(month).flatMap((later) =>
    earlier.filter((figure) => publisherOf(book, figure) === publisherOf(book, later)).map((figure) => [later, figure]),
  );
}

function publisherOf(book: Book, { fact }: Figure): string | undefined {
  return fact ? book.sources.get(fact.source)?.publisher : undefined;
}

/** The same in yuan, of one publication: if the sum to the end of the month is not there, the next one less its month. */
function convertedEnds(book: Book, line: Line, flow: TradeFlow, year: number, month: number): readonly Figure[][] {
  const of = (period: string) => atRateOfYear(book, { ...line, period }, flow);
  const earlier = of(periodTo(year, month - 1));
  const later = of(periodTo(year, month));
  const next = month < 12 ? [of(periodTo(year, month + 1)), of(periodOfMonth(year, month + 1))] : [];
  return [
    [later, earlier],
    [...next, earlier],
  ].flatMap((ends) => {
    const inputs = ends.filter((figure) => figure !== null);
    const [source, ...others] = inputs.map(({ yuan: [amount] = [] }) => amount?.source);
    const isWhole = inputs.length === ends.length && inputs.length > 1;
    return isWhole && others.every((other) => other === source) ? [inputs] : [];
  });
}
