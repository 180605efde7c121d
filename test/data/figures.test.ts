import { describe, expect, test } from "vitest";
import { changeOf } from "../../src/data/figures/change-figure.ts";
import { centralAsia, type Partner } from "../../src/data/countries.ts";
import type { Figure, Flow, Ledger } from "../../src/data/figures/figure-type.ts";
import { figureOf, sourcesOf, totalOf } from "../../src/data/figures/figure.ts";
import { indexOf } from "../../src/data/figures/index-figure.ts";
import { shareOf } from "../../src/data/figures/share-figure.ts";
import { yearsCovered } from "../../src/data/period.ts";
import { book } from "../book.ts";

function five(year: number, flow: Flow = "total") {
  return totalOf(book, "china", centralAsia, year, flow);
}

function china(country: Partner, year: number, flow: Flow = "total") {
  return figureOf(book, "china", country, year, flow);
}

function partner(country: Partner, year: number, flow: Flow = "total") {
  return figureOf(book, "partner", country, year, flow);
}

function known(figure: Figure | null): Figure {
  if (!figure) throw new Error("no figure");
  return figure;
}

describe("China's trade with the five", () => {
  test.each([
    [2022, 70.2],
    [2023, 89.4],
    [2024, 94.82],
    [2025, 106.3],
  ])("in %i is the published %d bn", (year, value) => {
    expect(five(year).figure).toMatchObject({ value, status: "published", country: "C5" });
  });

  test("grew by 5.4 bn, about 6 per cent, from 2023 to 2024", () => {
    const [before, after] = [known(five(2023).figure), known(five(2024).figure)];
    expect(after.value - before.value).toBeCloseTo(5.4, 1);
    const change = known(changeOf(before, after));
    expect(change.value).toBeCloseTo(6.06, 2);
    expect(change.inputs).toEqual([after, before]);
  });

  test("is more than a hundred times that of 1992", () => {
    expect(known(indexOfFive(2024)).value).toBeGreaterThan(100);
  });

  test("is the sum of the five where nobody published a total", () => {
    const total = five(2019);
    expect(total.figure).toMatchObject({ status: "derived", formula: "sum-of-partners" });
    expect(total.figure?.value).toBeCloseTo(46.483, 3);
    expect(total.parts.map((part) => part.country)).toEqual(centralAsia);
  });

  test("covers 1992 to 2025", () => {
    expect(yearsCovered(book.dataset)).toEqual([1992, 2025]);
  });
});

function indexOfFive(year: number): Figure | null {
  const [first, last] = [five(1992).figure, five(year).figure];
  return first && last && { ...last, value: last.value / first.value };
}

describe("shares", () => {
  test("Kazakhstan has 46 per cent in 2024", () => {
    const share = known(shareOf(book, "china", "KAZ", 2024, "total"));
    expect(share.value).toBeCloseTo(46.2, 1);
    expect(share).toMatchObject({ status: "derived", formula: "share" });
    expect(share.inputs.map((input) => input.value)).toEqual([43.82, 94.82]);
  });

  test("add up to the whole, with what nobody's figure explains", () => {
    const parts = [...centralAsia, "unallocated" as const].map((part) => shareOf(book, "china", part, 2021, "total"));
    const sum = parts.reduce((total, part) => total + (part?.value ?? 0), 0);
    expect(sum).toBeCloseTo(100, 9);
  });

  test("are unknown where the five together are, and for a balance", () => {
    expect(shareOf(book, "partner", "KAZ", 2019, "total")).toBeNull();
    expect(shareOf(book, "china", "KAZ", 2020, "balance")).toBeNull();
  });
});

