import { expect, test } from "vitest";
import { checkTranslations } from "../../../src/data/check/translations-check.ts";
import { textsOf, textTables } from "../../../src/data/texts/text-fields.ts";
import { missingTexts, type TextFiles, translationsOf } from "../../../src/data/texts/text-files.ts";
import { stampOf, translatedDataset } from "../../../src/data/texts/translation.ts";
import { datasetVersion } from "../../../scripts/build/published-dataset.ts";
import { datasetTables } from "../../book.ts";

const dataset = datasetTables();
const summit = dataset.events.find(({ id }) => id === "summit-xian-2023");
if (!summit) throw new Error("The frozen dataset lacks the summit of Xi'an");

/** French, of which somebody has begun to write files. */
const french: TextFiles = {
  events: {
    "*": { "Xi’an": "Sian" },
    [summit.id]: { [`title@${stampOf(summit.title)}`]: "Premier sommet Chine–Asie centrale" },
  },
};

function inFrench(files: TextFiles, all = dataset) {
  return translatedDataset(all, { folder: "fr-000000", tables: translationsOf(files) });
}

function eventIn(translated: typeof dataset) {
  return translated.events.find(({ id }) => id === summit?.id);
}

test("a language is its files: what they hold stands in the rows, and everything else stays as it was written", () => {
  const event = eventIn(inFrench(french));
  expect(event).toEqual({
    ...summit,
    title: "Premier sommet Chine–Asie centrale",
    place: { ...summit.place, name: "Sian" },
  });
  expect(inFrench(french).trade).toEqual(dataset.trade);
  expect(checkTranslations(dataset, "fr", french)).toEqual([]);
});

test("a text whose original reads otherwise now is shown as it was written, and listed with its old translation", () => {
  const events = dataset.events.map((event) => (event === summit ? { ...event, title: "The first of six" } : event));
  const changed = { ...dataset, events };
  expect(eventIn(inFrench(french, changed))?.title).toBe("The first of six");
  const listed = missingTexts(changed, french).find(({ row, field }) => row === summit.id && field === "title");
  expect(listed?.stale).toBe("Premier sommet Chine–Asie centrale");
  // Nothing else fails: whoever corrects an event need not know every language.
  expect(checkTranslations(changed, "fr", french)).toEqual([]);
});

test("every text without a translation is listed, each original once", () => {
  const missing = missingTexts(dataset, french);
  const all = textTables.flatMap((table) =>
    (dataset[table] as readonly object[]).flatMap((row) => textsOf(table, row).map(({ text }) => `${table} ${text}`)),
  );
  expect(missing).toHaveLength(new Set(all).size - 2);
});

test.each<[what: string, texts: Record<string, Record<string, string>>]>([
  ["a row that is not there", { "summit-atlantis": { "title@0000000": "Sommet" } }],
  ["a field that is not translated", { [summit.id]: { "date@0000000": "2023" } }],
  ["a text that does not name its original", { [summit.id]: { title: "Sommet" } }],
  ["a straight apostrophe", { [summit.id]: { [`title@${stampOf(summit.title)}`]: "L'Asie" } }],
  ["markup", { [summit.id]: { [`title@${stampOf(summit.title)}`]: "<b>Sommet</b>" } }],
  ["a title that is too long", { [summit.id]: { [`title@${stampOf(summit.title)}`]: "x".repeat(161) } }],
  ["an original that no row has", { "*": { Atlantis: "Atlantide" } }],
])("%s is found", (_, events) => {
  expect(checkTranslations(dataset, "fr", { events })).not.toEqual([]);
});

test("no translation counts as a change of the dataset", () => {
  expect(datasetVersion(inFrench({}))).toBe(datasetVersion(dataset));
  expect(inFrench({})).toEqual(dataset);
});
