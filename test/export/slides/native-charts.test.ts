import type { XmlElement } from "@rgrove/parse-xml";
import { hsl } from "d3";
import { beforeAll, describe, expect, test } from "vitest";
import { type ChartId, charts } from "../../../src/charts/registry.ts";
import { drawingOf } from "../../../src/export/drawing.ts";
import { deckOf } from "../../../src/export/slides/deck.ts";
import { deckStyle } from "../../../src/export/slides/deck-style.ts";
import { slideContent } from "../../../src/export/slides/slide-content.ts";
import { slideShapes } from "../../../src/export/slides/slide-shape.ts";
import { leastSize } from "../../../src/export/slides/shape-texts.ts";
import { themeColours } from "../../../src/export/picture/theme-colours.ts";
import { nameByTheme, schemeColours } from "../../../src/export/slides/patch/theme-colours.ts";
import { readTree, type Tree } from "../../../src/export/slides/patch/xml-tree.ts";
import { subjectOf } from "../subjects.ts";
import { all, children, type DeckParts, one, partsOf } from "./deck-parts.ts";

const ids = Object.keys(charts) as ChartId[];
const task = { signal: new AbortController().signal, progress: () => {} };
const namesOf = (element: XmlElement) => all(element, "p:cNvPr").map(({ attributes }) => attributes["name"] ?? "");

describe.each(slideShapes)("slides of %s", (shape) => {
  let parts: DeckParts;
  let slides: readonly XmlElement[];

  beforeAll(async () => {
    parts = await partsOf(
      await deckOf(
        ids.map((id) => subjectOf(id, { context: ["RUS"] })),
        { shape },
        task,
      ),
    );
    slides = parts.paths("ppt/slides/").map((path) => parts.xml(path));
    // A busy machine takes its time.
  }, 60_000);

  test("have no letter smaller than a room can read", () => {
    const texts = [...slides, ...parts.paths("ppt/charts/").map((path) => parts.xml(path))];
    const sizes = texts.flatMap((xml) => ["a:rPr", "a:defRPr"].flatMap((name) => all(xml, name)));
    const points = sizes.flatMap(({ attributes: { sz } }) => (sz === undefined ? [] : [Number(sz) / 100]));
    expect(points.length).toBeGreaterThan(0);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(leastSize);
  });

  test("stay within their edges", () => {
    const { cx, cy } = one(parts.xml("ppt/presentation.xml"), "p:sldSz").attributes;
    for (const slide of slides) {
      for (const frame of [...all(slide, "a:xfrm"), ...all(slide, "p:xfrm")]) {
        const [off, ext] = [one(frame, "a:off").attributes, one(frame, "a:ext").attributes];
        expect(Number(off["x"]) + Number(ext["cx"]), namesOf(slide)[1] ?? "").toBeLessThanOrEqual(Number(cx));
        expect(Number(off["y"]) + Number(ext["cy"])).toBeLessThanOrEqual(Number(cy));
      }
    }
  });

  test("take every colour and font from the theme", () => {
    for (const xml of [...slides, ...parts.paths("ppt/charts/").map((path) => parts.xml(path))]) {
      expect(all(xml, "a:srgbClr")).toEqual([]);
      const fonts = ["a:latin", "a:ea", "a:cs"].flatMap((name) => all(xml, name));
      expect(fonts.filter(({ attributes }) => !attributes["typeface"]?.startsWith("+"))).toEqual([]);
    }
  });

  test("have their title, foot, number and lone charts in the places of their layout", () => {
    const [, path = ""] = parts.paths("ppt/slideLayouts/");
    const kinds = (xml: XmlElement) => all(xml, "p:ph").map(({ attributes }) => attributes["type"]);
    expect(kinds(parts.xml(path))).toEqual(["title", "body", "chart", "ftr", "sldNum"]);
    for (const slide of slides) {
      expect(kinds(slide)).toEqual(expect.arrayContaining(["title", "ftr", "sldNum"]));
      expect(all(slide, "a:fld").map(({ attributes }) => attributes["type"])).toEqual(["slidenum"]);
      const alone = children(one(slide, "p:spTree")).filter(({ name }) => name === "p:graphicFrame");
      expect(alone.flatMap(kinds)).toEqual(alone.map(() => "chart"));
    }
  });

  test("hold what is drawn over a chart in a group with it", () => {
    for (const slide of slides) {
      const groups = all(slide, "p:grpSp");
      for (const frame of all(slide, "p:graphicFrame")) {
        const [name = ""] = namesOf(frame);
        const over = namesOf(slide).filter((other) => other.startsWith(`${name} `) && other !== `${name} group`);
        const group = groups.find((one) => namesOf(one).includes(name));
        const grouped = group ? namesOf(group) : [];
        expect(over.filter((other) => !grouped.includes(other))).toEqual([]);
        // Nothing hides in a group with a chart but what is drawn over or below it.
        expect(group === undefined || grouped.length > 2, name).toBe(true);
      }
    }
  });
});

