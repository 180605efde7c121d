import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import readExcelFile from "read-excel-file/universal";
import { describe, expect, test } from "vitest";
import { bordersGeoJson } from "../../scripts/borders/borders-geojson.ts";
import { readAtlas } from "../../scripts/borders/cut-borders.ts";
import { drawingOf } from "../../src/export/drawing.ts";
import { figureRows } from "../../src/export/formats/rows/rows.ts";
import { compareProvenance } from "../../src/export/provenance/compare-provenance.ts";
import { readProvenance } from "../../src/export/provenance/read-provenance.ts";
import { type LeftAlone, refreshDeck } from "../../src/export/slides/refresh/refresh-deck.ts";
import { book } from "../book.ts";
import { csvRows } from "../export/files/files.ts";
import { all, partsOf } from "../export/slides/deck-parts.ts";
import { olderDeck, task } from "../export/slides/older-deck.ts";
import { subjectOf } from "../export/subjects.ts";
import { i18n } from "../views.ts";
import { commandOf, freshFolder, output, savedIn } from "./programs.ts";

const subject = subjectOf("trade", { ledger: "both" });
const rows = figureRows(subject, drawingOf(subject));
const sum = rows.reduce((total, { value }) => total + (value ?? 0), 0);

// What is not here is named, and not tried.
const inkscape = commandOf("inkscape");
const rsvg = commandOf("rsvg");
const office = commandOf("office");
const python = commandOf("pandas");
const ogr = commandOf("ogr");

/** Width and height of a PNG file, in px. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.skipIf(inkscape === "")("Inkscape", () => {
  test("opens an SVG with its layers by name, and draws it in its size", async () => {
    const folder = freshFolder();
    const file = await savedIn(folder, "trade.svg", "svg", subject);
    const objects = output(inkscape, "--query-all", file).split("\n");
    for (const name of ["title", "subtitle", "legend", "chart", "notes-and-sources"]) {
      const [, , , width = "0", height = "0"] = objects.find((line) => line.startsWith(`${name},`))?.split(",") ?? [];
      expect(Number(width) * Number(height), name).toBeGreaterThan(100);
    }
    output(inkscape, "--export-type=png", `--export-filename=${join(folder, "trade.png")}`, file);
    expect(pngSize(join(folder, "trade.png"))).toEqual([1200, 675]);
  });
});

describe.skipIf(rsvg === "")("librsvg", () => {
  test("draws an SVG in its size", async () => {
    const folder = freshFolder();
    const file = await savedIn(folder, "map.svg", "svg", subjectOf("map"));
    output(rsvg, file, "-o", join(folder, "map.png"));
    expect(pngSize(join(folder, "map.png"))).toEqual([1200, 675]);
  });

  test("draws an SVG with letters inside as it draws one without", async () => {
    const folder = freshFolder();
    const file = await savedIn(folder, "with.svg", "svg", subject);
    const svg = readFileSync(file, "utf8");
    expect(svg).toContain("@font-face");
    const bare = join(folder, "without.svg");
    writeFileSync(bare, svg.replace(/<style>[^<]*<\/style>\n/, ""));
    const [drawn, expected] = [file, bare].map((path) => {
      output(rsvg, path, "-o", `${path}.png`);
      return readFileSync(`${path}.png`);
    });
    expect(Buffer.compare(drawn ?? Buffer.of(), expected ?? Buffer.of(1))).toBe(0);
  });
});

/** Files as LibreOffice saves them in another form, in a folder. */
function convertTo(folder: string, to: string, ...args: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  output(office, "--headless", profile, "--convert-to", to, "--outdir", folder, ...args);
}

