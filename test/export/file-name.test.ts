import { expect, test } from "vitest";
import type { ChartId } from "../../src/charts/registry.ts";
import { deckFileName, fileName } from "../../src/export/file-name.ts";
import { defaultView } from "../../src/view/address.ts";
import type { View } from "../../src/view/view.ts";
import { moduleNamed } from "../charts.ts";

const usual = defaultView({ first: 1992, last: 2025, published: null, events: null, projects: null, articles: null });
const nameOf = (chart: ChartId, patch: Partial<View> = {}, more: Partial<Parameters<typeof fileName>[0]> = {}) =>
  fileName(
    {
      chart,
      period: moduleNamed(chart).period,
      view: { ...usual, ...patch },
      i18n: { lang: "en" },
      datasetVersion: "2026.03.18-ab12cd",
      ...more,
    },
    "png",
  );

test("a file is named after its chart, what it shows and the state of the data", () => {
  expect(nameOf("trade")).toBe("silk-ledger-trade-1992-2025-all-five-2026.03.18-ab12cd.png");
  expect(nameOf("map")).toBe("silk-ledger-map-2024-all-five-2026.03.18-ab12cd.png");
  expect(nameOf("slope")).toBe("silk-ledger-slope-2022-2024-all-five-2026.03.18-ab12cd.png");
});

test("two views of a chart have two names", () => {
  expect(nameOf("trade", { countries: ["KAZ", "UZB"], years: [2013, 2024] })).toContain("-2013-2024-kaz-uzb-");
  const names = [
    nameOf("trade"),
    nameOf("trade", { flow: "export" }),
    nameOf("trade", { unit: "share" }),
    nameOf("trade", { ledger: "both" }),
    nameOf("trade", { asof: "2019-01-31" }),
    nameOf("trade", {}, { i18n: { lang: "de" } }),
    nameOf("trade", {}, { theme: "dark" }),
    nameOf("trade", {}, { rows: "events" }),
    nameOf("trade", { form: "lines" }),
    nameOf("trade", { form: "lines", axis: "log" }),
    nameOf("multiples", { scale: "own" }),
    nameOf("map", { show: "change" }),
  ];
  expect(new Set(names).size).toBe(names.length);
});

test("a deck of chosen views is named after its charts, years, countries and forms", () => {
  const view = (year: number, countries: Partial<View>["countries"], form: View["form"] = "stack") => ({
    year,
    countries: countries ?? [],
    form,
  });
  const chosen = [
    { chart: "map", view: view(2013, ["KAZ"]) },
    { chart: "trade", view: view(2024, ["KAZ", "UZB"], "lines") },
    { chart: "map", view: view(2020, ["KAZ"]) },
  ];
  const deck = { title: "Own slides", chosen, slides: 3, lang: "en", day: "2026-03-18" } as const;
  expect(deckFileName(deck, "pptx")).toBe("silk-ledger-slides-map-trade-2013-2024-kaz-uzb-lines-3-2026-03-18.pptx");
});

test("a span of one year is told once", () => {
  expect(nameOf("trade", { years: [2024, 2024] })).toBe("silk-ledger-trade-2024-all-five-2026.03.18-ab12cd.png");
});

test("whatever a version is called, every system takes the name", () => {
  expect(nameOf("trade", {}, { datasetVersion: "2026/03:18 *ü" })).toMatch(/^[a-z0-9.-]+\.png$/);
});

test("a deck is named after its title and its slides", () => {
  const deck = { title: "Drei Jahrzehnte, in Größen & Zahlen", slides: 12, lang: "de", day: "2026-03-18" } as const;
  expect(deckFileName(deck, "pptx")).toBe("silk-ledger-slides-drei-jahrzehnte-in-grossen-zahlen-12-de-2026-03-18.pptx");
  const names = [deck, { ...deck, title: "Own slides" }, { ...deck, slides: 3 }].map((one) =>
    deckFileName(one, "html"),
  );
  expect(new Set(names).size).toBe(names.length);
});
