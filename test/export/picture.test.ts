import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ChartId, charts } from "../../src/charts/registry.ts";
import { drawingOf } from "../../src/export/drawing.ts";
import { extent } from "../../src/export/picture/outline/extent.ts";
import { pictureOf } from "../../src/export/picture/picture.ts";
import type { PictureNode } from "../../src/export/picture/picture-node.ts";
import { profileFaults } from "./svg-profile.ts";
import { svgText } from "../../src/export/picture/svg/svg-text.ts";
import { textWidth, wrapped } from "../../src/export/picture/text-width.ts";
import type { View } from "../../src/view/view.ts";
import { overlaps } from "../charts/label-overlaps.ts";
import { subjectOf } from "./subjects.ts";
import { onPage } from "./on-page.ts";

const ids = Object.keys(charts) as ChartId[];
const slide = { width: 1200, height: 675 };

const views: Record<string, Partial<View>> = {
  default: {},
  "both books": { ledger: "both", year: 2003, compare: 1996 },
  exports: { flow: "export", countries: ["KGZ", "TJK"], years: [2005, 2025] },
  balance: { flow: "balance", year: 2025 },
  lines: { form: "lines", axis: "log", unit: "share" },
};

describe.each(ids)("%s", (chart) => {
  test.each(Object.entries(views))("keeps to the profile that slides understand: %s", (_name, patch) => {
    for (const theme of ["light", "dark"] as const) {
      expect(profileFaults(svgText(pictureOf(subjectOf(chart, patch, { theme }), slide)))).toEqual([]);
    }
  });

  test.each([
    ["slide", 1280, 720],
    ["4:3", 1024, 768],
    ["square", 1080, 1080],
    ["column", 600, 800],
  ])("stays within its frame: %s", (_name, width, height) => {
    const picture = pictureOf(subjectOf(chart, { ledger: "both" }, { lang: "de" }), { width, height });
    const [left, right] = extent(picture.children);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    for (const text of texts(picture.children)) {
      expect(Number(text.attributes["y"])).toBeGreaterThan(0);
      expect(Number(text.attributes["y"])).toBeLessThan(height);
    }
  });

  test.each([
    ["slide", 1280, 720],
    ["square", 1080, 1080],
    ["column", 600, 800],
  ])(
    "no text around it meets another or leaves the frame in the widest of the usual fonts: %s",
    (_name, width, height) => {
      for (const lang of ["en", "de"] as const) {
        const picture = pictureOf(subjectOf(chart, { ledger: "both" }, { lang }), { width, height });
        const around = picture.children.filter(({ attributes }) => attributes["id"] !== "chart");
        expect(overlaps(svgText({ ...picture, children: around }), { letters: 1.2 })).toEqual([]);
      }
    },
  );

  test("keeps every figure of the page", () => {
    const subject = subjectOf(chart, { ledger: "both" });
    const values = (markup: string) =>
      [...markup.matchAll(/data-country="(\w+)"[^>]*?data-value="([^"]+)"/g)]
        .map(([, ...pair]) => pair.join(" "))
        .toSorted();
    expect(values(svgText(pictureOf(subject, slide)))).toEqual(values(onPage(subject)));
  });

  test("says what it shows, from whom, from which data, when and where it is live", () => {
    const subject = subjectOf(chart, { year: 2023 }, { lang: "de" });
    const drawing = drawingOf(subject);
    const picture = pictureOf(subject, slide);
    const said = texts(picture.children).map(written).join(" ");
    expect(said).toContain(drawing.title);
    expect(said).toMatch(/Quellen?: /);
    expect(said).toContain("Datenstand 2026.03.18-ab12cd · 22. November 2026");
    expect(said).toContain("example.org/ledger/?year=2023");
    expect(svgText(picture)).toContain(`xml:lang="de"`);
    expect(picture.description).toBe(drawing.description);
  });
});

test("without a ground, nothing is painted in the colour of one", () => {
  const solid = svgText(pictureOf(subjectOf("map", {}, { theme: "dark" }), slide));
  const clear = svgText(pictureOf(subjectOf("map", {}, { theme: "dark" }), { ...slide, transparent: true }));
  expect(solid).toContain(`<rect x="0" y="0" width="1200" height="675"`);
  expect(solid).toContain("data-halo");
  expect(clear).not.toContain(`<rect x="0" y="0" width="1200" height="675"`);
  expect(clear).not.toContain("data-halo");
});

test("projects are drawn on the map where the view asks for them", () => {
  const marks = (view: Partial<View>) =>
    svgText(pictureOf(subjectOf("map", view), slide)).match(/data-project/g)?.length ?? 0;
  expect(marks({})).toBe(0);
  expect(marks({ layers: ["trade", "rail", "pipeline"] })).toBeGreaterThan(5);
});

test.each([slide, { width: 1080, height: 1350 }, { width: 800, height: 800 }])(
  "the numbers of projects have their names beside or below the map, $width by $height",
  (size) => {
    const subject = subjectOf("map", { layers: ["rail", "pipeline"] });
    const svg = svgText(pictureOf(subject, size));
    const { numbered } = drawingOf(subject);
    expect(numbered.length).toBeGreaterThan(5);
    for (const { number, label } of numbered)
      expect(svg).toMatch(new RegExp(`>${number}</text>.*>${label.slice(0, 12)}`, "s"));
    expect(overlaps(svg, { hasFixedMarks: true })).toEqual([]);
  },
);

