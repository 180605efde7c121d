import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type ChartId, charts } from "../../src/charts/registry.ts";
import { drawingOf } from "../../src/export/drawing.tsx";
import { addCustomPart, type OfficeParts } from "../../src/export/trace/custom-part.ts";
import { withPngTrace } from "../../src/export/trace/png-trace.ts";
import { readTrace } from "../../src/export/trace/read-trace.ts";
import { TraceFault, type TraceFaultReason } from "../../src/export/trace/trace-fault.ts";
import { traceOf, traceText } from "../../src/export/trace/trace-of.ts";
import type { Trace } from "../../src/export/trace/trace.ts";
import { fileOf, pixel } from "./files.ts";
import { subjectOf } from "./subjects.ts";

const subject = subjectOf("trade", { year: 2025, ledger: "both", countries: ["KAZ", "TKM"] }, { lang: "de" });
const trace = traceOf([subject]);
const deck = traceOf([subject, subjectOf("map"), subjectOf("timeline")]);

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

const text = traceText(trace);
const files: Readonly<Record<string, Blob>> = {
  png: new Blob([withPngTrace(pixel, text)]),
  pptx: await fileOf("pptx", subject),
  svg: await fileOf("svg", subject),
  csv: await fileOf("csv", subject),
  xlsx: await fileOf("xlsx", subject),
  json: await fileOf("json", subject),
};

async function faultOf(file: Blob): Promise<TraceFaultReason | "none"> {
  try {
    await readTrace(file);
    return "none";
  } catch (error) {
    if (error instanceof TraceFault) return error.reason;
    throw error;
  }
}

/** Rows are in their files' order, sources in the order of the rows. */
function sorted({ views, ...rest }: Trace): Trace {
  return { ...rest, views: views.map((view) => ({ ...view, sources: view.sources.toSorted() })) };
}

