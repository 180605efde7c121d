import { describe, expect, test } from "vitest";
import { type Loader, type Question, cellOf } from "../../scripts/refresh/loader.ts";
import { comtrade } from "../../scripts/refresh/loaders/comtrade.ts";
import { imf } from "../../scripts/refresh/loaders/imf.ts";
import { worldBank } from "../../scripts/refresh/loaders/world-bank.ts";
import { loaders } from "../../scripts/refresh/registry.ts";
import { loadFrom, recorded, year2024 } from "./recorded.ts";

/** The right answer to each question, by loader. */
const answers: Readonly<Record<string, (question: Question) => string>> = {
  [comtrade.id]: ({ url }) => {
    const query = new URL(url).searchParams;
    if (query.get("reporterCode") !== "156") return recorded("comtrade-empty.json");
    if (query.get("cmdCode") === "TOTAL") return recorded("comtrade-total.json");
    return recorded(query.get("partnerCode") === "398" ? "comtrade-chapters.json" : "comtrade-empty.json");
  },
  [worldBank.id]: ({ url }) => {
    if (url.includes("SP.POP.TOTL")) return recorded("world-bank-population.json");
    return recorded(`world-bank-gdp-${new URL(url).searchParams.get("page")}.json`);
  },
  [imf.id]: ({ url }) => recorded(url.includes("/CHN.") ? "imf-china.csv" : "imf-partners.csv"),
};

function load(loader: Loader, scope = year2024) {
  return loadFrom(loader, answers[loader.id] ?? (() => ""), scope);
}

function values(figures: Awaited<ReturnType<typeof load>>["figures"]) {
  return Object.fromEntries(figures.map((figure) => [cellOf(figure), figure.value]));
}

describe("UN Comtrade", () => {
  test("counts the total of a flow, not its parts beside it", async () => {
    const { figures } = await load(comtrade);
    expect(values(figures)).toEqual({
      "CHN export KAZ 2024": 1000.5,
      "CHN import KAZ 2024": 500,
      "CHN export KGZ 2024": 70,
      "CHN export KAZ 2024 HS 27": 600,
      "CHN export KAZ 2024 HS 84": 400,
      "CHN import KAZ 2024 HS 27": 300,
    });
  });

  test("takes neither of two totals, nor parts without their total", async () => {
    const { leftOut } = await load(comtrade);
    expect(leftOut).toEqual([
      { cell: "CHN export UZB 2024", why: expect.stringContaining("without their total") },
      { cell: "CHN import TKM 2024", why: "given as 40 and 41" },
    ]);
  });

  test("asks the preview for a year at a time, and twelve with a key, which no address holds", async () => {
    const scope = { from: 2019, to: 2024, env: {} };
    const open = (await load(comtrade, scope)).questions;
    const keyed = (await load(comtrade, { ...scope, env: { COMTRADE_KEY: "secret" } })).questions;
    expect(open).toHaveLength(72);
    expect(open.every(({ url }) => url.includes("/public/v1/preview/") && /period=\d{4}&/.test(url))).toBe(true);
    expect(keyed).toHaveLength(12);
    expect(keyed.every(({ headers }) => headers?.["Ocp-Apim-Subscription-Key"] === "secret")).toBe(true);
    expect(keyed.filter(({ url, label }) => `${url}${label}`.includes("secret"))).toEqual([]);
  });

  test("refuses an answer that is cut off at the preview's bound", async () => {
    const { data } = JSON.parse(recorded("comtrade-total.json"));
    const full = JSON.stringify({ data: Array.from({ length: 500 }, () => data[0]) });
    await expect(loadFrom(comtrade, () => full)).rejects.toThrow("cut off at 500 rows");
  });
});

describe("World Bank", () => {
  test("reads all pages, and a year without a value as missing", async () => {
    const { figures, published } = await load(worldBank, { ...year2024, from: 2023 });
    expect(values(figures)).toEqual({
      "gdp KAZ 2024": 291000000000.5,
      "gdp KAZ 2023": 262000000000,
      "gdp KGZ 2024": 17500000000,
      "gdp UZB 2024": 115000000000,
      "population KAZ 2024": 20592571,
    });
    expect(published).toBe("2026-10-07");
  });

  test("refuses pages that do not add up", async () => {
    await expect(loadFrom(worldBank, () => recorded("world-bank-gdp-1.json"))).rejects.toThrow("6 rows of 5");
  });

  test("says why it was refused, which comes with status 200", async () => {
    await expect(loadFrom(worldBank, () => recorded("world-bank-refusal.json"))).rejects.toThrow(
      "The provided parameter value is not valid (120)",
    );
  });
});

describe("International Monetary Fund", () => {
  test("takes full dollars, whatever the scale of display; the year, not its quarters; imports once", async () => {
    const { figures } = await load(imf);
    expect(values(figures)).toEqual({
      "CHN export KAZ 2024": 25000000000,
      "CHN import KAZ 2024": 18200000000.25,
      "CHN export TKM 2024": 1000000000,
      "CHN import TKM 2024": 9540000000,
      "KAZ import CHN 2024": 15200000000,
    });
  });

  test("leaves out estimates and what only mirrors China's figures", async () => {
    const { leftOut } = await load(imf);
    expect(leftOut).toEqual([
      { cell: "UZB export CHN 2024", why: expect.stringContaining("estimate") },
      { cell: "TKM import CHN 2024", why: expect.stringContaining("mirrors") },
      { cell: "TKM export CHN 2024", why: expect.stringContaining("mirrors") },
    ]);
  });
});

test("UN Comtrade says why it refuses where it gives no rows", async () => {
  const body = '{"elapsedTime":"0.01 secs","count":0,"data":null,"error":"Too many periods: at most 1"}';
  await expect(loadFrom(comtrade, () => body)).rejects.toMatchObject({
    kind: "refused",
    message: expect.stringContaining("periods"),
  });
});

test.each([
  [worldBank, recorded("world-bank-other-unit.json")],
  [imf, recorded("imf-other-unit.csv")],
])("$id refuses figures in another unit", async (loader, body) => {
  await expect(loadFrom(loader, () => body)).rejects.toThrow("another unit");
});

describe.each(loaders)("$id refuses", (loader) => {
  const good = answers[loader.id] ?? (() => "");
  const bad: Readonly<Record<string, (question: Question) => string>> = {
    "a page of HTML": () => recorded("gateway.html"),
    "an empty answer": () => "",
    "an answer that breaks off": (question) => good(question).slice(0, -40),
    "another schema": () => (loader === imf ? "country,year,value\nCHN,2024,1\n" : '{"rows":[[1,2]]}'),
    "values that are words": (question) =>
      good(question)
        .replaceAll(/"(primaryValue|value)": [\d.]+/g, '"$1": "many"')
        .replaceAll(/(2024),\d+/g, "$1,many"),
  };

  test.each(Object.keys(bad))("%s", async (kind) => {
    await expect(loadFrom(loader, bad[kind] ?? good)).rejects.toMatchObject({ kind: "unexpected" });
  });
});

test("every loader asks for the cells of both flows, or of every country, in every year", async () => {
  for (const loader of loaders) {
    const { asked, figures } = await load(loader);
    const found = figures.filter(({ table }) => table !== "chapters").map((figure) => cellOf(figure));
    expect(found.filter((cell) => !asked.has(cell) && !cell.endsWith("2023"))).toEqual([]);
  }
});
