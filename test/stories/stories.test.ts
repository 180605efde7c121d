import { wholeEvent } from "../../src/data/parts/whole-rows.ts";
import { readdirSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { chartOf } from "../../src/charts/load-charts.ts";
import { type ChartId, charts } from "../../src/charts/registry.ts";
import "../charts.ts";
import type { Partner } from "../../src/data/countries.ts";
import { sourceOf } from "../../src/data/book.ts";
import { type Lang, langs, languages, sourceLang } from "../../src/i18n/languages.ts";
import type { StoryStep } from "../../src/stories/story.ts";
import { placeholdersOf, storyText } from "../../src/stories/story-text.ts";
import { storySources, storyValues } from "../../src/stories/story-values.ts";
import { tablesOnDemand } from "../../src/shell/page-tables.ts";
import { countryStories, loadStory, storyIds } from "../../src/stories/stories.ts";
import { parseAddress } from "../../src/view/address.ts";
import { book } from "../book.ts";
import { bounds, i18n } from "../views.ts";

test("every story of the folder is in the registry", () => {
  const folders = readdirSync("src/stories", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name)).toEqual(storyIds.toSorted());
});

test("a story linked from the figures of a country speaks of that country", async () => {
  const linked = Object.entries(countryStories);
  expect(linked.length).toBeGreaterThan(0);
  for (const [country, id] of linked) {
    const { title } = await loadStory(id, sourceLang);
    expect(title).toContain(i18n.en.country(country as Partner));
  }
});

const stories = await Promise.all(storyIds.map(async (id) => [id, await loadStory(id, sourceLang)] as const));

describe.each(stories)("the story %s", (_, story) => {
  it("has five to twelve steps, each with an anchor of its own", () => {
    expect(story.steps.length).toBeGreaterThanOrEqual(5);
    expect(story.steps.length).toBeLessThanOrEqual(12);
    expect(new Set(story.steps.map(({ id }) => id)).size).toBe(story.steps.length);
  });

  // The prerendered map is where the site's script takes the borders from.
  it("begins with the map", () => {
    expect(story.steps[0]?.chart).toBe("map");
  });
});

/** Each story as it is read in every language: its texts where there are some, the source language's elsewhere. */
const editions = new Map(
  await Promise.all(
    storyIds.map(
      async (id) =>
        [
          id,
          new Map(await Promise.all(langs.map(async (lang) => [lang, await loadStory(id, lang)] as const))),
        ] as const,
    ),
  ),
);

const steps = stories.flatMap(([id, story]) =>
  story.steps.map((step) => {
    const inLanguages = new Map<Lang, StoryStep>();
    for (const edition of editions.get(id)?.values() ?? []) {
      inLanguages.set(edition.lang, edition.steps.find((one) => one.id === step.id) ?? expect.fail(step.id));
    }
    return [`${id}#${step.id}`, step, inLanguages] as const;
  }),
);

