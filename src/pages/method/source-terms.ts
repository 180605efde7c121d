import { group } from "d3";
import type { Source } from "../../data/schema/schema.ts";

/** Licences and terms of sources as they word them, and the publishers that have them. */
export interface SourceTerms {
  readonly licence: string;
  /** Each once, by name, which is the order of the terms too. */
  readonly publishers: readonly string[];
}

export function termsOf(sources: readonly Source[]): readonly SourceTerms[] {
  const withTerms = sources.flatMap(({ licence, publisher }) =>
    licence === undefined ? [] : [{ licence, publisher }],
  );
  return [...group(withTerms, ({ licence }) => licence)]
    .map(([licence, own]) => ({ licence, publishers: [...new Set(own.map(({ publisher }) => publisher))].toSorted() }))
    .toSorted((a, b) => compare(a.publishers.join(), b.publishers.join()));
}

/** Not by locale: prerender and browser must put the same order on the page. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