describe("both ledgers", () => {
  test.each<[Partner, number, Flow, number, number]>([
    ["KGZ", 2023, "export", 19.7, 5.35],
    ["KGZ", 2008, "export", 9.21, 0.73],
    ["TJK", 2024, "total", 3.86, 1.96],
    ["KAZ", 2023, "total", 41.02, 30.06],
    ["UZB", 2025, "total", 16.2, 17.2],
  ])("%s %i %s: China says %d, the partner %d", (country, year, flow, chinas, partners) => {
    expect(china(country, year, flow)?.value).toBeCloseTo(chinas, 2);
    expect(partner(country, year, flow)?.value).toBeCloseTo(partners, 2);
  });

  test("the partner's imports are what China calls exports", () => {
    const figure = known(partner("KGZ", 2023, "export"));
    expect(figure.flow).toBe("export");
    expect(figure.fact).toMatchObject({ reporter: "KGZ", partner: "CHN", flow: "import" });
  });

  test("two tables that an office published together make a total", () => {
    const total = known(partner("KGZ", 2023));
    expect(total).toMatchObject({ status: "derived", formula: "sum-of-flows" });
    expect(total.value).toBeCloseTo(5.434, 3);
    expect(sourcesOf(total)).toEqual(["stat-kg-geo-imports-github", "stat-kg-geo-exports-github"]);
  });

  test("Turkmenistan publishes nothing after 2003", () => {
    expect(partner("TKM", 2003)?.value).toBeCloseTo(0.015, 3);
    for (let year = 2004; year <= 2025; year++) expect(partner("TKM", year)).toBeNull();
    expect(totalOf(book, "partner", centralAsia, 2010, "total")).toMatchObject({ figure: null, missing: ["TKM"] });
  });

  test("never meet in one figure", () => {
    const mixed: Figure[] = [];
    for (const figure of everyFigure()) {
      for (const input of withInputs(figure)) {
        const books = input.fact?.reporter ?? input.growth?.reporter;
        const isForeign = books !== undefined && (books === "CHN") !== (figure.ledger === "china");
        if (input.ledger !== figure.ledger || isForeign) mixed.push(figure);
      }
    }
    expect(mixed).toEqual([]);
  });

  test("every figure rests on sources of the dataset, and none on a row with a caveat", () => {
    for (const figure of everyFigure()) {
      const ids = sourcesOf(figure);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) expect(book.sources.has(id)).toBe(true);
      for (const input of withInputs(figure)) expect(input.fact?.caveat).toBeUndefined();
    }
  });
});

function* everyFigure(): Iterable<Figure> {
  for (const ledger of ["china", "partner"] satisfies Ledger[]) {
    for (const flow of ["total", "export", "import", "balance"] satisfies Flow[]) {
      for (let year = 1992; year <= 2025; year++) {
        const { figure, unallocated } = totalOf(book, ledger, centralAsia, year, flow);
        const ofCountries = centralAsia.flatMap((country) => [
          figureOf(book, ledger, country, year, flow, { allowPartial: true }),
          shareOf(book, ledger, country, year, flow),
          indexOf(book, ledger, country, year, flow, 2013),
        ]);
        for (const each of [figure, unallocated, ...ofCountries]) if (each) yield each;
      }
    }
  }
}

function withInputs(figure: Figure): Figure[] {
  return [figure, ...figure.inputs.flatMap(withInputs)];
}

describe("a figure nobody published", () => {
  test("is the sum or difference of one publication's flows", () => {
    const total = known(china("KAZ", 2019));
    expect(total).toMatchObject({ status: "derived", formula: "sum-of-flows" });
    expect(total.value).toBeCloseTo(22.066, 3);
    expect(total.inputs.map((input) => input.flow)).toEqual(["export", "import"]);
    const balance = known(china("KAZ", 2025, "balance"));
    expect(balance).toMatchObject({ status: "derived", formula: "balance" });
    expect(balance.value).toBeCloseTo(10.7, 9);
    expect(five(2025, "balance").figure?.value).toBeCloseTo(36.1, 9);
  });

  test("is not made of flows from different pages", () => {
    expect(china("KAZ", 2023, "export")?.fact?.source).not.toBe(china("KAZ", 2023, "import")?.fact?.source);
    expect(china("KAZ", 2023, "balance")).toBeNull();
  });

  test.each<[Partner, number, number]>([
    ["UZB", 2022, 9.655],
    ["TJK", 2022, 2.549],
    ["KGZ", 2021, 7.539],
    ["TKM", 2021, 7.356],
  ])("is worked back from growth: %s %i", (country, year, value) => {
    const figure = known(china(country, year));
    expect(figure).toMatchObject({ status: "implied", formula: "from-growth" });
    expect(figure.value).toBeCloseTo(value, 3);
    expect(figure.growth?.period).toBe(String(year + 1));
    expect(figure.inputs[0]?.period).toBe(String(year + 1));
  });

  test("is never implied by an implied one, nor where somebody published it", () => {
    expect(china("UZB", 2021)).toBeNull();
    expect(china("KAZ", 2022)).toMatchObject({ status: "published", value: 31.2 });
  });

  test("is a part of the year only where that is allowed, the longest from January", () => {
    expect(partner("TJK", 2025)).toBeNull();
    const part = figureOf(book, "partner", "TJK", 2025, "total", { allowPartial: true });
    expect(part).toMatchObject({ value: 2, period: "2025-01/2025-10", partial: true });
    expect(figureOf(book, "china", "UZB", 2022, "total", { allowPartial: true })).toMatchObject({ status: "implied" });
  });
});

