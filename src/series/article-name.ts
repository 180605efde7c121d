import type { Source } from "../data/schema/schema.ts";

/** An article by its publisher's name alone and its year, "CGTN, 2025": short enough for a heading. */
export function articleName({ publisher, published }: Pick<Source, "publisher" | "published">): string {
  const name = publisher.replace(/( via |, | \().*$/, "");
  return published === null ? name : `${name}, ${published.slice(0, 4)}`;
}
