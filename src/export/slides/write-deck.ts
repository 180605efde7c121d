import type PptxGenJS from "pptxgenjs";
import type { Task } from "../formats/format.ts";
import { chartOptions } from "./native/chart-options.ts";
import type { DeckStyle } from "./deck-style.ts";
import type { ShapeObject, SlideContent, SlideObject, TextObject } from "./slide-objects.ts";

const master = "Silk Ledger";

/** Slides as PptxGenJS writes them, before `patch-deck.ts`, which also writes what its layouts hold; it is loaded only here. */
export async function writeDeck(
  slides: readonly SlideContent[],
  { title, site }: { readonly title: string; readonly site: string },
  style: DeckStyle,
  { signal, progress }: Task,
): Promise<Uint8Array> {
  const { default: Library } = await import("pptxgenjs");
  const deck = new Library();
  deck.defineLayout({ name: "own", width: style.size.w, height: style.size.h });
  deck.layout = "own";
  deck.title = title;
  deck.subject = title;
  deck.author = site;
  deck.company = site;
  deck.theme = { headFontFace: style.fonts.head, bodyFontFace: style.fonts.body };
  deck.defineSlideMaster({ title: master });
  for (const [index, content] of slides.entries()) {
    signal.throwIfAborted();
    const slide = deck.addSlide({ masterName: master });
    for (const object of content.objects) add(slide, object, style);
    slide.addNotes(content.notes.join("\n"));
    progress((index + 1) / slides.length);
    // The page stays alive between two slides.
    await new Promise((resolve) => setTimeout(resolve));
  }
  signal.throwIfAborted();
  return (await deck.write({ outputType: "uint8array" })) as Uint8Array;
}

function add(slide: PptxGenJS.Slide, object: SlideObject, style: DeckStyle): void {
  switch (object.kind) {
    case "chart": {
      const { plot } = object;
      const labels = [...plot.categories];
      // Only the frame of the chart and its place in the file: `patch-chart.ts` writes the values, with their blanks.
      const data = plot.series.map(({ name }) => ({ name, labels, values: labels.map(() => 0) }));
      slide.addChart(plot.kind === "lines" ? "line" : "bar", data, chartOptions(object, style));
      return;
    }
    case "text":
      slide.addText(runsOf(object, style), textOptions(object, style));
      return;
    case "shape":
      slide.addShape(shapeName(object) as PptxGenJS.SHAPE_NAME, shapeOptions(object));
      return;
    default:
      object satisfies never;
  }
}

function runsOf({ lines }: TextObject, style: DeckStyle): PptxGenJS.TextProps[] {
  return lines.flatMap((runs, line) =>
    runs.map(({ text, size, bold = false, colour, link }, index) => ({
      text,
      options: {
        fontSize: size,
        bold,
        color: colour,
        lang: style.locale,
        ...(link !== undefined && { hyperlink: { url: link } }),
        ...(index === runs.length - 1 && line < lines.length - 1 && { breakLine: true }),
      },
    })),
  );
}

function textOptions(
  { name, box, align, valign, wrap, font, plate }: TextObject,
  style: DeckStyle,
): PptxGenJS.TextPropsOptions {
  return {
    ...box,
    objectName: name,
    align,
    valign,
    wrap,
    margin: 0,
    fontFace: style.fonts[font],
    isTextBox: true,
    ...(plate !== undefined && { fill: { color: plate, transparency: 20 } }),
  };
}

function shapeName({ outline }: ShapeObject): string {
  return outline.preset === "path" ? "custGeom" : outline.preset;
}

function shapeOptions({ name, box, outline, fill, stroke }: ShapeObject): PptxGenJS.ShapeProps {
  const see = (opacity: number) => Math.round((1 - opacity) * 100);
  return {
    ...box,
    objectName: name,
    ...(fill && { fill: { color: fill.colour, transparency: see(fill.opacity) } }),
    ...(stroke && {
      line: { color: stroke.colour, transparency: see(stroke.opacity), width: stroke.width, dashType: stroke.dash },
    }),
    ...(outline.preset === "roundRect" && { rectRadius: outline.radius }),
    ...(outline.preset === "line" && outline.upwards && { flipV: true }),
    ...(outline.preset === "path" && { points: outline.steps.map(pointOf) }),
  };
}

type Point = NonNullable<PptxGenJS.ShapeProps["points"]>[number];

function pointOf([command, ...n]: readonly [string, ...number[]]): Point {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
  switch (command) {
    case "M":
      return { x: a, y: b, moveTo: true };
    case "L":
      return { x: a, y: b };
    case "Q":
      return { x: c, y: d, curve: { type: "quadratic", x1: a, y1: b } };
    case "C":
      return { x: e, y: f, curve: { type: "cubic", x1: a, y1: b, x2: c, y2: d } };
    default:
      return { close: true };
  }
}
