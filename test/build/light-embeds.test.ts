import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { chartOf, loadCharts } from "../../src/charts/load-charts.ts";
import { type ChartId, chartIds } from "../../src/charts/registry.ts";
import { publishedDataset } from "../../scripts/build/published-dataset.ts";
import { openBook } from "../../src/data/book.ts";
import { centralAsia, contextPartners } from "../../src/data/countries.ts";
import { type Dataset, type TableName, tables } from "../../src/data/schema/schema.ts";
import { translatedDataset } from "../../src/data/texts/translation.ts";
import type { DrawnView } from "../../src/embed/light/light-data.ts";
import { drawEmbed } from "../../src/embed/light/draw-embed.tsx";
import { createI18n } from "../../src/i18n/i18n.ts";
import { type Lang, langs, languageFolder, loadCatalogue, sourceLang } from "../../src/i18n/languages.ts";
import { parseAddress } from "../../src/view/address.ts";
import { boundsOf } from "../../src/view/bounds.ts";
import { axes, flows, forms, ledgerChoices, monthChoices, ranks, scales, shows, units } from "../../src/view/view.ts";
import { attributes, readBuilt, target } from "./built-site.ts";

const dataset = Object.fromEntries(
  (Object.keys(tables) as TableName[]).map((name) => [name, JSON.parse(readFileSync(`data/${name}.json`, "utf8"))]),
) as unknown as Dataset;
const { mark } = await publishedDataset("data");
/** As an embed's page loads it, its texts in the language. */
const bookIn = (lang: Lang) =>
  openBook(translatedDataset({ ...dataset, projects: [], claims: [] }, mark.texts?.[lang]));
const bounds = boundsOf(bookIn(sourceLang));

const cases = chartIds.flatMap((chart) => langs.map((lang) => [chart, lang] as const));

const some = <Value extends string>(values: readonly Value[]) =>
  fc.subarray([...values], { minLength: 1 }).map((list) => list.join(","));
const year = fc.integer({ min: bounds.first - 1, max: bounds.last + 1 });
/** Whatever an embed can be asked for without the whole page; every sixth value makes no sense. */
const queries = fc
  .record(
    {
      countries: some(centralAsia),
      context: some(contextPartners),
      years: fc.tuple(year, year).map(([first, last]) => `${first}-${last}`),
      year: year.map(String),
      compare: year.map(String),
      base: year.map(String),
      flow: fc.constantFrom(...flows, "none"),
      unit: fc.constantFrom(...units, "none"),
      ledger: fc.constantFrom(...ledgerChoices, "none"),
      form: fc.constantFrom(...forms),
      axis: fc.constantFrom(...axes),
      scale: fc.constantFrom(...scales),
      show: fc.constantFrom(...shows),
      rank: fc.constantFrom(...ranks),
      months: fc.constantFrom(...monthChoices),
      layers: fc.constantFrom("trade", "events", ""),
      plain: fc.constantFrom("1", "no"),
      static: fc.constant("1"),
    },
    { requiredKeys: [] },
  )
  .map((parameters) => `?${new URLSearchParams(parameters as Record<string, string>).toString()}`);

