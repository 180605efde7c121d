import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { naturalEarth } from "../scripts/borders/natural-earth.ts";
import { viewFaults } from "../scripts/borders/view-faults.ts";
import { dataFolder, readTables, readTexts } from "../scripts/build/dataset-files.ts";
import { asDataset } from "../scripts/build/published-dataset.ts";
import { readSavedVersions, savedFolder } from "../scripts/data/kept-versions.ts";
import { openBook, sourceOf } from "../src/data/book.ts";
import { wholeSourceOf } from "../src/data/parts/whole-rows.ts";
import { checkData } from "../src/data/check/checks.ts";
import { exceptions } from "../src/data/check/exceptions.ts";
import { centralAsia } from "../src/data/countries.ts";
import { figureOf, sourcesOf, totalOf } from "../src/data/figures/figure.ts";
import { mirrorOf } from "../src/data/figures/mirror.ts";
import { yearsCovered } from "../src/data/period.ts";
import type { Source } from "../src/data/schema/schema.ts";
import { textsOf, textTables } from "../src/data/texts/text-fields.ts";
import { translationsOf } from "../src/data/texts/text-files.ts";
import { translatedRows } from "../src/data/texts/translation.ts";
import type { MessageKey } from "../src/i18n/i18n.ts";
import { type Lang, langs, sourceLang } from "../src/i18n/languages.ts";
import { creditedName } from "../src/series/credit.ts";
import { storyValues } from "../src/stories/story-values.ts";
import { loadStory, storyIds } from "../src/stories/stories.ts";
import { bannedInData, bannedWords } from "./i18n/banned-words.ts";
import { i18n } from "./views.ts";

/** The dataset as it is published today; all other tests stand on a frozen one. */
const today = asDataset(await readTables(dataFolder));
const book = openBook(today);
const officialRank = (source: string) =>
  ({ statistics: 0, official: 1, research: 2, press: 2, "state-media": 2 })[sourceOf(book, source).kind];
const five = (year: number) => totalOf(book, "china", centralAsia, year, "total").figure;

describe("China's trade with the five", () => {
  test.each([
    [2022, 70.2],
    [2023, 89.4],
    [2024, 94.82],
    [2025, 106.3],
  ])("in %i is the published %d bn", (year, value) => {
    expect(five(year)).toMatchObject({ value, status: "published", country: "C5" });
  });

  test("in 2024 is that of each of the five", () => {
    const values = centralAsia.map((country) => [country, figureOf(book, "china", country, 2024, "total")?.value]);
    expect(Object.fromEntries(values)).toEqual({ KAZ: 43.82, KGZ: 22.71, UZB: 13.78, TKM: 10.65, TJK: 3.86 });
  });

  test.each([
    [2022, /Bureau of Commerce .* MOFCOM/],
    [2023, /GACC/],
    [2024, /^General Administration of Customs of China/],
    [2025, /MOFCOM.*GACC/],
  ])("in %i rests first on the most official source that we know", (year, named) => {
    const figure = five(year);
    const [first = ""] = figure ? sourcesOf(figure) : [];
    const { publisher, cites } = wholeSourceOf(book, first);
    expect(`${publisher} (${cites})`).toMatch(named);
  });

  test("of each year since 2022 names statistics before officials and both before everybody else", () => {
    for (const year of [2022, 2023, 2024, 2025]) {
      for (const country of [...centralAsia, "C5"] as const) {
        const figure = country === "C5" ? five(year) : figureOf(book, "china", country, year, "total");
        if (figure?.status !== "published") continue;
        const others = figure.others.filter(({ caveat }) => caveat === undefined);
        const ranks = [...sourcesOf(figure), ...others.map(({ source }) => source)].map(officialRank);
        expect(ranks[0], `${country} ${year}`).toBe(Math.min(...ranks));
      }
    }
  });

  test("has grown more than a hundredfold since 1992", () => {
    expect((five(2024)?.value ?? 0) / (five(1992)?.value ?? Infinity)).toBeGreaterThan(100);
  });

  test("of 2024 is there in both directions, which add up to the published totals", () => {
    for (const country of centralAsia) {
      const [total, sold, bought, balance] = (["total", "export", "import", "balance"] as const).map((flow) =>
        figureOf(book, "china", country, 2024, flow),
      );
      expect((sold?.value ?? 0) + (bought?.value ?? 0), country).toBeCloseTo(total?.value ?? Number.NaN, 1);
      expect(balance, country).not.toBeNull();
    }
  });
});

test("the checks find nothing in the data, and no more than three findings are excepted", async () => {
  const { checked } = JSON.parse(readFileSync(join(dataFolder, "description.json"), "utf8")) as { checked: string };
  const [newest] = await readSavedVersions(savedFolder(dataFolder));
  const surroundings = { bordersOf: naturalEarth(), viewFaults, checkedOn: checked, before: newest?.tables ?? null };
  expect(checkData(today, surroundings)).toEqual([]);
  expect(exceptions.length).toBeLessThanOrEqual(3);
});