test("a hatch is drawn as lines within what it covers", () => {
  const picture = pictureOf(subjectOf("trade", { years: [2021, 2022] }), slide);
  const marks = picture.children.flatMap(all);
  const at = marks.findIndex(({ attributes }) => attributes["data-status"] === "implied");
  const bar = marks[at]?.attributes ?? {};
  const hatch = marks.slice(at + 1).find(({ attributes }) => "data-hatch" in attributes);
  const points = [...(hatch?.attributes["d"] ?? "").matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(points.length).toBeGreaterThan(4);
  for (const [x = 0, y = 0] of points) {
    expect(x).toBeGreaterThanOrEqual(Number(bar["x"]) - 0.02);
    expect(x).toBeLessThanOrEqual(Number(bar["x"]) + Number(bar["width"]) + 0.02);
    expect(y).toBeGreaterThanOrEqual(Number(bar["y"]) - 0.02);
    expect(y).toBeLessThanOrEqual(Number(bar["y"]) + Number(bar["height"]) + 0.02);
  }
});

test("text that the styles rim is rimmed in pictures", () => {
  // But the map's, whose text has a rim of its own.
  const sheets = readdirSync("src/charts", { encoding: "utf8", recursive: true }).filter(
    (file) => /\/.*\.css$/.test(file) && !file.startsWith("map"),
  );
  const css = sheets.map((file) => readFileSync(`src/charts/${file}`, "utf8")).join("\n");
  const rimmed = [...css.matchAll(/([^{}]+)\{\s*paint-order: stroke;/g)].flatMap(([, selectors = ""]) =>
    selectors.split(","),
  );
  expect(rimmed.length).toBeGreaterThan(5);
  const classes = new Set(rimmed.map((selector) => /\.([\w-]+)/.exec(selector)?.[1] ?? ""));
  for (const chart of ids) {
    const subject = subjectOf(chart, { ledger: "both", year: 2023 });
    const nodes = pictureOf(subject, slide).children.flatMap(all);
    const withRim = new Set(
      nodes.flatMap((node) => (node.tag === "text" && "data-halo" in node.attributes ? [written(node)] : [])),
    );
    expect(
      textsWithin(onPage(subject), classes).filter((text) => !withRim.has(text)),
      chart,
    ).toEqual([]);
  }
});

test.each([
  ["a class", `<rect class="bar" width="1" height="1"/>`],
  ["a style", `<rect style="fill:red" width="1" height="1"/>`],
  ["a colour of another kind", `<rect fill="rgba(0,0,0,.5)" width="1" height="1"/>`],
  ["a custom property", `<rect fill="var(--KAZ)" width="1" height="1"/>`],
  ["a pattern", `<pattern id="a"/>`],
  ["a foreign part", `<foreignObject/>`],
  ["a moved group", `<g transform="translate(1 2)"/>`],
  ["a percentage", `<rect x="5%" width="1" height="1"/>`],
  ["a number that is none", `<rect x="NaN" width="1" height="1"/>`],
  ["a relative path", `<path d="M0 0l1 1" fill="none"/>`],
])("the profile refuses %s", (_name, inside) => {
  const document = (children: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg"><title>A</title><desc>B</desc>${children}</svg>`;
  expect(profileFaults(document(`<rect x="1" y="1" width="1" height="1" fill="#ffffff"/>`))).toEqual([]);
  expect(profileFaults(document(inside))).toHaveLength(1);
});

test("what cannot stand in XML is left out, what means something in it is written out", () => {
  const picture = pictureOf(subjectOf("ranking"), slide);
  const text = svgText({ ...picture, title: `<b> & "\u0000\ud800"` }, "</metadata><script>");
  expect(text).toContain(`<title>&lt;b&gt; &amp; ""</title>`);
  expect(text).not.toContain("<script>");
  expect(profileFaults(text)).toEqual([]);
});

test("lines are broken between words, addresses anywhere", () => {
  const lines = wrapped("one two three https://example.org/a/very/long/address", 60, { size: 12, weight: 400 }, 9);
  for (const line of lines) expect(textWidth(line, 12, 400)).toBeLessThanOrEqual(60);
  expect(lines.join("").replaceAll(" ", "")).toBe("onetwothreehttps://example.org/a/very/long/address");
  expect(wrapped("one two three four five six", 60, { size: 12, weight: 400 }, 2)[1]).toMatch(/…$/);
});

/** The texts of a markup that have one of the classes, or stand in a group that has. */
function textsWithin(markup: string, classes: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const walk = (element: XmlElement, isWithin: boolean) => {
    const own = (element.attributes["class"] ?? "").split(" ");
    // Shown in narrow frames of the page alone.
    if (own.includes("is-code")) return;
    const within = isWithin || own.some((name) => classes.has(name));
    if (element.name === "text" && within) found.push(element.text);
    for (const child of element.children) if (child instanceof XmlElement) walk(child, within);
  };
  const { root } = parseXml(markup);
  if (root) walk(root, false);
  return found;
}

function all(node: PictureNode | string): PictureNode[] {
  return typeof node === "string" ? [] : [node, ...node.children.flatMap(all)];
}

function texts(nodes: readonly PictureNode[]): PictureNode[] {
  return nodes.flatMap(all).filter(({ tag }) => tag === "text");
}

function written(node: PictureNode | string): string {
  return typeof node === "string" ? node : node.children.map(written).join("");
}

test("drawing programs show its parts as groups with names", () => {
  const svg = svgText(pictureOf(subjectOf("trade", { ledger: "both" }), slide));
  const names = [...svg.matchAll(/^<g id="([^"]*)">/gm)].map(([, name]) => name);
  expect(names).toEqual(["title", "subtitle", "legend", "chart", "notes-and-sources"]);
});