describe.each(cases)("%s in “%s”", (chart, lang) => {
  const draw = lightEmbed(chart, lang);

  test("draws any view as the whole page would from all data", async () => {
    const react = await wholePage(chart, lang);
    for (const query of fc.sample(queries, { seed: 20_260_318, numRuns: 30 })) {
      const drawn = draw(query);
      expect(nodesOf(drawn?.html ?? ""), query).toEqual(nodesOf(react(query)));
    }
  });

  test("draws the usual view as it is prerendered", () => {
    const html = readBuilt(pageOf(chart, lang));
    const [, prerendered = ""] = /<div id="root">(.*)<\/div>\s*<p id="state"/s.exec(html) ?? [];
    const withoutIds = (text: string) =>
      nodesOf(text.replaceAll(/ (?:id|aria-labelledby|aria-describedby)="[^"]*"/g, ""));
    expect(withoutIds(draw("")?.html ?? "")).toEqual(withoutIds(prerendered.replaceAll("<!-- -->", "")));
  });

  test("is compiled while it is on its way", () => {
    const named = attributes(readBuilt(pageOf(chart, lang)), "content").find((one) => one.includes("/light-"));
    const script = target(pageOf(chart, lang), named?.split(" ").at(-1) ?? "")?.file ?? "";
    expect(readBuilt(script)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  test.each(["?asof=2020-01-01", "?project=cku-railway", "?data=2026.03.18-ab12cd", "?layers=rail"])(
    "leaves “%s” to the whole page",
    (query) => expect(draw(query)).toBeNull(),
  );
});

test("a view with an open event is drawn, and the whole page brings its card", () => {
  const query = `?event=${dataset.events[0]?.id}`;
  const draw = lightEmbed("timeline", "en");
  expect(draw(query)).toMatchObject({ isOpen: true });
  expect(draw(`${query}&static=1`)).toMatchObject({ isOpen: false });
  expect(draw("")).toMatchObject({ isOpen: false });
});

function pageOf(chart: ChartId, lang: Lang): string {
  return `${languageFolder(lang)}embed/${chart}/index.html`;
}

/** Draws views by the scripts that the built page names, as a browser would run them. */
function lightEmbed(chart: ChartId, lang: Lang): (search: string) => DrawnView | null {
  const html = readBuilt(pageOf(chart, lang));
  const [light = ""] = /<meta name="light"[^>]*>/.exec(html) ?? [];
  const units = ["data-gdp", "data-capita"].flatMap((name) => attributes(light, name));
  const files = (attributes(light, "content")[0] ?? "").split(" ");
  const [ofPairs] = attributes(light, "data-both");
  const usual = drawnBy(chart, lang, [...units, ...files]);
  if (ofPairs === undefined) return usual;
  const pairs = drawnBy(chart, lang, [...units, ...files.slice(0, -1), ofPairs]);
  return (search) => usual(search) ?? pairs(search);
}

function drawnBy(chart: ChartId, lang: Lang, files: readonly string[]): (search: string) => DrawnView | null {
  const page = pageOf(chart, lang);
  const html = readBuilt(page);
  const outlines = new Map(
    [...html.matchAll(/<path[^>]*data-outline="(\w+)"[^>]*>/g)].map(([tag, name]) => [name, attributes(tag, "d")[0]]),
  );
  const document = {
    documentElement: { lang, dataset: { root: rootOf(html) } },
    querySelector: (selector: string) => {
      const name = /"(\w+)"/.exec(selector)?.[1];
      const [, innerHTML] =
        new RegExp(`<g class="${selector.slice(1)}"[^>]*>(.*?)</g>(?:</svg>|<path)`).exec(html) ?? [];
      return { getAttribute: () => outlines.get(name), innerHTML };
    },
  };
  const scope: Record<string, unknown> = { URLSearchParams, document, console };
  scope["self"] = scope["window"] = scope;
  const context = createContext(scope);
  for (const file of files) runInContext(readBuilt(target(page, file)?.file ?? ""), context);
  const embed = scope["silkLedger"] as NonNullable<Window["silkLedger"]>;
  embed.begin?.();
  return (search) => embed.draw?.(search) ?? null;
}

async function wholePage(id: ChartId, lang: Lang): Promise<(search: string) => string> {
  await loadCharts([id]);
  const i18n = createI18n(lang, await loadCatalogue(lang));
  const home = `${rootOf(readBuilt(pageOf(id, lang)))}${languageFolder(lang)}`;
  const book = bookIn(lang);
  return (search) => {
    const chart = chartOf({ chart: id, view: parseAddress(search, bounds).view, book });
    return renderToStaticMarkup(drawEmbed(chart, search, { book, bounds, i18n, home })?.page);
  };
}

function rootOf(html: string): string {
  return attributes(html, "data-root")[0] ?? "";
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function textOf(html: string): string {
  return html.replaceAll(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex: string, code: string, name: string) =>
    name ? (entities[name] ?? whole) : String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
  );
}

/** Tags and texts in their order, attributes in that of their names. */
function nodesOf(html: string): string[] {
  return (html.match(/<[^>]+>|[^<]+/g) ?? []).map((node) => {
    const [tag] = /^<\/?[\w:]+/.exec(node) ?? [];
    if (tag === undefined) return textOf(node);
    const pairs = [...node.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => `${name}=${value ?? ""}`);
    return textOf([tag, ...pairs.toSorted()].join(" "));
  });
}
