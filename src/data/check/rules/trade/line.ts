import { type Book, openBook } from "../../../book.ts";
import type { CountryCode, TradeParty } from "../../../countries.ts";
import type { Line } from "../../../figures/published-facts.ts";
import type { Dataset, TradeFlow } from "../../../schema/schema.ts";

/** What China calls an export is an import in its partner's books, and the other way round. */
export const mirrored = { total: "total", export: "import", import: "export" } as const;

interface Cell {
  readonly reporter: CountryCode;
  readonly partner: TradeParty;
  readonly period: string;
  readonly flow: TradeFlow;
}

/** The line of the books that a row belongs to, and its flow as China sees it. */
export function lineOf({ reporter, partner, period, flow }: Cell): { line: Line; flow: TradeFlow } {
  return reporter === "CHN"
    ? { line: { ledger: "china", country: partner as Line["country"], period }, flow }
    : { line: { ledger: "partner", country: reporter as Line["country"], period }, flow: mirrored[flow] };
}

const books = new WeakMap<Dataset, Book>();

/** The dataset, opened once for all checks. */
export function bookOf(dataset: Dataset): Book {
  const book = books.get(dataset) ?? openBook(dataset);
  books.set(dataset, book);
  return book;
}
