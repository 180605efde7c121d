import fc from "fast-check";
import { strToU8, Unzlib, zipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { type ChartId, charts } from "../../../src/charts/registry.ts";
import { drawingOf } from "../../../src/export/drawing.ts";
import { addCustomPart } from "../../../src/export/provenance/custom-part.ts";
import type { OfficeParts } from "../../../src/export/office-parts.ts";
import { withPngProvenance } from "../../../src/export/provenance/png-provenance.ts";
import { readProvenance } from "../../../src/export/provenance/read-provenance.ts";
import type { ProvenanceFaultReason } from "../../../src/export/provenance/provenance-fault.ts";
import { provenanceOf, provenanceText } from "../../../src/export/provenance/provenance-of.ts";
import type { Provenance } from "../../../src/export/provenance/provenance.ts";
import { pixel } from "../png/pixel.ts";
import { faultOf, fileOf, formatIds } from "./files.ts";
import { subjectOf } from "../subjects.ts";

const subject = subjectOf("trade", { year: 2025, ledger: "both", countries: ["KAZ", "TKM"] }, { lang: "de" });
const provenance = provenanceOf([subject]);
const deck = provenanceOf([subject, subjectOf("map"), subjectOf("timeline")]);

/** The parts of a slide file that matter here. */
function slides(text: string): Uint8Array<ArrayBuffer> {
  const parts: OfficeParts = {
    "[Content_Types].xml": strToU8("<Types></Types>"),
    "ppt/presentation.xml": strToU8("<p:presentation/>"),
    "ppt/_rels/presentation.xml.rels": strToU8("<Relationships></Relationships>"),
  };
  addCustomPart(parts, "ppt/presentation.xml", text);
  return zipSync(parts);
}

const text = provenanceText(provenance);
/** In every format of the registry. */
const files: Readonly<Record<string, Blob>> = Object.fromEntries(
  await Promise.all(formatIds.map(async (id) => [id, await fileOf(id, subject)] as const)),
);

/**
 * Rows are in their files' order, sources in the order of the rows; what a slide says besides of what we wrote on it is
 * for bringing it up to date, and tried there.
 */
function sorted({ views, ...rest }: Provenance): Provenance {
  return {
    ...rest,
    views: views.map(({ chart, lang, title, query, figures, sources }) => ({
      chart,
      lang,
      title,
      query,
      figures,
      sources: sources.toSorted(),
    })),
  };
}

describe.each(Object.keys(files))("%s", (kind) => {
  const file = files[kind] ?? new Blob();

  test("tells its view, its figures and its sources, under whatever name", async () => {
    expect(sorted(await readProvenance(new File([file], "Bild (2).download")))).toEqual(sorted(provenance));
  });

  test("cut short, it tells the same or is called damaged, or foreign where nothing of ours is left", async () => {
    const parts = Array.from({ length: 20 }, (_, index) => file.slice(0, Math.floor((file.size * index) / 20)));
    const reasons = await Promise.all(parts.map(faultOf));
    expect(reasons).toContain("damaged");
    expect(reasons.filter((reason) => !["none", "damaged", "foreign"].includes(reason))).toEqual([]);
    const told = await Promise.all(parts.filter((_, index) => reasons[index] === "none").map(readProvenance));
    for (const { views, ...rest } of told) {
      expect(provenance).toMatchObject(rest);
      // Of a table, whole lines may be left.
      expect(provenance.views[0]?.figures).toEqual(expect.arrayContaining([...(views[0]?.figures ?? [])]));
    }
  });

  test("changed anywhere, it ends with provenance or a named fault", async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      put: fc.uint8Array({ minLength: 1, maxLength: 40 }),
      cut: fc.nat(60),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let changed = new Blob([bytes]);
        for (const { at, put, cut } of changes)
          changed = new Blob([changed.slice(0, at), put, changed.slice(at + cut)]);
        expect(["none", "damaged", "foreign", "newer", "too-large"]).toContain(await faultOf(changed));
      }),
      { numRuns: 60 },
    );
  });
});

