import type { Claim } from "./schema/schema.ts";

/** Ids of the articles that make these statements, each once, in the order of the table. */
export function articlesOf(claims: ReadonlyArray<Pick<Claim, "article">>): readonly string[] {
  return [...new Set(claims.map(({ article }) => article))];
}