describe.skipIf(office === "")("LibreOffice", () => {
  test("reads the workbook: every sheet, numbers as numbers", async () => {
    const folder = freshFolder();
    await savedIn(folder, "trade.xlsx", "xlsx", subject);
    // Comma, double quotes, UTF-8, values in full, a file a sheet.
    convertTo(
      folder,
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
      join(folder, "trade.xlsx"),
    );
    const sheets = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    expect(sheets.length).toBeGreaterThanOrEqual(4);
    const figures = sheets.find((name) => /Figures/.test(name)) ?? "";
    const read = csvRows(`\ufeff${readFileSync(join(folder, figures), "utf8").replaceAll("\n", "\r\n")}`);
    expect(read.length).toBe(rows.length);
    expect(read.reduce((total, row) => total + Number(row["value"]), 0)).toBeCloseTo(sum, 6);
  });

  test.each([
    [".", "44,34,UTF8,1,,1033"],
    [",", "59,34,UTF8,1,,1031"],
  ] as const)(
    "reads the CSV with a decimal “%s” by a double click in the language it is for",
    async (decimalMark, filter) => {
      const folder = freshFolder();
      const file = await savedIn(folder, "trade.csv", "csv", subject, { decimalMark });
      convertTo(folder, "xlsx", `--infilter=CSV:${filter}`, file);
      const [sheet] = await readExcelFile(new Blob([new Uint8Array(readFileSync(join(folder, "trade.xlsx")))]));
      const [names = [], ...cells] = sheet?.data ?? [];
      const at = names.indexOf("value");
      expect(cells.reduce((total, row) => total + Number(row[at]), 0)).toBeCloseTo(sum, 6);
      expect(cells.every((row) => typeof row[at] === "number")).toBe(true);
    },
  );

  test("opens a slide and prints it", async () => {
    const folder = freshFolder();
    await savedIn(folder, "trade.pptx", "pptx", subject);
    convertTo(folder, "pdf", join(folder, "trade.pptx"));
    const pdf = readFileSync(join(folder, "trade.pdf"), "latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  });
});

describe.skipIf(office === "")("a deck that LibreOffice has saved again", () => {
  test("is given back with the figures of today, in charts, texts and notes, and no chart counts as edited", async () => {
    const folder = freshFolder();
    const subjects = [subjectOf("ranking"), subjectOf("trade"), subjectOf("map"), subjectOf("slope")];
    writeFileSync(join(folder, "deck.pptx"), new Uint8Array(await (await olderDeck(subjects)).arrayBuffer()));
    convertTo(join(folder, "saved"), "pptx:Impress MS PowerPoint 2007 XML", join(folder, "deck.pptx"));
    const file = new Blob([new Uint8Array(readFileSync(join(folder, "saved", "deck.pptx")))]);

    const provenance = await readProvenance(file);
    expect(provenance.views.map(({ chart }) => chart)).toEqual(["ranking", "trade", "map", "slope"]);
    const was = provenance.views.map((view) => compareProvenance(view, book, i18n.en).changed.length);
    // Otherwise there would be nothing to bring up to date.
    expect(Math.min(...was)).toBeGreaterThan(0);

    let left: readonly LeftAlone[] = [];
    const changes = (alone: readonly LeftAlone[]) => {
      left = alone;
      return { title: "What changed", lines: [], locale: "en-GB" };
    };
    const refreshed = await refreshDeck({ file, provenance, subjects, changes }, task);
    expect(left).toEqual([]);

    const parts = await partsOf(refreshed);
    expect(parts.paths("ppt/slides/")).toHaveLength(5);
    const words = (path: string) =>
      all(parts.xml(path), "a:t")
        .map(({ text }) => text)
        .join(" ");
    const [ranking = "", , map = ""] = parts.paths("ppt/slides/");
    const related = (slide: string, kind: string) =>
      [...parts.targets(slide).values()].find((target) => target.includes(kind)) ?? "";
    const shown = all(parts.xml(related(ranking, "/charts/")), "c:v").map(({ text }) => Number(text));
    // Kazakhstan's trade with China in 2024, and half of it.
    expect(shown.some((value) => Math.abs(value - 43.82) < 0.01)).toBe(true);
    expect(shown.some((value) => Math.abs(value - 21.91) < 0.01)).toBe(false);
    expect(words(related(ranking, "/notesSlides/"))).toContain("43.8");
    expect(words(map)).toContain("43.8");
    // Once more it is of today.
    for (const view of (await readProvenance(refreshed)).views) {
      const { changed, added, gone } = compareProvenance(view, book, i18n.en);
      expect([changed, added, gone]).toEqual([[], [], []]);
    }
  });
});

describe.skipIf(python === "")("pandas", () => {
  test("reads both forms of CSV and the workbook, with the sum of the figures", async () => {
    const folder = freshFolder();
    const point = await savedIn(folder, "point.csv", "csv", subject, { decimalMark: "." });
    const comma = await savedIn(folder, "comma.csv", "csv", subject, { decimalMark: "," });
    const book = await savedIn(folder, "book.xlsx", "xlsx", subject);
    const said = output(
      python,
      "-c",
      `import sys, pandas as pd
point, comma, book = sys.argv[1:]
print(pd.read_csv(point)["value"].sum())
print(pd.read_csv(comma, sep=";", decimal=",")["value"].sum())
figures = pd.read_excel(book, sheet_name="Figures")
print(figures["value"].sum())
print(figures["periodStart"].dtype)`,
      point,
      comma,
      book,
    )
      .trim()
      .split("\n");
    for (const total of said.slice(0, 3)) expect(Number(total)).toBeCloseTo(sum, 6);
    expect(said[3]).toMatch(/^datetime64/);
  });
});

describe.skipIf(ogr === "")("GDAL", () => {
  test("reads the borders as one layer of seven, in degrees", () => {
    const file = join(freshFolder(), "borders.geojson");
    writeFileSync(file, JSON.stringify(bordersGeoJson(readAtlas())));
    const said = output(ogr, "-so", "-al", file);
    expect(said).toMatch(/Feature Count: 7/);
    expect(said).toMatch(/WGS 84/);
    expect(said).toMatch(/code: String/);
  });
});
