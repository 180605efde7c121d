import { type ClaimKind, claimKinds, type Verdict, verdicts } from "../../data/categories.ts";
import { group } from "d3";
import { articlesOf } from "../../data/articles.ts";
import type { Claim } from "../../data/schema/schema.ts";
import type { View } from "../../view/view.ts";
import { searchText, searchWords } from "../../series/search-text.ts";

/** `articles` are ids of seed articles; none stands for all of them. */
export type ClaimFilter = Pick<View, "articles" | "verdicts" | "claims" | "q">;

/** The statements of one article, in the order in which it makes them. */
export interface ArticleClaims {
  readonly article: string;
  readonly claims: readonly Claim[];
}

/** How many statements each choice would show, all other filters staying as they are. */
export interface ClaimCounts {
  readonly articles: ReadonlyMap<string, number>;
  readonly verdicts: ReadonlyMap<Verdict, number>;
  readonly kinds: ReadonlyMap<ClaimKind, number>;
}

export type Tally = Readonly<Record<Verdict, number>>;

/** The statements that the filter lets through, in the order of the table. */
export function claimList(claims: readonly Claim[], filter: ClaimFilter): readonly Claim[] {
  const words = searchWords(filter.q);
  return claims.filter(
    (claim) =>
      (filter.articles.length === 0 || filter.articles.includes(claim.article)) &&
      filter.verdicts.includes(claim.verdict) &&
      filter.claims.includes(claim.kind) &&
      words.every((word) => textOf(claim).includes(word)),
  );
}

export function claimsByArticle(list: readonly Claim[]): readonly ArticleClaims[] {
  return [...group(list, ({ article }) => article)].map(([article, claims]) => ({ article, claims }));
}

export function claimCounts(claims: readonly Claim[], filter: ClaimFilter): ClaimCounts {
  const count = (patch: Partial<ClaimFilter>) => claimList(claims, { ...filter, ...patch }).length;
  return {
    articles: new Map(articlesOf(claims).map((article) => [article, count({ articles: [article] })])),
    verdicts: new Map(verdicts.map((verdict) => [verdict, count({ verdicts: [verdict] })])),
    kinds: new Map(claimKinds.map((kind) => [kind, count({ claims: [kind] })])),
  };
}

export function tallyOf(claims: readonly Claim[]): Tally {
  const of = (verdict: Verdict) => claims.filter((claim) => claim.verdict === verdict).length;
  return { confirmed: of("confirmed"), contradicted: of("contradicted"), unverified: of("unverified") };
}

/** What other sources contradict. */
export function contradictedClaims(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ verdict }) => verdict === "contradicted");
}

/** What nothing contradicts, and yet leads astray without its note. */
export function qualifiedClaims(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ verdict, qualified }) => qualified === true && verdict !== "contradicted");
}

const texts = new WeakMap<Claim, string>();

function textOf(claim: Claim): string {
  const known = texts.get(claim);
  if (known !== undefined) return known;
  const text = searchText([claim.claim, claim.note].join(" "));
  texts.set(claim, text);
  return text;
}
