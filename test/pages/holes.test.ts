import { expect, it } from "vitest";
import { naturalEarth } from "../../scripts/borders/natural-earth.ts";
import { viewFaults } from "../../scripts/borders/view-faults.ts";
import { openBook } from "../../src/data/book.ts";
import { checkData } from "../../src/data/check/checks.ts";
import { publishedFigure } from "../../src/data/figures/published-facts.ts";
import { periodOf, yearsCovered } from "../../src/data/period.ts";
import type { TradeFact } from "../../src/data/schema/schema.ts";
import { comtradeAddress, holesOf, rowsText, rowsToFill, sourceToFill } from "../../src/pages/method/coverage/holes.ts";
import { datasetTables } from "../book.ts";
import { datasetExceptions } from "../dataset-exceptions.ts";

const ledgers = ["china", "partner"] as const;
const frozen = datasetTables();

it.each(ledgers)("finds in %s's books what has no figure, and nothing that has one", (ledger) => {
  const book = openBook(frozen);
  const holes = holesOf(book, ledger);
  expect(holes.length).toBeGreaterThan(0);
  for (const { country, year, flows } of holes) {
    for (const flow of flows) {
      expect(publishedFigure(book, { ledger, country, period: String(year) }, flow), `${country} ${year}`).toBeNull();
    }
  }
});

it.each(ledgers)("gives for a figure taken out of %s's books the very row that was taken out", (ledger) => {
  const rows = frozen.trade.filter(
    ({ reporter, partner, period, caveat, confidence }) =>
      (reporter === "CHN") === (ledger === "china") &&
      [reporter, partner].every((code) => !["RUS", "BLR", "C5"].includes(code)) &&
      !periodOf(period).partial &&
      caveat === undefined &&
      confidence === "high",
  );
  expect(rows.length).toBeGreaterThan(50);
  // Nothing but Russia's rows, which no cell of the five is filled by.
  const others = frozen.trade.filter(({ reporter, partner }) => [reporter, partner].includes("RUS"));
  const empty = openBook({ ...frozen, trade: others, yuan: [] });
  const [first, last] = yearsCovered(empty.dataset);
  const prefilled = holesOf(empty, ledger).flatMap(rowsToFill);
  for (const { note: _, usdBn, asPublished, source, ...row } of rows) {
    if (Number(row.period) < first || Number(row.period) > last) continue;
    const key = (one: Pick<TradeFact, "reporter" | "partner" | "period" | "flow">) =>
      `${one.reporter} ${one.partner} ${one.period} ${one.flow}`;
    const own = prefilled.find((one) => key(one) === key(row));
    expect({ ...own, usdBn, asPublished, source }).toEqual({ ...row, usdBn, asPublished, source });
  }
});

it("gives rows that the checks refuse by name until they are filled, and accept with a figure and its source", () => {
  const surroundings = { bordersOf: naturalEarth(), viewFaults, checkedOn: "2026-11-29", before: null };
  const book = openBook(frozen);
  const found = ledgers.flatMap((ledger) =>
    holesOf(book, ledger).flatMap((hole) => {
      const line = { ledger: hole.ledger, country: hole.country };
      const before = publishedFigure(book, { ...line, period: String(hole.year - 1) }, "import");
      const after = publishedFigure(book, { ...line, period: String(hole.year + 1) }, "import");
      return hole.flows.includes("import") && !hole.flows.includes("total") && before && after
        ? [{ hole, value: (before.value + after.value) / 2 }]
        : [];
    }),
  );
  const [first] = found;
  if (!first) throw new Error("No gap lies between two years that are known");
  const [row] = rowsToFill({ ...first.hole, flows: ["import"] });
  const country = frozen.countries.find(({ code }) => code === row?.reporter);
  if (!row || !country) throw new Error("No row fills it");

  const withRow = { ...frozen, trade: [...frozen.trade, row] };
  const [unfilled] = checkData(withRow, surroundings, datasetExceptions);
  expect(unfilled?.file).toBe("data/trade.json");
  expect(unfilled?.row).toContain(`${row.reporter} ${row.partner} ${row.period} ${row.flow}`);

  const usdBn = Number(first.value.toFixed(3));
  const source = {
    ...sourceToFill(country),
    id: "read-there",
    title: "Trade by country",
    url: "https://example.org/table",
    language: "en",
  };
  const complete = { ...row, usdBn, asPublished: `${usdBn} billion`, source: source.id };
  const filled = { ...frozen, sources: [...frozen.sources, source], trade: [...frozen.trade, complete] };
  expect(checkData(filled, surroundings, datasetExceptions)).toEqual([]);
});

it("writes rows as the files hold them, and asks UN Comtrade for the reporter's year", () => {
  const [hole] = holesOf(openBook(frozen), "partner");
  if (!hole) throw new Error("The partners' books are full");
  const rows = rowsToFill(hole);
  expect(JSON.parse(`[${rowsText(rows)}]`)).toEqual(rows);
  expect(rowsText(rows).split("\n")).toHaveLength(rows.length);
  const { searchParams } = new URL(comtradeAddress(hole, frozen.countries) ?? "");
  const numeric = frozen.countries.find(({ code }) => code === hole.country)?.numeric;
  expect(Object.fromEntries(searchParams)).toMatchObject({
    Reporters: numeric,
    Partners: "156",
    period: String(hole.year),
    CommodityCodes: "TOTAL",
  });
});
