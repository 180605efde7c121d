import { type Book, sourceOf } from "./book.ts";
import type { Source, SourceName } from "./schema/schema.ts";

// A page has of its sources either all that is known or no more than their names: this leads from the one to the other.

/** What figures are chosen and credited by, of each source. */
export function sourceNames(sources: readonly Source[]): SourceName[] {
  return sources.map(({ id, publisher, published, kind }) => ({ id, publisher, published, kind }));
}

export function isWhole(source: SourceName): source is Source {
  return "title" in source;
}

/** All that is known of a source. Throws if the book has no more than its name. */
export function wholeSourceOf(book: Book, id: string): Source {
  return whole(sourceOf(book, id));
}

/** All sources of the book's day. Throws if it has no more than their names. */
export function wholeSources({ dataset }: Pick<Book, "dataset">): readonly Source[] {
  return dataset.sources.map(whole);
}

function whole(source: SourceName): Source {
  if (!isWhole(source)) throw new Error(`No more than its name is known of the source "${source.id}"`);
  return source;
}

/** The same book with all that is known of its sources. */
export function withSources(book: Book, sources: readonly Source[]): Book {
  const known = new Set(book.dataset.sources.map(({ id }) => id));
  return {
    ...book,
    sources: new Map(sources.map((source) => [source.id, source])),
    dataset: { ...book.dataset, sources: sources.filter(({ id }) => known.has(id)) },
  };
}
