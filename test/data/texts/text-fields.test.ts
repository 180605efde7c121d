import { describe, expect, test } from "vitest";
import { isTextTable, textsOf, textTables, withTexts } from "../../../src/data/texts/text-fields.ts";
import { stampOf, translatedDataset, translationOf } from "../../../src/data/texts/translation.ts";
import { byOriginal, missingTexts, stampedField, translationsOf } from "../../../src/data/texts/text-files.ts";
import type { Dataset } from "../../../src/data/schema/schema.ts";
import { datasetTables } from "../../book.ts";

describe("the texts of a row", () => {
  const project = {
    id: "dam",
    name: "A dam",
    summary: "It holds water.",
    capacity: { value: 3, note: "of four" },
    financing: [{ lender: "Bank", part: "the wall" }, { lender: "Fund" }, { part: "the lake" }],
    places: [{ name: "Here", lon: 1 }, { name: "There" }],
    notes: { cost: "too much", length: "too long" },
    kind: "power",
  };

  test("stand with their places, in the order of the table's fields, in lists and named parts too", () => {
    expect(textsOf("projects", project)).toEqual([
      { field: "name", text: "A dam" },
      { field: "summary", text: "It holds water." },
      { field: "capacity.note", text: "of four" },
      { field: "financing.0.part", text: "the wall" },
      { field: "financing.2.part", text: "the lake" },
      { field: "places.0.name", text: "Here" },
      { field: "places.1.name", text: "There" },
      { field: "notes.cost", text: "too much" },
      { field: "notes.length", text: "too long" },
    ]);
    expect(textsOf("events", { title: "A day", outcomes: ["one", "two"] })).toEqual([
      { field: "title", text: "A day" },
      { field: "outcomes.0", text: "one" },
      { field: "outcomes.1", text: "two" },
    ]);
  });

  test("are replaced where they stand, and nothing else of the row is", () => {
    const upper = withTexts("projects", project, (text, field) => `${field}: ${text.toUpperCase()}`);
    expect(upper).toEqual({
      ...project,
      name: "name: A DAM",
      summary: "summary: IT HOLDS WATER.",
      capacity: { value: 3, note: "capacity.note: OF FOUR" },
      financing: [
        { lender: "Bank", part: "financing.0.part: THE WALL" },
        { lender: "Fund" },
        { part: "financing.2.part: THE LAKE" },
      ],
      places: [{ name: "places.0.name: HERE", lon: 1 }, { name: "places.1.name: THERE" }],
      notes: { cost: "notes.cost: TOO MUCH", length: "notes.length: TOO LONG" },
    });
    expect(project.name).toBe("A dam");
    expect(Object.keys(upper)).toEqual(Object.keys(project));
  });

  test("are none where a row lacks them, has nothing there, or something that is no text", () => {
    const rows = [
      {},
      { name: null, capacity: null, financing: [], places: [null], notes: "loose" },
      { name: 3, places: {} },
    ];
    for (const row of rows) {
      expect(textsOf("projects", row)).toEqual([]);
      expect(withTexts("projects", row, () => "changed")).toEqual(row);
    }
    // A list has no parts by name.
    expect(textsOf("events", { place: [{ name: "Astana" }] })).toEqual([]);
  });

  test.each([
    ["CCTV News (copy)", ["copy"]],
    ["China Daily (mirror 61ed.com)", ["mirror 61ed.com"]],
    ["China.org.cn (in German) / CRI", ["in German"]],
    ["Unnamed news site (machine-translated article)", ["Unnamed news site", "machine-translated article"]],
    ["Repost of Chinese state media", ["Repost of Chinese state media"]],
    ["MENAFN (AzerNews, Kun)", []],
    ["Asia-Plus (news.tj)", []],
    ["News Central Asia (nCa)", []],
    ["National Statistics Committee of Uzbekistan", []],
  ])("are, of the publisher %s, our words and not its name", (publisher, words) => {
    expect(textsOf("sources", { publisher })).toEqual(words.map((text) => ({ field: "publisher", text })));
    const upper = withTexts("sources", { publisher }, (text) => text.toUpperCase());
    expect(upper.publisher).toBe(words.reduce((name, word) => name.replace(word, word.toUpperCase()), publisher));
  });

  test("are those of tables that have any", () => {
    expect(textTables).toContain("events");
    for (const table of textTables) expect(isTextTable(table)).toBe(true);
    for (const name of ["reasons", "denominators", "toString", ""]) expect(isTextTable(name)).toBe(false);
  });
});

