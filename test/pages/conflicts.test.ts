import { describe, expect, it } from "vitest";
import { openBook } from "../../src/data/book.ts";
import { exceptions } from "../../src/data/check/exceptions.ts";
import { preferredFact } from "../../src/data/figures/preferred.ts";
import type { Source, TradeFact } from "../../src/data/schema/schema.ts";
import { conflictsOf, knownContradictions } from "../../src/pages/method/conflicts.ts";
import { mostDisputedCell, valueChoice } from "../../src/pages/method/value-choice.ts";
import { datasetTables } from "../book.ts";
import { joinedUnits } from "../../src/i18n/joined-units.ts";
import { i18n } from "../views.ts";

const data = datasetTables();

function source(id: string, patch: Partial<Source> = {}): Source {
  const base = { publisher: id, title: id, url: null, published: "2024", language: "en", cites: null };
  return { id, ...base, kind: "press", linkable: false, ...patch };
}

function fact(id: string, printed: string, patch: Partial<TradeFact> = {}): TradeFact {
  const base = { reporter: "CHN", partner: "KGZ", period: "2024", flow: "total", confidence: "high" } as const;
  return { ...base, usdBn: Number(printed), asPublished: `$${printed} billion`, source: id, ...patch };
}

const sources = [
  source("office", { kind: "statistics", publisher: "General Administration of Customs of China" }),
  source("imf", { kind: "statistics" }),
  source("old", { published: "2020" }),
  source("new", { published: "2026" }),
];
const bookOf = (...trade: TradeFact[]) => openBook({ ...data, sources, trade });

describe("values of one figure", () => {
  it("contradict each other only beyond what their rounding explains", () => {
    expect(conflictsOf(bookOf(fact("new", "22.71"), fact("old", "22.7"), fact("imf", "23")))).toEqual({
      wide: [],
      narrow: [],
      caveatOnly: [],
    });
    const { wide } = conflictsOf(bookOf(fact("new", "22.71"), fact("old", "20.5")));
    expect(wide.map(({ spread }) => spread)).toEqual([expect.closeTo(9.73, 2)]);
  });

  it("may differ by a million dollars", () => {
    const { narrow } = conflictsOf(bookOf(fact("new", "22.7104"), fact("old", "22.7110")));
    expect(narrow).toEqual([]);
  });

  it("are told apart by how far they differ, and by whether all but one have a caveat", () => {
    const narrow = [fact("new", "22.71"), fact("old", "22.60")];
    const caveatOnly = [
      fact("new", "5.00", { partner: "TJK" }),
      fact("old", "9.00", { partner: "TJK", caveat: "outlier" }),
    ];
    const conflicts = conflictsOf(bookOf(...narrow, ...caveatOnly));
    expect(conflicts.wide).toEqual([]);
    expect(conflicts.narrow.map(({ facts }) => facts[0]?.partner)).toEqual(["KGZ"]);
    expect(conflicts.caveatOnly.map(({ facts }) => facts.map(({ usdBn }) => usdBn))).toEqual([[5, 9]]);
  });

  it("stand in the list with the one shown first, in the whole dataset too", () => {
    const book = openBook(data);
    const { wide, narrow, caveatOnly } = conflictsOf(book);
    expect(wide.length).toBeGreaterThan(0);
    expect(wide.map(({ spread }) => spread)).toEqual(wide.map(({ spread }) => spread).toSorted((a, b) => b - a));
    for (const { facts } of [...wide, ...narrow, ...caveatOnly]) {
      const office = data.countries.find(({ code }) => code === facts[0]?.reporter)?.office;
      expect(facts[0]).toBe(preferredFact(facts, { sources: book.sources, office }));
    }
  });
});

describe("the choice among them", () => {
  it("names the first rule that decided against each", () => {
    const book = bookOf(
      fact("office", "22.7"),
      fact("imf", "22.71"),
      fact("old", "22.715", { confidence: "medium" }),
      fact("new", "23", { caveat: "quoted" }),
    );
    const [cell] = book.cells.values();
    if (!cell) throw new Error("There is no cell");
    expect(valueChoice(book, cell).map(({ fact: { source: id }, why }) => [id, why])).toEqual([
      ["office", { rule: "shown" }],
      ["imf", { rule: "publisher" }],
      ["old", { rule: "publisher" }],
      ["new", { caveat: "quoted" }],
    ]);
  });

  it.each([
    ["confidence", fact("new", "22.71"), fact("old", "22.71", { confidence: "medium" })],
    ["rounding", fact("old", "22.71"), fact("new", "22.7")],
    ["published", fact("new", "22.71"), fact("old", "22.71")],
  ])("says when it was the rule of %s", (rule, shown, lost) => {
    const book = bookOf(lost, shown);
    const [cell] = book.cells.values();
    if (!cell) throw new Error("There is no cell");
    expect(valueChoice(book, cell).map(({ why }) => why)).toEqual([{ rule: "shown" }, { rule }]);
  });

  it("is shown on the cell of a whole year with the most different values", () => {
    const months = "2025-01/2025-06";
    const book = bookOf(
      ...["1", "2", "3", "4"].map((printed) => fact("new", printed, { period: months })),
      ...["5", "6"].map((printed) => fact("new", printed, { period: "2023" })),
      ...["7", "8"].map((printed) => fact("new", printed)),
    );
    expect(mostDisputedCell(book)?.ranked.map(({ period }) => period)).toEqual(["2024", "2024"]);
  });
});

it("names every sum that does not add up, with the row it is about", () => {
  const sums = exceptions.filter(({ check }) => check === "flows-add-up" || check === "five-add-up");
  const rows = sums.map(({ row }) => {
    const [cell = "", id = ""] = row.split(", ");
    const [reporter, partner, period, flow] = cell.split(" ");
    return fact(id, "1", { reporter, partner, period, flow } as Partial<TradeFact>);
  });
  const known = knownContradictions([...data.trade.filter(({ period }) => period === "2023"), ...rows]);
  expect(known).toEqual(sums.map(({ told }, index) => ({ fact: rows[index], told })));
});

it("says why in each language, in English in the words of the exception", () => {
  for (const { told, reason } of exceptions) {
    if (told === undefined) continue;
    expect(i18n.en.t(`method.exception.${told}`)).toBe(joinedUnits(reason));
    expect(i18n.de.t(`method.exception.${told}`)).not.toBe(joinedUnits(reason));
  }
});
