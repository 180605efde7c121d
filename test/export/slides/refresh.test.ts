import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { type LeftAlone, refreshDeck } from "../../../src/export/slides/refresh/refresh-deck.ts";
import { readProvenance } from "../../../src/export/provenance/read-provenance.ts";
import { compareProvenance } from "../../../src/export/provenance/compare-provenance.ts";
import readExcelFile from "read-excel-file/universal";
import { book } from "../../book.ts";
import { i18n } from "../../views.ts";
import { subjectOf } from "../subjects.ts";
import { all, children, type DeckParts, one, partsOf } from "./deck-parts.ts";
import { olderDeck, task } from "./older-deck.ts";
import { orderFaults } from "./schema-order.ts";

const subjects = [subjectOf("ranking"), subjectOf("trade"), subjectOf("map"), subjectOf("slope")];

type Package = Record<string, Uint8Array>;
const text = (parts: Package, path: string) => strFromU8(parts[path] ?? new Uint8Array());
const edit = (parts: Package, path: string, change: (xml: string) => string) => {
  const [was, is] = [text(parts, path), change(text(parts, path))];
  if (was === is) throw new Error(`Nothing was edited in ${path}`);
  parts[path] = strToU8(is);
};

/** What somebody does to a deck in an afternoon. */
async function editedDeck(): Promise<Blob> {
  const made = await olderDeck(subjects);
  const parts: Package = unzipSync(new Uint8Array(await made.arrayBuffer()));
  edit(parts, "ppt/slides/slide1.xml", (xml) => xml.replace(/(name="Title".*?<a:t>)[^<]*/, "$1A heading of my own"));
  edit(parts, "ppt/presentation.xml", (xml) => xml.replace(/(<p:sldId [^>]*>)(<p:sldId [^>]*>)/, "$2$1"));
  edit(parts, "ppt/notesSlides/notesSlide1.xml", (xml) =>
    xml.replace("<a:p>", '<a:p><a:r><a:rPr lang="en-GB"/><a:t>Remember to smile.</a:t></a:r></a:p><a:p>'),
  );
  // The library counts charts through all decks that one process makes: "chart10" may stand after "chart9".
  const [ranking = "", , slope = ""] = Object.keys(parts)
    .filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
  edit(parts, ranking, (xml) => xml.replace('<a:schemeClr val="accent1"/>', '<a:srgbClr val="00FF00"/>'));
  edit(parts, slope, (xml) => xml.replace(/(<c:numCache>.*?<c:v>)[^<]*/, "$199.5"));
  return new Blob([zipSync(parts) as BlobPart]);
}

describe("a deck that its owner has edited", () => {
  let refreshed: Blob;
  let parts: DeckParts;
  let left: readonly LeftAlone[] = [];
  let changed: readonly number[] = [];

  beforeAll(async () => {
    const file = await editedDeck();
    const provenance = await readProvenance(file);
    changed = provenance.views.map((view) => compareProvenance(view, book, i18n.en).changed.length);
    refreshed = await refreshDeck(
      {
        file,
        provenance,
        subjects,
        changes: (alone) => {
          left = alone;
          return { title: "What changed", lines: [{ text: "Kazakhstan & others", isHeading: true }], locale: "en-GB" };
        },
      },
      task,
    );
    parts = await partsOf(refreshed);
    // A busy machine takes its time.
  }, 120_000);

  const slideText = (path: string) =>
    all(parts.xml(path), "a:t")
      .map((run) => run.text)
      .join("\n");
  const sheetOf = async (chart: string) => {
    const [workbook = ""] = parts.targets(chart).values();
    const [sheet] = await readExcelFile(new Blob([(parts.bytes.get(workbook) ?? new Uint8Array()) as BlobPart]));
    return sheet?.data ?? [];
  };
  const chartOf = (slide: string) =>
    [...parts.targets(slide).values()].find((target) => target.startsWith("ppt/charts/")) ?? "";

  test("has the figures of today in charts, workbooks and notes", async () => {
    // Otherwise there would be nothing to bring up to date.
    expect(Math.min(...changed)).toBeGreaterThan(0);
    const ranking = chartOf("ppt/slides/slide1.xml");
    const shown = all(one(parts.xml(ranking), "c:val"), "c:v").map((value) => Number(value.text));
    const rows = await sheetOf(ranking);
    expect(shown).toEqual(rows.slice(1).map((row) => row[1]));
    expect(Math.max(...shown)).toBeCloseTo(43.82, 2);
    const notes =
      [...parts.targets("ppt/slides/slide1.xml").values()].find((path) => path.includes("notesSlide")) ?? "";
    expect(slideText(notes)).toContain("43.8");
    expect(slideText("ppt/slides/slide3.xml")).toContain("43.8");
  });

  test("keeps its owner's words, order and colours", () => {
    expect(slideText("ppt/slides/slide1.xml")).toContain("A heading of my own");
    const notes =
      [...parts.targets("ppt/slides/slide1.xml").values()].find((path) => path.includes("notesSlide")) ?? "";
    expect(slideText(notes)).toContain("Remember to smile.");
    const ids = all(parts.xml("ppt/presentation.xml"), "p:sldId").map(({ attributes }) => attributes["id"]);
    expect(ids.slice(0, 2)).toEqual(["257", "256"]);
    expect(
      all(parts.xml(chartOf("ppt/slides/slide1.xml")), "a:srgbClr").map(({ attributes }) => attributes["val"]),
    ).toEqual(["00FF00"]);
  });

  test("leaves alone a chart whose figures its owner has changed, and says so", () => {
    expect(left).toEqual([{ view: 3, names: ["slope chart"] }]);
    const values = all(parts.xml(chartOf("ppt/slides/slide4.xml")), "c:v").map((value) => value.text);
    expect(values).toContain("99.5");
  });

  test("has one more slide, on a layout of its own deck, and is a sound file", () => {
    const slides = parts.paths("ppt/slides/");
    expect(slides).toHaveLength(5);
    expect(slideText(slides[4] ?? "")).toBe("What changed\nKazakhstan & others");
    const texts = [...parts.bytes.keys()].filter((path) => /\.(?:xml|rels)$/.test(path));
    expect(texts.flatMap((path) => orderFaults(parts.xml(path), path))).toEqual([]);
    const named = children(parts.xml("[Content_Types].xml")).map(({ attributes }) => attributes["PartName"]);
    for (const slide of slides) expect(named).toContain(`/${slide}`);
  });

  test("tells of itself that it is of today, but for what was left alone", async () => {
    const { views } = await readProvenance(refreshed);
    for (const view of views) {
      const { changed, added, gone } = compareProvenance(view, book, i18n.en);
      expect([changed, added, gone]).toEqual([[], [], []]);
    }
  });
});