test.each(storyIds)(
  "the story %s tells of events and figures that are there, and of growth where there is some",
  async (id) => {
    const { steps } = await loadStory(id, "en");
    const known = new Set(today.events.map((event) => event.id));
    expect(steps.flatMap(({ events }) => events).filter((event) => !known.has(event))).toEqual([]);
    for (const step of steps) {
      for (const [name, value] of storyValues(book, step)) {
        const at = `${step.id}: ${name}`;
        expect("figure" in value ? value.figure : value.event, at).not.toBeNull();
        const asked = step.values[name];
        if (!asked || !("change" in asked) || !("figure" in value)) continue;
        expect(Math.sign(value.figure?.value ?? 0), at).toBe(asked.direction === "up" ? 1 : -1);
      }
    }
  },
);

test("the reasons why the books differ are told in every language, in English as the dataset has them", () => {
  for (const { id, claim } of today.reasons) {
    const key = `reason.${id}` as MessageKey;
    expect(i18n.en.t(key)).toBe(claim);
    const short = `reading.reason.${id}` as MessageKey;
    for (const lang of langs) {
      expect(i18n[lang].t(key), `${lang} ${id}`).not.toBe(key);
      expect(i18n[lang].t(short), `${lang} ${id}`).not.toBe(short);
    }
  }
});

test.each(langs)("no text in %s uses a word or a form that the house has a better one for", async (lang) => {
  const found = (await textsIn(lang)).flatMap((text) =>
    [...(bannedWords[lang] ?? []), ...(bannedInData[lang] ?? [])].flatMap(([word, better]) =>
      word.test(text) ? [`${text} (better: ${better})`] : [],
    ),
  );
  expect(found).toEqual([]);
});

async function textsIn(lang: Lang): Promise<readonly string[]> {
  if (lang !== sourceLang) {
    const files = Object.values((await readTexts(dataFolder, lang)) ?? {});
    return files.flatMap((file) => Object.values(file).flatMap((texts) => Object.values(texts)));
  }
  return textTables.flatMap((table) =>
    (today[table] as readonly object[]).flatMap((row) => textsOf(table, row).map(({ text }) => text)),
  );
}

test.each(langs)("a copy is known as one by its name in %s too", async (lang) => {
  const { sources } = today;
  const texts = translationsOf((await readTexts(dataFolder, lang)) ?? {});
  const isCopy = ({ publisher }: Source) => creditedName(publisher).endsWith("(copy)");
  const translated = translatedRows("sources", sources, texts.sources);
  expect(sources.filter(isCopy).length).toBeGreaterThan(10);
  expect(translated.filter(isCopy).map(({ id }) => id)).toEqual(sources.filter(isCopy).map(({ id }) => id));
});

test("notes of trade begin with a capital", () => {
  expect(today.trade.flatMap(({ note }) => (note && /^[^\p{Lu}]/u.test(note) ? [note] : []))).toEqual([]);
});

describe("what the story of Kyrgyzstan says in words", () => {
  const ratioIn = (year: number) => mirrorOf(book, "KGZ", year, "total").ratio?.value ?? 0;

  test("China's figure is about four times Kyrgyzstan's, and was never more times as large than in 2008", () => {
    expect(Math.round(ratioIn(2024))).toBe(4);
    const [first, last] = yearsCovered(today);
    for (let year = first; year <= last; year++) expect(ratioIn(year), String(year)).toBeLessThanOrEqual(ratioIn(2008));
  });

  test("China counts more exports to Kyrgyzstan than Kyrgyzstan counts imports from the whole world, of 2023", () => {
    const imports = today.indicators.find(
      ({ indicator, country, period }) => indicator === "total-imports" && country === "KGZ" && period === "2023",
    );
    expect(imports?.source).toBe("stat-kg-geo-imports-github");
    expect(figureOf(book, "china", "KGZ", 2023, "export")?.value).toBeGreaterThan(imports?.value ?? Infinity);
  });
});

/** What asks how well the checks guard the published rows. */
const asksOfToday = new Set(["facts-of-today.test.ts", "data/checks/mutation.test.ts"]);

test("no other test reads the rows of today: a correct new one breaks none", () => {
  const files = readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    // What is built is built from them.
    .filter((file) => /\.tsx?$/.test(file) && !/^(browser|build|deploy)\//.test(file) && !asksOfToday.has(file));
  const reads =
    /\b(dataFolder\b[^;]*from "[./]*scripts\/|(read|import)\w*\([^)]*["'`](\.*\/)*data\/(?!description\.json))|from "(\.\.?\/)+data\/(?!description\.json)[\w-]+\.json"/;
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((file) => reads.test(readFileSync(join("test", file), "utf8")))).toEqual([]);
  expect(reads.test('JSON.parse(readFileSync(`data/trade.json`, "utf8"))')).toBe(true);
  expect(reads.test('readFileSync(new URL("../data/trade.json", import.meta.url))')).toBe(true);
});

test("no host of a source ends with a dot, which strict readers of addresses refuse", () => {
  const hosts = today.sources.flatMap(({ url }) => (url === null ? [] : new URL(url).hostname));
  expect(hosts.length).toBeGreaterThan(500);
  expect(hosts.filter((host) => host.endsWith("."))).toEqual([]);
});