describe.each(Object.keys(files))("%s", (kind) => {
  const file = files[kind] ?? new Blob();

  test("tells its view, its figures and its sources, under whatever name", async () => {
    expect(sorted(await readTrace(new File([file], "Bild (2).download")))).toEqual(sorted(trace));
  });

  test("cut short, it tells the same or is called damaged, or foreign where nothing of ours is left", async () => {
    const parts = Array.from({ length: 20 }, (_, index) => file.slice(0, Math.floor((file.size * index) / 20)));
    const reasons = await Promise.all(parts.map(faultOf));
    expect(reasons).toContain("damaged");
    expect(reasons.filter((reason) => !["none", "damaged", "foreign"].includes(reason))).toEqual([]);
    const told = await Promise.all(parts.filter((_, index) => reasons[index] === "none").map(readTrace));
    for (const { views, ...rest } of told) {
      expect(trace).toMatchObject(rest);
      // Of a table, whole lines may be left.
      expect(trace.views[0]?.figures).toEqual(expect.arrayContaining([...(views[0]?.figures ?? [])]));
    }
  });

  test("changed anywhere, it ends with a trace or a named fault", async () => {
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

test("every chart's SVG, CSV and workbook lead back to it", async () => {
  for (const id of Object.keys(charts) as ChartId[]) {
    for (const format of ["svg", "csv", "xlsx"] as const) {
      const one = subjectOf(id, { flow: "export", ledger: "both" });
      expect(sorted(await readTrace(await fileOf(format, one)))).toEqual(sorted(traceOf([one])));
    }
  }
});

test("a chart without any figure leads back to its view all the same", async () => {
  const one = subjectOf("ranking", { year: 2024, unit: "gdp", countries: ["TKM"] });
  expect(traceOf([one]).views[0]?.figures).toEqual([]);
  expect(await readTrace(await fileOf("csv", one))).toEqual(traceOf([one]));
});

test("a map of projects names itself and its sources as its picture does", () => {
  const projects = subjectOf("map", { layers: ["rail"], year: 2025 });
  const { title, description, sources } = drawingOf(projects);
  expect(description.startsWith(`${title}.`)).toBe(true);
  expect(traceOf([projects]).views).toMatchObject([{ title, sources: sources.map(({ id }) => id) }]);
  expect(sources.length).toBeGreaterThan(10);
});

test("a deck tells all its views, in their order", async () => {
  expect(await readTrace(new Blob([slides(traceText(deck))]))).toEqual(deck);
  expect(deck.views.map(({ chart }) => chart)).toEqual(["trade", "map", "timeline"]);
});

test("a table that a spreadsheet has saved again is still read", async () => {
  const saved = (await (files["csv"] ?? new Blob()).text())
    .split("\r\n")
    .map((line) => line.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ";"))
    .join("\n")
    .replaceAll(/;(-?\d+)\.(\d+);/g, ";$1,$2;");
  const { views } = await readTrace(new Blob([saved]));
  expect(views[0]?.figures).toEqual(trace.views[0]?.figures);
  const [head, ...rows] = saved.split("\n");
  const sortedAgain = await readTrace(new Blob([[head, ...rows.slice(0, 10).toReversed()].join("\n")]));
  expect(sortedAgain.views[0]?.figures).toHaveLength(10);
  // With the letters of an old system, and as "Unicode text".
  const old = Buffer.from(saved.replaceAll("\u2013", "\x96"), "latin1");
  const wide = Buffer.from(`\ufeff${saved.replace("\ufeff", "")}`, "utf16le");
  for (const bytes of [old, wide]) {
    const again = await readTrace(new Blob([new Uint8Array(bytes)]));
    // Node 20 takes the dash of windows-1252 for a control character, which browsers do not.
    expect(again.views[0]?.title.replace("\x96", "\u2013")).toBe(views[0]?.title);
    expect(again.views[0]?.figures).toHaveLength(trace.views[0]?.figures.length ?? 0);
  }
});

test("texts with signs that formats use for themselves survive", async () => {
  const [view] = trace.views;
  if (!view) throw new Error("The trace has no view");
  const odd = { ...trace, views: [{ ...view, title: `=1 & <b>"x"</b> ]]> 'ü' \u0416 \u{1f40e}` }] };
  expect(await readTrace(new Blob([withPngTrace(pixel, traceText(odd))]))).toEqual(odd);
  expect(await readTrace(new Blob([slides(traceText(odd))]))).toEqual(odd);
});

test.each<readonly [name: string, reason: TraceFaultReason, content: Uint8Array | string]>([
  ["nothing", "foreign", ""],
  ["a plain text", "foreign", "Dear all,\nplease find attached"],
  ["a table of others", "foreign", "country,value\nKAZ,1\n"],
  ["a picture of others", "foreign", pixel],
  ["an SVG of others", "foreign", "<svg><metadata><rdf:RDF/></metadata></svg>"],
  ["JSON of others", "foreign", '{"trace": null}'],
  ["a workbook of others", "foreign", zipSync({ "customXml/item1.xml": strToU8('<b:Sources xmlns:b="x"/>') })],
  ["a ZIP file that is none", "damaged", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
  ["a later form", "newer", JSON.stringify({ trace: { ...trace, silkLedger: 2, views: "otherwise" } })],
  ["no view", "damaged", JSON.stringify({ trace: { ...trace, views: [] } })],
  ["a figure that is no number", "damaged", `{"trace":${text.replace(/"value":[\d.]+/, '"value":"1"')}}`],
  [
    "a query that leads elsewhere",
    "damaged",
    JSON.stringify({ trace: { ...trace, views: [{ ...trace.views[0], query: "#javascript:x" }] } }),
  ],
])("%s is called %s", async (_, reason, content) => {
  expect(await faultOf(new Blob([typeof content === "string" ? content : new Uint8Array(content)]))).toBe(reason);
});

test("our pictures are found in the slides and texts of others", async () => {
  const map = traceOf([{ ...subjectOf("map"), day: "2026-11-20", datasetVersion: "2026.03.10-aa11bb" }]);
  const document = zipSync({
    "word/document.xml": strToU8("<w:document/>"),
    "word/media/image1.png": pixel,
    "word/media/image2.png": withPngTrace(pixel, text),
    "word/media/image3.svg": strToU8(await (await fileOf("svg", subject)).text()),
    "word/media/image4.PNG": withPngTrace(pixel, traceText(map)),
    "word/media/image5.png": pixel.subarray(0, 40),
  });
  expect(await readTrace(new Blob([document]))).toEqual({ ...map, views: [...trace.views, ...map.views] });
});

test("what would unfold beyond reason is not unpacked", async () => {
  const bomb = zipSync({ "customXml/item1.xml": new Uint8Array(40 * 2 ** 20) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await faultOf(new Blob([bomb]))).toBe("foreign");
  // A file that says less of its parts than they hold.
  const lying = bomb.slice();
  const central = lying.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, index) => lying[at + index] === byte));
  new DataView(lying.buffer).setUint32(central + 24, 1000, true);
  expect(await faultOf(new Blob([lying]))).toBe("foreign");
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()])),
  );
  expect(await faultOf(new Blob([many]))).toBe("too-large");
});
