import { type Book, yuanOf } from "../book.ts";
import type { Partner } from "../countries.ts";
import type { TradeFlow } from "../schema/schema.ts";
import type { Figure, Flow, Ledger } from "./figure-type.ts";
import { addressOf, blank, isSamePublication, publishedFigure } from "./published-facts.ts";

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
  const line = { ledger, country, period: periodTo(year, month) };
  const published = publishedFigure(book, line, flow);
  if (published) return published;
  if (flow !== "balance") return atRateOfYear(book, line, flow);
  const [exported, imported] = [atRateOfYear(book, line, "export"), atRateOfYear(book, line, "import")];
  if (!exported || !imported) return null;
  return {
    ...blank(line, "balance"),
    value: exported.value - imported.value,
    status: "derived",
    formula: "balance",
    inputs: [exported, imported],
  };
}

/** "2024-01/2024-05", and "2024" for all twelve. */
export function periodTo(year: number, month: number): string {
  return month === 12 ? String(year) : `${year}-01/${year}-${String(month).padStart(2, "0")}`;
}

function atRateOfYear(book: Book, line: Parameters<typeof publishedFigure>[1], flow: TradeFlow): Figure | null {
  const year = line.period.slice(0, 4);
  const total = publishedFigure(book, { ...line, period: year }, "total");
  const [ofFlow, ofTotal] = [addressOf(line, flow), addressOf(line, "total")];
  if (!total?.fact || !ofFlow || !ofTotal) return null;
  const wholes = yuanOf(book, ofTotal.reporter, ofTotal.partner, year, "total");
  for (const amount of yuanOf(book, ofFlow.reporter, ofFlow.partner, line.period, ofFlow.flow)) {
    const whole = wholes.find(({ source }) => isSamePublication(book.sources, amount.source, source));
    if (!whole || whole.cnyBn === 0) continue;
    const { yuan: _, ...dollars } = total;
    return {
      ...blank(line, flow),
      value: (amount.cnyBn / whole.cnyBn) * total.value,
      status: "derived",
      formula: "from-yuan",
      inputs: [dollars],
      yuan: [amount, whole],
    };
  }
  return null;
}
