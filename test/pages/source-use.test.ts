import { describe, expect, it } from "vitest";
import { periodRuns, sourceUses } from "../../src/pages/sources/source-use.ts";
import { book } from "../book.ts";

const uses = sourceUses(book);

describe("what rests on a source", () => {
  it("is something for every source, and no row of a table is left out", () => {
    expect(new Set(uses.keys())).toEqual(new Set(book.dataset.sources.map(({ id }) => id)));
    const all = [...uses.values()];
    expect(all.reduce((sum, { claims }) => sum + claims, 0)).toBe(book.dataset.claims.length);
    expect(all.reduce((sum, { checks }) => sum + checks, 0)).toBe(
      book.dataset.claims.flatMap(({ sources }) => sources).length,
    );
    expect(all.reduce((sum, { reasons }) => sum + reasons, 0)).toBe(
      book.dataset.reasons.flatMap(({ sources }) => sources).length,
    );
    const { trade, yuan, growth } = book.dataset;
    expect(all.reduce((sum, { rows }) => sum + rows, 0)).toBe(trade.length + yuan.length + growth.length);
    expect(all.flatMap(({ events }) => events)).toHaveLength(
      book.dataset.events.reduce((sum, { sources }) => sum + sources.length, 0),
    );
    expect(all.flatMap(({ projects }) => projects)).toHaveLength(
      book.dataset.projects.reduce((sum, { sources }) => sum + sources.length, 0),
    );
  });

  it("counts figures that are none of all trade, and goals once for each of their sources", () => {
    const all = [...uses.values()];
    const { products, denominators, indicators, goals } = book.dataset;
    expect(all.reduce((sum, use) => sum + use.indicators, 0)).toBe(
      products.length + denominators.length + indicators.length,
    );
    expect(all.flatMap((use) => use.goals).length).toBeGreaterThanOrEqual(goals.length);
  });

  it("names what a partner's office reports as China sees it", () => {
    const imports = uses.get("stat-kg-geo-imports-github");
    expect(imports?.figures).toEqual([
      expect.objectContaining({ measure: "amount", ledger: "partner", country: "KGZ", flow: "export" }),
    ]);
    expect(imports?.figures[0]?.periods).toEqual([...(imports?.figures[0]?.periods ?? [])].sort());
  });

  it("keeps growth rates apart from amounts", () => {
    const measures = uses.get("eurasianet-2024-02-02-gacc")?.figures.map(({ measure }) => measure);
    expect(measures).toContain("growth");
    const trade = book.dataset.trade.filter(({ source }) => source === "eurasianet-2024-02-02-gacc");
    expect(measures?.includes("amount")).toBe(trade.length > 0);
  });
});

it("joins years that follow each other into runs, with parts of years behind them", () => {
  expect(periodRuns(["1992", "1993", "1994", "2000", "2002", "2002-01/2002-06", "2003"])).toEqual([
    ["1992", "1994"],
    ["2000", "2000"],
    ["2002", "2003"],
    ["2002-01/2002-06", "2002-01/2002-06"],
  ]);
});