test("totals, a goal and another partner are series of the chart, and labelled by it", async () => {
  const parts = await partsOf(await deckOf([subjectOf("trade", { context: ["RUS"] })], { shape: "16:9" }, task));
  const [path = ""] = parts.paths("ppt/charts/");
  const lines = all(one(parts.xml(path), "c:lineChart"), "c:ser");
  const names = lines.map((ser) => one(one(ser, "c:tx"), "c:v").text);
  const plots = drawingOf(subjectOf("trade", { context: ["RUS"] })).plots?.panels[0]?.plot;
  expect(names).toEqual(plots?.over.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(3);
  for (const ser of lines) expect(all(ser, "c:dLbl").length).toBeGreaterThan(0);
  const [totals] = lines;
  expect(totals && all(one(totals, "c:spPr"), "a:noFill")).toHaveLength(1);
  // The axis follows the figures that somebody types in.
  expect(all(parts.xml(path), "c:max")).toEqual([]);
});

test("the name of a line that ends amid others stands on the side where fewer run through it", async () => {
  const parts = await partsOf(await deckOf([subjectOf("gap")], { shape: "4:3" }, task));
  const [path = ""] = parts.paths("ppt/charts/");
  const sides = all(one(parts.xml(path), "c:lineChart"), "c:ser").flatMap((series) => {
    const name = one(one(series, "c:tx"), "c:v").text;
    return all(series, "c:dLbl").map((label) => [name, one(label, "c:dLblPos").attributes["val"]]);
  });
  const lines = drawingOf(subjectOf("gap")).plots?.panels[0]?.plot.series ?? [];
  const endsEarly = ({ values }: (typeof lines)[number]) => values.findLastIndex((value) => value !== null) < 20;
  expect(lines.some(endsEarly)).toBe(true);
  expect(Object.fromEntries(sides)).toEqual(
    Object.fromEntries(lines.map((line) => [line.name, endsEarly(line) ? "l" : "r"])),
  );
});

test("of two bars that end near each other, one alone is labelled where they are thinner than letters", async () => {
  const parts = await partsOf(await deckOf([subjectOf("ledgers")], { shape: "4:3" }, task));
  const [path = ""] = parts.paths("ppt/charts/");
  const [china, partner] = all(one(parts.xml(path), "c:barChart"), "c:ser");
  const hidden = (series: XmlElement | undefined) => (series ? all(series, "c:delete").length : Number.NaN);
  const values = drawingOf(subjectOf("ledgers")).plots?.panels[0]?.plot.series[1]?.values ?? [];
  expect(hidden(china)).toBe(0);
  expect(hidden(partner)).toBeGreaterThan(0);
  expect(hidden(partner)).toBeLessThan(values.filter((value) => value !== null).length);
});

test("months of both statistics are columns of the chart, a category each, with the year before as series over them", async () => {
  const subject = subjectOf("cumulated", { ledger: "both", countries: ["UZB", "TJK"], year: 2025 });
  const parts = await partsOf(await deckOf([subject], { shape: "16:9" }, task));
  const panels = drawingOf(subject).plots?.panels ?? [];
  expect(panels).toHaveLength(2);
  for (const [index, path] of parts.paths("ppt/charts/").entries()) {
    const [bars, lines] = ["c:barChart", "c:lineChart"].map((name) => all(one(parts.xml(path), name), "c:ser"));
    const filled = (series: XmlElement) => {
      const points = all(one(series, "c:val"), "c:pt").map(({ attributes }) => Number(attributes["idx"]));
      return [...new Set(points.map((at) => at % 2))];
    };
    expect(bars?.map(filled)).toEqual([[0], [1]]);
    expect(lines?.map(filled)).toEqual([[0], [1]]);
    const names = [...(bars ?? []), ...(lines ?? [])].map((series) => one(one(series, "c:tx"), "c:v").text);
    expect(new Set(names).size).toBe(4);
    // The other series of a category leaves no room beside its column.
    expect(one(parts.xml(path), "c:overlap").attributes["val"]).toBe("100");
    // Each month is named once, and the axis follows the figures that somebody types in.
    expect(Number(one(parts.xml(path), "c:tickLblSkip").attributes["val"]) % 2).toBe(0);
    expect(all(parts.xml(path), "c:max")).toEqual([]);
    expect(panels[index]?.plot.categories).toHaveLength(24);
  }
  const [slide = ""] = parts.paths("ppt/slides/");
  expect(namesOf(parts.xml(slide)).filter((name) => / mark \d/.test(name))).toEqual([]);
});

test("sheets and series of small charts carry the names of their countries", () => {
  for (const id of ["multiples", "cumulated"] as const) {
    for (const { plot, title } of drawingOf(subjectOf(id)).plots?.panels ?? []) {
      expect(plot.sheet).toBe(title);
      for (const { name } of plot.series) expect(name).toContain(title);
    }
  }
});

test.each(["light", "dark"] as const)("a shade of an accent is the %s site's own colour in our theme", (theme) => {
  const style = deckStyle(subjectOf("map", {}, { theme }), "16:9");
  for (const [name, hex] of themeColours(theme)) {
    const tree: Tree = readTree(`<a:solidFill><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:solidFill>`);
    nameByTheme(tree, style);
    const [colour] = tree.children;
    if (typeof colour !== "object") throw new Error("There is no colour");
    expect(colour.name).toBe("a:schemeClr");
    const slot = colour.attributes["val"] as keyof typeof schemeColours;
    const shade = hsl(`#${style.colour(schemeColours[slot])}`);
    for (const change of colour.children) {
      if (typeof change !== "object") continue;
      const value = Number(change.attributes["val"]);
      if (change.name === "a:hueOff") shade.h += value / 60_000;
      if (change.name === "a:satMod") shade.s *= value / 100_000;
      if (change.name === "a:lumMod") shade.l *= value / 100_000;
      if (change.name === "a:lumOff") shade.l += value / 100_000;
    }
    const [made, wanted] = [shade.rgb(), hsl(hex).rgb()];
    for (const channel of ["r", "g", "b"] as const) {
      expect(Math.abs(made[channel] - wanted[channel]), `${name} ${hex}`).toBeLessThan(3);
    }
  }
});

test("remarks are whole sentences, and where some find no room it is said where they are", () => {
  const subject = subjectOf("gap");
  const drawing = drawingOf(subject);
  const notes = Array.from({ length: 9 }, (_, index) => `${drawing.notes.join(" ")} Number ${index}.`);
  const slide = slideContent(subject, { ...drawing, notes }, deckStyle(subject, "4:3"), {
    asShapes: false,
    morphs: false,
  });
  const texts = slide.objects.flatMap((object) => (object.kind === "text" ? object.lines.flat() : []));
  expect(texts.filter(({ text }) => text.includes("…"))).toEqual([]);
  expect(texts.some(({ text }) => text.endsWith(subject.i18n.t("slides.more-notes")))).toBe(true);
});

test("a deck whose making is cancelled is none", async () => {
  const cancel = new AbortController();
  const made = deckOf(
    [subjectOf("map"), subjectOf("trade")],
    { shape: "16:9" },
    {
      signal: cancel.signal,
      progress: () => cancel.abort(new Error("enough")),
    },
  );
  await expect(made).rejects.toThrow("enough");
});
