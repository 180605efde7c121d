import { type Book, openBook, sourceOf } from "../book.ts";
import type { Dataset, EventTitle, LedgerEvent, Source, SourceName, TradeAmount, TradeFact } from "../schema/schema.ts";

// A page has of some tables either whole rows or no more than the part of them that charts are drawn from: this leads
// from the one to the other.

export function isWhole(source: SourceName): source is Source {
  return "title" in source;
}

export function isWholeFact(fact: TradeAmount): fact is TradeFact {
  return "asPublished" in fact;
}

export function isWholeEvent(event: EventTitle): event is LedgerEvent {
  return "summary" in event;
}

/** All that is known of a source. Throws if the book has no more than its name. */
export function wholeSourceOf(book: Book, id: string): Source {
  return whole(sourceOf(book, id));
}

/** All sources of the book's day. Throws if it has no more than their names. */
export function wholeSources({ dataset }: Pick<Book, "dataset">): readonly Source[] {
  return dataset.sources.map(whole);
}

/** The row with what its source prints. Throws if no more than its amount is there. */
export function wholeFact(fact: TradeAmount): TradeFact {
  if (!isWholeFact(fact)) throw new Error(`No more than its amount is known of a figure of "${fact.source}"`);
  return fact;
}

/** The event with its summary and outcomes. Throws if no more than its title is there. */
export function wholeEvent(event: EventTitle): LedgerEvent {
  if (!isWholeEvent(event)) throw new Error(`No more than its title is known of the event "${event.id}"`);
  return event;
}

function whole(source: SourceName): Source {
  if (!isWhole(source)) throw new Error(`No more than its name is known of the source "${source.id}"`);
  return source;
}

/** The row of the whole table that this is the amount of; undefined where there is none. */
export function factIn(trade: readonly TradeFact[], of: TradeAmount): TradeFact | undefined {
  const fields = ["source", "period", "flow", "partner", "reporter", "usdBn"] as const;
  return trade.find((fact) => fields.every((field) => fact[field] === of[field]));
}

/** The same book, of the same day, with whole rows of these tables. */
export function wholeBook(book: Book, tables: Partial<Pick<Dataset, "sources" | "trade" | "events">>): Book {
  return openBook({ ...book.dataset, ...tables }, book.asof);
}

/** "Silk Road Briefing" of "Silk Road Briefing (copy)": a publisher's plain name, which is all that is shown of a part. */
export function plainName(publisher: string): string {
  return publisher.split(/ \/ | \(|,? via /)[0] ?? publisher;
}

/** Words that no English title has, of the languages that are written in its letters. */
const otherWords = /(?:^| )(?:das|de|der|die|het|la|le|les|und|van|von)(?= )/i;

/** The language that a source's title stands in: most are told in English, whatever their pages are written in. */
export function titleLang({ title, language }: Pick<Source, "title" | "language">): string {
  if (language === "en") return language;
  const [first = ""] = /\p{L}/u.exec(title) ?? [];
  return !/\p{Script=Latin}/u.test(first) || otherWords.test(title) ? language : "en";
}
