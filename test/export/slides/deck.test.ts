import { posix } from "node:path";
import type { XmlElement } from "@rgrove/parse-xml";
import readExcelFile from "read-excel-file/universal";
import { beforeAll, describe, expect, test } from "vitest";
import type { TableData } from "../../../src/charts/parts/chart.ts";
import { type ChartId, charts } from "../../../src/charts/registry.ts";
import { drawingOf } from "../../../src/export/drawing.ts";
import { deckOf } from "../../../src/export/slides/deck.ts";
import type { Subject } from "../../../src/export/subject.ts";
import { provenanceOf } from "../../../src/export/provenance/provenance-of.ts";
import { readProvenance } from "../../../src/export/provenance/read-provenance.ts";
import { subjectOf } from "../subjects.ts";
import { all, children, type DeckParts, one, partsOf } from "./deck-parts.ts";
import { orderFaults } from "./schema-order.ts";

const ids = Object.keys(charts) as ChartId[];
/** Charts that are native on slides. */
const native: ReadonlySet<ChartId> = new Set(ids.filter((id) => drawingOf(subjectOf(id)).plots !== null));

const decks: ReadonlyArray<readonly [name: string, subjects: readonly Subject[]]> = [
  ["every chart", ids.map((id) => subjectOf(id))],
  [
    "every chart in German and dark, both ledgers as lines",
    ids.map((id) =>
      subjectOf(id, { ledger: "both", form: "lines", axis: "log", year: 2023 }, { lang: "de", theme: "dark" }),
    ),
  ],
  [
    "part of a year, both ledgers stacked, others for scale",
    ids.map((id) =>
      subjectOf(id, { year: 2025, compare: 2024, years: [2016, 2025], ledger: "both", context: ["RUS"] }),
    ),
  ],
  [
    "the balance of two partners' books",
    [...native].map((id) => subjectOf(id, { flow: "balance", ledger: "partner", countries: ["KAZ", "UZB"] })),
  ],
];

/** A busy machine takes its time. */
const patience = 60_000;

const task = { signal: new AbortController().signal, progress: () => {} };