test("every file of every chart leads back to it", async () => {
  for (const id of Object.keys(charts) as ChartId[]) {
    for (const format of formatIds) {
      const one = subjectOf(id, { flow: "export", ledger: "both" });
      const [read, whole] = [await readProvenance(await fileOf(format, one)), provenanceOf([one])];
      // Rows of figures name the sources of these figures alone.
      const expected = format === "csv" ? onlySources(whole, sourcesIn(read)) : whole;
      expect(sorted(read)).toEqual(sorted(expected));
    }
  }
});

test("a chart without any figure leads back to its view all the same", async () => {
  const one = subjectOf("ranking", { year: 2024, unit: "gdp", countries: ["TKM"] });
  expect(provenanceOf([one]).views[0]?.figures).toEqual([]);
  expect(await readProvenance(await fileOf("csv", one))).toEqual(provenanceOf([one]));
});

test("a map of projects names itself and its sources as its picture does", () => {
  const projects = subjectOf("map", { layers: ["rail"], year: 2025 });
  const { title, description, sources } = drawingOf(projects);
  expect(description.startsWith(`${title}.`)).toBe(true);
  expect(provenanceOf([projects]).views).toMatchObject([{ title, sources: sources.map(({ id }) => id) }]);
  expect(sources.length).toBeGreaterThan(10);
});

test("a deck tells all its views, in their order", async () => {
  expect(await readProvenance(new Blob([slides(provenanceText(deck))]))).toEqual(deck);
  expect(deck.views.map(({ chart }) => chart)).toEqual(["trade", "map", "timeline"]);
});

test("a table that a spreadsheet has saved again is still read", async () => {
  const saved = (await (files["csv"] ?? new Blob()).text())
    .split("\r\n")
    .map((line) => line.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ";"))
    .join("\n")
    .replaceAll(/;(-?\d+)\.(\d+);/g, ";$1,$2;");
  const { views } = await readProvenance(new Blob([saved]));
  expect(views[0]?.figures).toEqual(provenance.views[0]?.figures);
  const [head, ...rows] = saved.split("\n");
  const sortedAgain = await readProvenance(new Blob([[head, ...rows.slice(0, 10).toReversed()].join("\n")]));
  expect(sortedAgain.views[0]?.figures).toHaveLength(10);
  // With the letters of an old system, and as "Unicode text".
  const old = Buffer.from(saved.replaceAll("\u2013", "\x96"), "latin1");
  const wide = Buffer.from(`\ufeff${saved.replace("\ufeff", "")}`, "utf16le");
  for (const bytes of [old, wide]) {
    const again = await readProvenance(new Blob([new Uint8Array(bytes)]));
    // Node 20 takes the dash of windows-1252 for a control character, which browsers do not.
    expect(again.views[0]?.title.replace("\x96", "\u2013")).toBe(views[0]?.title);
    expect(again.views[0]?.figures).toHaveLength(provenance.views[0]?.figures.length ?? 0);
  }
});

test("texts with signs that formats use for themselves survive", async () => {
  const [view] = provenance.views;
  if (!view) throw new Error("The provenance has no view");
  const odd = { ...provenance, views: [{ ...view, title: `=1 & <b>"x"</b> ]]> 'ü' \u0416 \u{1f40e}` }] };
  expect(await readProvenance(new Blob([withPngProvenance(pixel, provenanceText(odd))]))).toEqual(odd);
  expect(await readProvenance(new Blob([slides(provenanceText(odd))]))).toEqual(odd);
});