test("a stamp is what the files of texts hold, for good: seven letters and digits, of every sign of the text", () => {
  const known = {
    "": "l67o803",
    a: "94epp1d",
    ab: "19mxp3m",
    ba: "lycpmy1",
    "Xi’an": "zjo0giw",
    上海: "urc1h8h",
    "Trade with China": "vabemr0",
    "row 33": "0in2pzq",
  };
  expect(Object.fromEntries(Object.keys(known).map((text) => [text, stampOf(text)]))).toEqual(known);
});

test("a text has the translation of its stamp, and no other word that an object knows", () => {
  expect(translationOf({ [stampOf("day")]: "jour" }, "day")).toBe("jour");
  expect(translationOf({ [stampOf("day")]: "jour" }, "night")).toBeUndefined();
  const inherited = Object.create({ [stampOf("day")]: "jour" }) as Record<string, string>;
  expect(translationOf(inherited, "day")).toBeUndefined();
});

describe("the files of a language", () => {
  const rows = (patch: Partial<Dataset>): Dataset => ({
    ...(Object.fromEntries(Object.keys(datasetTables()).map((name) => [name, []])) as unknown as Dataset),
    ...patch,
  });
  const goal = (id: string, title: string) =>
    ({ id, title, by: "Both", outcome: null }) as unknown as Dataset["goals"][number];
  const fact = (note: string) => ({ reporter: "CHN", note }) as Dataset["trade"][number];

  test("name a field with the stamp of its original, or without one", () => {
    expect(stampedField("title@abc")).toEqual({ field: "title", stamp: "abc" });
    expect(stampedField("outcomes.0")).toEqual({ field: "outcomes.0", stamp: null });
  });

  test("give each table its texts by stamp: what stands by its original gets one, what has none yet is left out", () => {
    const texts = translationsOf({
      goals: { [byOriginal]: { Both: "Les deux" }, one: { "title@1234567": "But", by: "Tous" } },
    });
    expect(Object.keys(texts)).toEqual(textTables);
    expect(texts.goals).toEqual({ [stampOf("Both")]: "Les deux", "1234567": "But" });
    expect(texts.events).toEqual({});
  });

  test("lack what no row's stamp is found for, each original once, with the row, the field and the translation of before", () => {
    const dataset = rows({
      goals: [goal("one", "More trade"), goal("two", "Less of it"), goal("three", "Rail")],
      trade: [fact("rounded"), fact("rounded"), fact("revised")],
    });
    const missing = missingTexts(dataset, {
      goals: {
        one: { "by@0000000": "Tous", "title@0000000": "Plus" },
        two: { [`title@${stampOf("Less of it")}`]: "Moins" },
      },
      trade: { [byOriginal]: { revised: "revu" } },
    });
    expect(missing).toEqual([
      { table: "goals", row: "one", field: "title", original: "More trade", stale: "Plus" },
      { table: "goals", row: "one", field: "by", original: "Both", stale: "Tous" },
      { table: "goals", row: "three", field: "title", original: "Rail", stale: null },
      { table: "trade", row: null, field: "note", original: "rounded", stale: null },
    ]);
  });

  test("that are none leave the dataset itself, not a copy", () => {
    const dataset = rows({ goals: [goal("one", "More trade")] });
    expect(translatedDataset(dataset, undefined)).toBe(dataset);
    const tables = translationsOf({ goals: { [byOriginal]: { "More trade": "Plus" } } });
    const french = translatedDataset(dataset, { folder: "fr-000000", tables });
    expect(french.goals[0]).toMatchObject({ title: "Plus", by: "Both", outcome: null });
    expect(french.countries).toBe(dataset.countries);
  });
});
