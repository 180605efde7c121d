import { claimKinds, verdicts } from "../../src/data/categories.ts";
import { describe, expect, it } from "vitest";
import { articlesOf } from "../../src/data/articles.ts";
import type { Claim } from "../../src/data/schema/schema.ts";
import { articleName } from "../../src/series/article-name.ts";
import {
  claimCounts,
  type ClaimFilter,
  claimList,
  claimsByArticle,
  contradictedClaims,
  qualifiedClaims,
  tallyOf,
} from "../../src/pages/claims/claim-list.ts";
import { datasetTables } from "../book.ts";

const { claims } = datasetTables();
const everything: ClaimFilter = { articles: [], verdicts, claims: claimKinds, q: "" };

function claim(id: string, patch: Partial<Claim> = {}): Claim {
  return {
    id,
    article: "seed-000",
    kind: "trade",
    date: "2024",
    claim: "Trade came to US$ 94.8 bn.",
    verdict: "confirmed",
    note: "By China's customs.",
    sources: [],
    ...patch,
  };
}

const some = [
  claim("a"),
  claim("b", { article: "seed-003", verdict: "contradicted", kind: "event", note: "It was on 17 June." }),
  claim("c", { article: "seed-003", verdict: "unverified", claim: "Xi\u2019an is mentioned." }),
];
const found = (patch: Partial<ClaimFilter>) => claimList(some, { ...everything, ...patch }).map(({ id }) => id);

describe("the list of statements", () => {
  it("holds all of them, in the order of the table, when nothing is filtered", () => {
    expect(claimList(claims, everything)).toEqual(claims);
  });

  it("keeps to the articles, verdicts and kinds chosen, all at once", () => {
    expect(found({ articles: ["seed-003"] })).toEqual(["b", "c"]);
    expect(found({ verdicts: ["confirmed", "contradicted"] })).toEqual(["a", "b"]);
    expect(found({ claims: ["trade"] })).toEqual(["a", "c"]);
    expect(found({ articles: ["seed-003"], claims: ["trade"], verdicts: ["unverified"] })).toEqual(["c"]);
  });

  it("finds words of the statement and of its note, whatever the apostrophe", () => {
    expect(found({ q: "xi'an" })).toEqual(["c"]);
    expect(found({ q: "june 17" })).toEqual(["b"]);
    expect(found({ q: "xi'an june" })).toEqual([]);
  });

  it("puts the statements of an article together", () => {
    const groups = claimsByArticle([...some, claim("d")]).map((group) => [group.article, group.claims.length]);
    expect(groups).toEqual([
      ["seed-000", 2],
      ["seed-003", 2],
    ]);
  });
});

it("counts what each choice would show, the others staying as they are", () => {
  const counts = claimCounts(some, { ...everything, articles: ["seed-003"] });
  expect(Object.fromEntries(counts.verdicts)).toEqual({ confirmed: 0, contradicted: 1, unverified: 1 });
  expect(Object.fromEntries(counts.articles)).toEqual({ "seed-000": 1, "seed-003": 2 });
  expect(counts.kinds.get("event")).toBe(1);
});

it("tallies every statement of the five articles once", () => {
  const articles = articlesOf(claims);
  expect(articles).toHaveLength(5);
  const tallies = articles.map((article) => tallyOf(claims.filter((one) => one.article === article)));
  const sum = tallies.flatMap((tally) => Object.values(tally)).reduce((total, count) => total + count, 0);
  expect(sum).toBe(claims.length);
});

it("tells the errors of the articles, and apart from them what is right and leads astray", () => {
  const errors = contradictedClaims(claims).map(({ note }) => note);
  expect(errors.join(" ")).toMatch(/17 June/);
  expect(errors.join(" ")).toMatch(/not a province/);
  const qualified = qualifiedClaims(claims);
  expect(qualified.map(({ verdict }) => verdict)).not.toContain("contradicted");
  expect(qualified.map(({ note }) => note).join(" ")).toMatch(/no sample.*different things.*2021/s);
});

it.each([
  ["CGTN via GlobeNewswire (Dutch release)", "2025-06-19", "CGTN, 2025"],
  ["ChinaSquare.be (identified by its tag page)", "2025-06", "ChinaSquare.be, 2025"],
  ["Báo Thế giới và Việt Nam (baoquocte.vn), Dutch machine translation", null, "Báo Thế giới và Việt Nam"],
])("names an article of %s short", (publisher, published, name) => {
  expect(articleName({ publisher, published })).toBe(name);
});