describe.each(decks)("a deck of %s", (_, subjects) => {
  const drawings = subjects.map(drawingOf);
  let deck: Blob;
  let parts: DeckParts;
  let slides: readonly string[];

  beforeAll(async () => {
    deck = await deckOf(subjects, { shape: "16:9" }, task);
    parts = await partsOf(deck);
    slides = parts.paths("ppt/slides/");
  }, patience);

  const chartPaths = () => parts.paths("ppt/charts/");

  test("has well-formed parts, their elements in the schema's order", () => {
    const texts = [...parts.bytes.keys()].filter((path) => /\.(?:xml|rels)$/.test(path));
    expect(texts.flatMap((path) => orderFaults(parts.xml(path), path))).toEqual([]);
    expect(slides).toHaveLength(subjects.length);
  });

  test("has a type for every part and no part that nothing leads to", () => {
    const types = children(parts.xml("[Content_Types].xml"));
    const named = new Set(types.map(({ attributes }) => attributes["PartName"]?.slice(1)));
    const extensions = new Set(types.map(({ attributes }) => attributes["Extension"]));
    const overridden = [...named].filter((path) => path !== undefined);
    expect(overridden.filter((path) => !parts.bytes.has(path))).toEqual([]);
    expect(new Set(overridden).size).toBe(types.filter(({ name }) => name === "Override").length);

    const reached = new Set(["[Content_Types].xml"]);
    const reach = (path: string) => {
      if (reached.has(path)) return;
      expect(parts.bytes.has(path), path).toBe(true);
      expect(named.has(path) || extensions.has(posix.extname(path).slice(1)), path).toBe(true);
      reached.add(path);
      follow(path);
    };
    const follow = (path: string) => {
      const relations = posix.join(posix.dirname(path), "_rels", `${posix.basename(path)}.rels`);
      if (parts.bytes.has(relations)) reached.add(relations);
      for (const target of parts.targets(path).values()) reach(target);
    };
    follow("");
    expect([...parts.bytes.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });

  test("names exactly the two axes that its bar and line charts have", () => {
    expect(chartPaths()).not.toEqual([]);
    for (const path of chartPaths()) {
      const area = one(parts.xml(path), "c:plotArea");
      const plots = children(area).filter(({ name }) => name.endsWith("Chart"));
      const axes = children(area).filter(({ name }) => name.endsWith("Ax"));
      const idOf = (element: XmlElement) => children(element).find(({ name }) => name === "c:axId")?.attributes["val"];
      // Lines over columns stand on the columns' axes.
      expect([["c:barChart"], ["c:lineChart"], ["c:barChart", "c:lineChart"]]).toContainEqual(
        plots.map(({ name }) => name),
      );
      expect(axes.map(({ name }) => name)).toEqual(["c:catAx", "c:valAx"]);
      for (const plot of plots) {
        const ids = children(plot).filter(({ name }) => name === "c:axId");
        expect(ids.map(({ attributes }) => attributes["val"])).toEqual(axes.map(idOf));
      }
      expect(axes.map((axis) => one(axis, "c:crossAx").attributes["val"])).toEqual(axes.map(idOf).toReversed());
    }
  });

  test("shows what its data sheets hold, on one level of plain labels, blank where nothing is known", async () => {
    for (const path of chartPaths()) {
      const chart = parts.xml(path);
      expect(all(chart, "c:multiLvlStrRef")).toEqual([]);
      expect(one(chart, "c:dispBlanksAs").attributes["val"]).toBe("gap");
      const rows = await sheetOf(parts, path);
      const [{ sheet = "" } = {}] = await sheetsOf(parts, path);
      const cells = (range: string) => `${/^[A-Za-z]+$/.test(sheet) ? sheet : `'${sheet}'`}!${range}`;
      const series = all(chart, "c:ser");
      for (const [index, ser] of series.entries()) {
        const [tx, cat, val] = ["c:tx", "c:cat", "c:val"].map((name) => one(ser, name));
        if (!tx || !cat || !val) continue;
        const letter = String.fromCharCode(66 + index);
        expect([tx, cat, val].map((part) => one(part, "c:f").text)).toEqual([
          cells(`$${letter}$1`),
          cells(`$A$2:$A$${rows.length}`),
          cells(`$${letter}$2:$${letter}$${rows.length}`),
        ]);
        expect(pointsOf(tx)).toEqual([String(rows[0]?.[index + 1])]);
        expect(pointsOf(cat)).toEqual(rows.slice(1).map(([name]) => String(name)));
        expect(pointsOf(val).map((text) => (text === null ? null : Number(text)))).toEqual(
          rows.slice(1).map((row) => row[index + 1] ?? null),
        );
      }
    }
  });

  test("holds exactly the figures shown", async () => {
    for (const [index, subject] of subjects.entries()) {
      if (!native.has(subject.chart)) continue;
      const numbers: number[] = [];
      for (const path of chartsOf(parts, slides[index] ?? "")) {
        for (const row of (await sheetOf(parts, path)).slice(1)) {
          numbers.push(...row.slice(1).filter((cell) => typeof cell === "number"));
        }
      }
      const drawing = drawings[index] ?? drawingOf(subject);
      const wanted = new Set(numbersOf(drawing.table, subject.chart));
      expect(
        [...wanted].filter((value) => !numbers.includes(value)),
        subject.chart,
      ).toEqual([]);
      const forScale = drawing.figures.filter(({ country }) => country === "RUS");
      const goals = drawing.plots?.panels.flatMap(({ plot }) => plot.over.filter(({ kind }) => kind === "goal")) ?? [];
      const known = new Set([
        ...wanted,
        ...forScale.map(({ value }) => value),
        ...goals.flatMap(({ values }) => values),
      ]);
      expect(
        numbers.filter((value) => !known.has(value)),
        subject.chart,
      ).toEqual([]);
    }
  });

  test("keeps the sources with the data", async () => {
    for (const [index, path] of slides.entries()) {
      for (const chart of chartsOf(parts, path)) {
        const lines = (await sheetsOf(parts, chart))[1]?.data.flat().join("\n");
        const publishers = drawings[index]?.sources.map(({ publisher }) => publisher) ?? [];
        expect(publishers.filter((publisher) => !lines?.includes(publisher))).toEqual([]);
      }
    }
  });

  test("has a native chart wherever there is one", () => {
    for (const [index, { chart }] of subjects.entries()) {
      expect(chartsOf(parts, slides[index] ?? "").length > 0, chart).toBe(native.has(chart));
    }
  });

  test("says of every object what it is, or that it only decorates", () => {
    for (const path of slides) {
      const objects = all(one(parts.xml(path), "p:spTree"), "p:cNvPr").slice(1);
      const names = objects.map(({ attributes }) => attributes["name"]);
      expect(new Set(names).size, path).toBe(names.length);
      const untold = objects.filter(
        (object) => !object.attributes["descr"] && all(object, "adec:decorative").length === 0,
      );
      expect(untold.map(({ attributes }) => attributes["name"])).toEqual([]);
    }
    const frames = slides.flatMap((path) => all(parts.xml(path), "p:graphicFrame"));
    expect(frames.filter((frame) => !one(frame, "p:cNvPr").attributes["descr"])).toEqual([]);
  });

  test("has the chart's title as each slide's title, and every text in the deck's language", () => {
    for (const [index, subject] of subjects.entries()) {
      const slide = parts.xml(slides[index] ?? "");
      const titles = all(slide, "p:sp").filter((shape) => all(shape, "p:ph")[0]?.attributes["type"] === "title");
      expect(titles.map(textOf)).toEqual([drawings[index]?.title]);
      const langs = new Set(all(slide, "a:rPr").map(({ attributes }) => attributes["lang"]));
      expect([...langs]).toEqual([subject.i18n.lang === "de" ? "de-DE" : "en-GB"]);
    }
  });

  test("names its sources in full in the notes, and leads to the live chart", () => {
    for (const [index, subject] of subjects.entries()) {
      const path = slides[index] ?? "";
      const notes = [...parts.targets(path).values()].find((target) => target.startsWith("ppt/notesSlides/")) ?? "";
      const paragraphs = all(parts.xml(notes), "a:p").map(textOf);
      for (const { publisher, title, url, linkable } of drawings[index]?.sources ?? []) {
        const line = paragraphs.find((text) => text.startsWith(`${publisher}: ${title}`));
        expect(line, title).toContain(url !== null && linkable ? url : title);
      }
      expect(paragraphs).toContain(subject.address);
      const relations = parts.xml(posix.join("ppt/slides/_rels", `${posix.basename(path)}.rels`));
      expect(children(relations).map(({ attributes }) => attributes["Target"])).toContain(subject.address);
    }
  });

  test("stands on its theme's ground and stays within its slides", () => {
    const ground = subjects[0]?.theme === "dark" ? "dk1" : "lt1";
    const master = parts.xml("ppt/slideMasters/slideMaster1.xml");
    expect(one(one(master, "p:bg"), "a:schemeClr").attributes["val"]).toBe("bg1");
    expect(one(master, "p:clrMap").attributes["bg1"]).toBe(ground);
    const colour = one(one(parts.xml("ppt/theme/theme1.xml"), `a:${ground}`), "a:srgbClr").attributes["val"];
    expect(colour).toBe(subjects[0]?.theme === "dark" ? "1A2027" : "FFFFFF");
    const size = one(parts.xml("ppt/presentation.xml"), "p:sldSz").attributes;
    expect(size).toMatchObject({ cx: "12192000", cy: "6858000" });
    for (const path of slides) {
      const slide = parts.xml(path);
      expect(all(slide, "p:bg")).toEqual([]);
      for (const frame of [...all(slide, "a:xfrm"), ...all(slide, "p:xfrm")]) {
        const [off, ext] = [one(frame, "a:off").attributes, one(frame, "a:ext").attributes];
        const [x, y, w, h] = [off["x"], off["y"], ext["cx"], ext["cy"]].map(Number);
        expect([x, y, w, h].every((value) => Number.isInteger(value))).toBe(true);
        // A name beside an event may reach into the margin, but not off the slide.
        expect(Math.min(x ?? -1, y ?? -1), path).toBeGreaterThanOrEqual(0);
        expect((x ?? 0) + (w ?? 0), path).toBeLessThanOrEqual(12_192_000);
        expect((y ?? 0) + (h ?? 0), path).toBeLessThanOrEqual(6_858_000);
      }
    }
  });

  test("draws its shapes in whole units, as the schema wants them", () => {
    const points = slides.flatMap((path) => all(parts.xml(path), "a:pt"));
    const odd = points.filter(({ attributes: { x, y } }) => ![x, y].every((value) => /^-?\d+$/.test(value ?? "")));
    expect(odd).toEqual([]);
  });

  test("carries its provenance", async () => {
    const { views, ...read } = await readProvenance(deck);
    const wanted = provenanceOf(subjects);
    expect({ ...read, views }).toMatchObject({ ...wanted });
    expect(views.map(({ slide }) => slide?.texts["Title"])).toEqual(drawings.map(({ title }) => title));
  });
});

function chartsOf(parts: DeckParts, slide: string): readonly string[] {
  return [...parts.targets(slide).values()].filter((target) => target.startsWith("ppt/charts/"));
}

async function sheetsOf(parts: DeckParts, chart: string) {
  const [workbook = ""] = parts.targets(chart).values();
  return readExcelFile(new Blob([(parts.bytes.get(workbook) ?? new Uint8Array()) as BlobPart]));
}

async function sheetOf(parts: DeckParts, chart: string) {
  const [sheet] = await sheetsOf(parts, chart);
  return sheet?.data ?? [];
}

/** The cached texts of a reference, null where there is none. */
function pointsOf(reference: XmlElement): readonly (string | null)[] {
  const count = Number(one(reference, "c:ptCount").attributes["val"]);
  const points = new Map(all(reference, "c:pt").map((point) => [Number(point.attributes["idx"]), point.text.trim()]));
  return Array.from({ length: count }, (_, index) => points.get(index) ?? null);
}

function textOf(element: XmlElement): string {
  return all(element, "a:t")
    .map(({ text }) => text)
    .join("");
}

/** The numbers of a chart's table, but for the change between two years, which a slope's line shows of itself. */
function numbersOf({ rows }: TableData, chart: ChartId): readonly number[] {
  return rows.flatMap((row) =>
    row.flatMap(({ value, figure }) =>
      value === undefined || (chart === "slope" && figure?.formula === "change") ? [] : [value],
    ),
  );
}