test.each<readonly [name: string, reason: ProvenanceFaultReason, content: Uint8Array | string]>([
  ["nothing", "foreign", ""],
  ["a plain text", "foreign", "Dear all,\nplease find attached"],
  ["a table of others", "foreign", "country,value\nKAZ,1\n"],
  ["a picture of others", "foreign", pixel],
  ["an SVG of others", "foreign", "<svg><metadata><rdf:RDF/></metadata></svg>"],
  ["JSON of others", "foreign", '{"trace": null}'],
  ["a workbook of others", "foreign", zipSync({ "customXml/item1.xml": strToU8('<b:Sources xmlns:b="x"/>') })],
  ["a ZIP file that is none", "damaged", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
  ["a later form", "newer", JSON.stringify({ trace: { ...provenance, silkLedger: 2, views: "otherwise" } })],
  ["no view", "damaged", JSON.stringify({ trace: { ...provenance, views: [] } })],
  ["a figure that is no number", "damaged", `{"trace":${text.replace(/"value":[\d.]+/, '"value":"1"')}}`],
  [
    "a query that leads elsewhere",
    "damaged",
    JSON.stringify({ trace: { ...provenance, views: [{ ...provenance.views[0], query: "#javascript:x" }] } }),
  ],
])("%s is called %s", async (_, reason, content) => {
  expect(await faultOf(new Blob([typeof content === "string" ? content : new Uint8Array(content)]))).toBe(reason);
});

test("a file that the system does not hand out is called unreadable, and not somebody else's", async () => {
  const gone = new Blob(["x"]);
  gone.arrayBuffer = () => Promise.reject(new DOMException("A requested file could not be found", "NotFoundError"));
  expect(await faultOf(gone)).toBe("unreadable");
});

test("our pictures are found in the slides and texts of others", async () => {
  const map = provenanceOf([{ ...subjectOf("map"), day: "2026-11-20", datasetVersion: "2026.03.10-aa11bb" }]);
  const document = zipSync({
    "word/document.xml": strToU8("<w:document/>"),
    "word/media/image1.png": pixel,
    "word/media/image2.png": withPngProvenance(pixel, text),
    "word/media/image3.svg": strToU8(await (await fileOf("svg", subject)).text()),
    "word/media/image4.PNG": withPngProvenance(pixel, provenanceText(map)),
    "word/media/image5.png": pixel.subarray(0, 40),
  });
  expect(await readProvenance(new Blob([document]))).toEqual({ ...map, views: [...provenance.views, ...map.views] });
});

test("a photograph too large to be looked at hides none of our pictures beside it", async () => {
  const document = zipSync({
    "word/media/image1.png": new Uint8Array(17 * 2 ** 20),
    "word/media/image2.png": withPngProvenance(pixel, text),
  });
  expect(await readProvenance(new Blob([document]))).toEqual(provenance);
});

test("what would unfold beyond reason is not unpacked", async () => {
  const bomb = zipSync({ "customXml/item1.xml": new Uint8Array(40 * 2 ** 20) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await faultOf(new Blob([bomb]))).toBe("too-large");
  // A file that says less of its parts than they hold.
  const lying = bomb.slice();
  const central = lying.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, index) => lying[at + index] === byte));
  new DataView(lying.buffer).setUint32(central + 24, 1000, true);
  expect(await faultOf(new Blob([lying]))).toBe("too-large");
  const unfolding = withPngProvenance(pixel, " ".repeat(128 * 2 ** 20));
  expect(unfolding.length).toBeLessThan(200_000);
  const pushed = vi.spyOn(Unzlib.prototype, "push");
  expect(await faultOf(new Blob([unfolding]))).toBe("too-large");
  // Not after all 128 MB: each push is of 4 kB, which unfold to 4 MB at the most.
  expect(pushed.mock.calls.length).toBeLessThan(10);
  pushed.mockRestore();
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()])),
  );
  expect(await faultOf(new Blob([many]))).toBe("too-large");
});

function sourcesIn({ views }: Provenance): readonly string[] {
  return views[0]?.sources ?? [];
}

function onlySources(whole: Provenance, wanted: readonly string[]): Provenance {
  return {
    ...whole,
    views: whole.views.map((view) => ({ ...view, sources: view.sources.filter((source) => wanted.includes(source)) })),
  };
}
