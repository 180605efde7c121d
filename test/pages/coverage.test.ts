import { expect, it } from "vitest";
import { openBook } from "../../src/data/book.ts";
import { periodOf } from "../../src/data/period.ts";
import { tradeFlows } from "../../src/data/categories.ts";
import type { TradeFact } from "../../src/data/schema/schema.ts";
import { coverageOf } from "../../src/pages/method/coverage/coverage.ts";
import { datasetTables } from "../book.ts";

const data = datasetTables();
const book = openBook(data);

it.each(["china", "partner"] as const)(
  "tells of every cell in %s's books what the dataset holds, and nothing else",
  (ledger) => {
    const { countries, years } = coverageOf(book, ledger);
    const full = data.trade.filter(({ period, caveat }) => !periodOf(period).partial && caveat === undefined);
    for (const { year, cells } of years) {
      for (const [index, country] of countries.entries()) {
        for (const flow of tradeFlows) {
          const own = { total: "total", export: "import", import: "export" } as const;
          const isOfCell = (fact: TradeFact) =>
            fact.period === String(year) &&
            (ledger === "china"
              ? fact.reporter === "CHN" && fact.partner === country && fact.flow === flow
              : fact.reporter === country && fact.partner === "CHN" && fact.flow === own[flow]);
          const covered = cells[index]?.[flow];
          const values = full.filter(isOfCell).length;
          expect(covered?.depth === "year" ? covered.values : 0, `${country} ${year} ${flow}`).toBe(values);
        }
      }
    }
  },
);

it("tells apart what has a reservation, what is known in yuan alone and what covers only months", () => {
  const fact = (patch: Partial<TradeFact>): TradeFact => ({
    reporter: "CHN",
    partner: "TJK",
    period: "2024",
    flow: "total",
    usdBn: 1,
    asPublished: "$1bn",
    source: data.sources[0]?.id ?? "",
    confidence: "high",
    ...patch,
  });
  const trade = [
    fact({ partner: "KAZ" }),
    fact({ caveat: "outlier" }),
    fact({ flow: "export", period: "2024-01/2024-06" }),
    fact({ reporter: "TJK", partner: "CHN", flow: "export" }),
    fact({ partner: "RUS", flow: "import" }),
  ];
  const yuan = [
    { reporter: "CHN", partner: "TJK", period: "2024", flow: "import", cnyBn: 7, asPublished: "7bn yuan", source: "" },
  ] as const;
  const small = openBook({ ...data, trade, yuan: [...yuan] });
  const cellOf = (ledger: "china" | "partner") => {
    const { countries, years } = coverageOf(small, ledger);
    return years[0]?.cells[countries.indexOf("TJK")];
  };
  expect(cellOf("china")).toEqual({
    total: { depth: "caveat", values: 1 },
    export: { depth: "part", values: 1 },
    import: { depth: "yuan", values: 1 },
  });
  // What Tajikistan exports, China imports.
  expect(cellOf("partner")).toEqual({ import: { depth: "year", values: 1 } });
});