describe("what a published total holds beyond its parts", () => {
  test("is unallocated where countries are missing", () => {
    const total = five(2021);
    expect(total).toMatchObject({ missing: ["UZB", "TJK"], figure: { value: 49.5, status: "published" } });
    expect(total.unallocated).toMatchObject({ status: "unallocated", formula: "remainder", country: "C5" });
    expect(total.unallocated?.value).toBeCloseTo(9.355, 3);
    expect(five(2023, "export").unallocated?.value).toBeCloseTo(16, 9);
  });

  test("is nothing where rounding explains it", () => {
    for (const year of [2020, 2022, 2023, 2024, 2025]) expect(five(year).unallocated).toBeNull();
    expect(five(2023, "import").unallocated).toBeNull();
  });
});

describe("several countries", () => {
  test("add up only if none is missing", () => {
    const pair = totalOf(book, "china", ["KAZ", "KGZ"], 2023, "total");
    expect(pair.figure?.value).toBeCloseTo(60.82, 9);
    expect(pair.figure?.status).toBe("derived");
    const broken = totalOf(book, "china", ["KAZ", "UZB"], 2023, "export");
    expect(broken).toMatchObject({ figure: null, missing: ["UZB"], unallocated: null });
    expect(broken.parts.map((part) => part.country)).toEqual(["KAZ"]);
  });

  test("are implied as soon as one of them is", () => {
    expect(totalOf(book, "china", ["KAZ", "UZB"], 2022, "total").figure?.status).toBe("implied");
  });

  test("of which there is one are its own figure", () => {
    expect(totalOf(book, "china", ["TJK"], 2024, "total").figure).toBe(china("TJK", 2024));
  });
});

describe("changes and indices", () => {
  test("a change says nothing across ledgers, flows or months, nor from a deficit", () => {
    const figure = known(china("TJK", 2024));
    expect(changeOf(known(partner("TJK", 2024)), figure)).toBeNull();
    expect(changeOf(known(china("KGZ", 2023, "import")), known(china("KGZ", 2023)))).toBeNull();
    const part = known(figureOf(book, "partner", "TJK", 2025, "total", { allowPartial: true }));
    expect(changeOf(known(partner("TJK", 2024)), part)).toBeNull();
    expect(changeOf(known(china("TKM", 2019, "balance")), known(china("TKM", 2020, "balance")))).toBeNull();
  });

  test("an index has its base year at 100 and needs one", () => {
    expect(indexOf(book, "china", "KAZ", 2013, "total", 2013)?.value).toBe(100);
    expect(indexOf(book, "china", "KAZ", 2024, "total", 2013)?.value).toBeCloseTo(153.4, 1);
    expect(indexOf(book, "partner", "KAZ", 2020, "total", 1992)).toBeNull();
    expect(indexOf(book, "china", "KAZ", 2020, "balance", 2013)).toBeNull();
  });
});

test("every other published value of a cell is kept beside its figure, newest first, doubted ones too", () => {
  const figure = known(china("TKM", 2024));
  expect(figure.value).toBe(10.65);
  expect(figure.others).toMatchObject([{ usdBn: 12.2, caveat: "outlier" }]);
  const dates = known(china("KGZ", 2024)).others.map((fact) => book.sources.get(fact.source)?.published);
  expect(dates).toEqual(["2026-03-03", "2025-07-11", "2025-02-04"]);
});