describe.each(steps)("the step %s", (_, step, inLanguages) => {
  const written = [...inLanguages.keys()];
  const ofLang = (lang: Lang) => inLanguages.get(lang) ?? expect.fail(lang);
  const texts = (lang: Lang) => [ofLang(lang).title, ...ofLang(lang).text, ofLang(lang).notes];

  it("names a chart, and a view of which nothing is refused", () => {
    expect(Object.keys(charts)).toContain(step.chart);
    expect(parseAddress(step.view, bounds).notices).toEqual([]);
    // The page loads no more than these.
    expect(["projects"]).toEqual(expect.arrayContaining([...tablesOnDemand(parseAddress(step.view, bounds).view)]));
    // A day as of which to show it would hold for the whole page.
    expect(parseAddress(step.view, bounds).view.asof).toBeNull();
  });

  it("shows a chart with marks", () => {
    const { view } = parseAddress(step.view, bounds);
    const chart = chartOf({ chart: step.chart as ChartId, view, book });
    const series = chart.series(book, view);
    expect(chart.sources(series).length).toBeGreaterThan(0);
  });

  it.each(written)("has a value for every placeholder, in %s", (lang) => {
    const values = storyValues(book, step);
    for (const text of texts(lang)) {
      for (const placeholder of placeholdersOf(text)) {
        const [name = "", form] = placeholder.split("|");
        const value = values.get(name);
        expect(value && ("figure" in value ? value.figure : value.event), placeholder).toBeTruthy();
        expect([undefined, ...formsOf(step, name)], placeholder).toContain(form);
      }
      const filled = storyText(text, values, i18n[lang])
        .map((part) => part.text)
        .join("");
      expect(filled).not.toMatch(/[{}\uE000\uE001]/);
    }
  });

  it("uses the same values in every language, and all of them", () => {
    // A change may also only vouch for the words around its two figures.
    const needed = Object.entries(step.values).flatMap(([name, value]) => ("change" in value ? [] : [name]));
    for (const lang of written) {
      const used = ofLang(lang)
        .text.flatMap(placeholdersOf)
        .map((placeholder) => placeholder.split("|")[0] ?? "");
      expect(used, lang).toEqual(expect.arrayContaining(needed));
      expect(new Set(used), lang).toEqual(new Set(step.text.flatMap(placeholdersOf).map((one) => one.split("|")[0])));
    }
  });

  it("speaks of growth and fall as the figures do", () => {
    const values = storyValues(book, step);
    for (const [name, value] of Object.entries(step.values)) {
      if (!("change" in value)) continue;
      const change = values.get(name);
      const figure = change && "figure" in change ? change.figure : null;
      expect(figure && Math.sign(figure.value), name).toBe(value.direction === "up" ? 1 : -1);
    }
  });

  it.each(written)("types no number that its events do not state, in %s", (lang) => {
    const published = numbersIn(
      step.events
        .map((id) => book.dataset.events.find((event) => event.id === id))
        .map((event) => event && wholeEvent(event))
        .map((event) => [event?.title, event?.summary, ...(event?.outcomes ?? [])].join(" "))
        .join(" "),
      sourceLang,
    );
    for (const text of texts(lang)) {
      const typed = numbersIn(text.replaceAll(/\{[^}]*\}/g, ""), lang);
      expect(
        typed.filter((number) => !published.includes(number)),
        text,
      ).toEqual([]);
    }
  });

  it("names known events, and a source for everything it tells", () => {
    const known = new Set(book.dataset.events.map(({ id }) => id));
    expect(step.events.filter((id) => !known.has(id))).toEqual([]);
    const told = Object.values(step.values).flatMap((value) => ("event" in value ? [value.event] : []));
    expect(step.events).toEqual(expect.arrayContaining(told));
    const sources = storySources(book, step);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources).toEqual(expect.arrayContaining([...(step.sources ?? [])]));
    for (const id of sources) expect(sourceOf(book, id).publisher).not.toBe("");
  });
});

test("a text's amounts, shares, changes and days are told apart", () => {
  const step: StoryStep = {
    id: "one",
    chart: "trade",
    view: "?year=2024",
    title: "-",
    text: ["-"],
    notes: "-",
    events: [],
    values: {
      from: { figure: { ledger: "china", year: 2022, flow: "total" } },
      to: { figure: { ledger: "china", year: 2024, flow: "total" } },
      growth: { change: ["from", "to"], direction: "up" },
      speech: { event: "silk-road-speech-2013" },
      silent: { figure: { ledger: "partner", countries: ["TKM"], year: 2024, flow: "total" } },
    },
  };
  const text = "{from|number} to {to} in {to|period}: {growth}, {speech}, {speech|year}, {silent}";
  const parts = storyText(text, storyValues(book, step), i18n.en);
  expect(parts.map((part) => part.text).join("")).toBe(
    "70.2 to US$94.8\u00a0bn in 2024: 35%, 7 September 2013, 2013, no figure",
  );
  expect(parts.flatMap(({ figure }) => figure?.formula ?? (figure ? "none" : []))).toEqual(["none", "none", "change"]);
});

function formsOf(step: StoryStep, name: string): readonly string[] {
  const value = step.values[name];
  if (value === undefined) return [];
  return "event" in value ? ["year"] : "figure" in value ? ["number", "period"] : ["period"];
}

/** Numbers in digits, without what a language puts between thousands. */
function numbersIn(text: string, lang: Lang): string[] {
  const parts = new Intl.NumberFormat(languages[lang].locale, { useGrouping: true }).formatToParts(1234567.8);
  const [thousands = " ", decimal = "."] = ["group", "decimal"].map(
    (type) => parts.find((part) => part.type === type)?.value,
  );
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) =>
    number.replaceAll(thousands, "").replaceAll(decimal, "."),
  );
}
