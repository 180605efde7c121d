import { showsYears } from "../../charts/parts/chart.ts";
import { chartOf } from "../../charts/load-charts.ts";
import type { Drawing } from "../drawing.ts";
import { pictureLegend } from "../picture/picture-legend.tsx";
import { chartIn } from "../picture/picture.ts";
import { sourceText } from "../picture/picture-foot.ts";
import { arialWidth, textWidth, wrapped } from "../picture/text-width.ts";
import type { Subject } from "../subject.ts";
import type { DeckStyle } from "./deck-style.ts";
import { nativeLegend, nativeNotes } from "./native/native-legend.tsx";
import { nativeObjects } from "./native/native-objects.ts";
import { shapesOf } from "./shapes.ts";
import type { Box, SlideContent, SlideObject, TextObject, TextRun } from "./slide-objects.ts";
import { slideSize, titleName } from "./write-deck.ts";
import type { Source } from "../../data/schema/schema.ts";
import type { I18n } from "../../i18n/i18n.ts";

export interface SlideOptions {
  /** Marks as shapes, which move from slide to slide, and not as a native chart. */
  readonly asShapes: boolean;
  readonly morphs: boolean;
}

/** px of a picture in an inch of a slide, and by what its texts are larger than on the page. */
const pxPerInch = 96;
const unit = 1.15;

const margin = 0.5;
const width = slideSize.w - 2 * margin;
/** Sizes in points. */
const sizes = { title: 26, smallest: 18, subtitle: 15, foot: 10.5 } as const;

/** Title, legend, chart, remarks and sources of one chart on one slide. */
export function slideContent(subject: Subject, shown: Drawing, style: DeckStyle, options: SlideOptions): SlideContent {
  const plots = options.asShapes ? null : shown.plots;
  const drawing = plots ? { ...shown, notes: nativeNotes(shown, plots, subject.i18n) } : shown;
  const ink = style.colour("--ink");
  const muted = style.colour("--muted");
  const block = (name: string, y: number, lines: TextObject["lines"], size: number, h?: number): TextObject => ({
    kind: "text",
    name,
    alt: written({ lines }),
    box: { x: margin, y, w: width, h: h ?? (lines.length * size * 1.25) / 72 },
    lines,
    align: "left",
    valign: "top",
    wrap: true,
    font: "body",
  });
  const titleSize = fitting(drawing.title);
  const title: TextObject = {
    ...block(titleName, 0.35, [[{ text: drawing.title, size: titleSize, bold: true, colour: ink }]], titleSize, 0.55),
    valign: "middle",
    font: "head",
  };
  const subtitle = linesOf(drawing.subtitle, { size: sizes.subtitle, colour: muted }, 2);
  let top = 0.92;
  const head: SlideObject[] = [title];
  if (subtitle.length > 0) {
    const text = block("Subtitle", top, subtitle, sizes.subtitle);
    head.push(text);
    top += text.box.h + 0.08;
  }
  const entries = plots ? nativeLegend(drawing.legend, plots, subject.i18n) : drawing.legend;
  const legend = pictureLegend(entries, subject, width * pxPerInch, unit, arialWidth);
  if (legend.height > 0) {
    const nodes = legend.at(margin * pxPerInch, top * pxPerInch);
    const shapes = shapesOf({ children: nodes }, { x: 0, y: 0, scale: 1 / pxPerInch, chart: "legend" });
    head.push(...shapes.map((shape) => (shape.kind === "text" ? { ...shape, alt: written(shape) } : shape)));
    top += legend.height / pxPerInch + 0.06;
  }

  const foot = footOf(subject, drawing, style);
  const notes = linesOf(drawing.notes.join(" "), { size: sizes.foot, colour: muted }, 2);
  const lines = notes.length + foot.length;
  let below = slideSize.h - 0.3 - (lines * sizes.foot * 1.25) / 72;
  const body: Box = { x: margin, y: top + 0.04, w: width, h: below - top - 0.14 };
  const feet: SlideObject[] = [];
  if (notes.length > 0) {
    const text = block("Notes", below, notes, sizes.foot);
    feet.push(text);
    below += text.box.h;
  }
  feet.push(block("Sources", below, foot, sizes.foot));

  const chart = plots ? nativeObjects(subject, drawing, plots, body, style) : shapesIn(body, subject, drawing);
  return {
    title: drawing.title,
    objects: [...head, ...chart, ...feet],
    notes: slideNotes(subject, drawing),
    morphs: options.morphs,
  };
}

/** The whole chart as shapes, as large as there is room for. */
export function shapesIn(body: Box, subject: Subject, drawing: Drawing): readonly SlideObject[] {
  const stage = {
    x: body.x * pxPerInch,
    y: body.y * pxPerInch,
    width: body.w * pxPerInch,
    height: body.h * pxPerInch,
  };
  const chart = chartIn(stage, drawing, subject, unit, false);
  return shapesOf(
    { children: [chart] },
    {
      x: 0,
      y: 0,
      scale: 1 / pxPerInch,
      chart: subject.chart,
      overYears: showsYears(chartOf(subject)),
    },
  );
}

function written({ lines }: Pick<TextObject, "lines">): string {
  return lines.map((runs) => runs.map(({ text }) => text).join("")).join(" ");
}

/** Letters of headings are this much wider than those that are measured. */
const headWidth = 1.1;

/** The size at which a title stands on one line. */
function fitting(title: string): number {
  const wide = textWidth(title, sizes.title, 700) * headWidth;
  return Math.max(sizes.smallest, Math.min(sizes.title, Math.floor((sizes.title * width * 72) / wide)));
}

function linesOf(text: string, style: Omit<TextRun, "text">, most: number): readonly (readonly TextRun[])[] {
  if (text === "") return [];
  return wrapped(text, width * 72 * 0.985, { size: style.size, weight: 400 }, most).map((line) => [
    { ...style, text: line },
  ]);
}

/** Who published the figures; who made the slide, from what and when; and where the chart is live. */
function footOf(subject: Subject, drawing: Drawing, style: DeckStyle): readonly (readonly TextRun[])[] {
  const { i18n, datasetVersion, day, address } = subject;
  const size = sizes.foot;
  const made = i18n.t("picture.made", { site: i18n.t("site.name"), version: datasetVersion, date: i18n.date(day) });
  const colour = style.colour("--ink");
  const place = address.replace(/^https?:\/\//, "").replaceAll("%2C", ",");
  const hasRoom = textWidth(`${made} · ${place}`, size, 400) < width * 72 * 0.985;
  return [
    ...linesOf(sourceText(drawing, subject), { size, colour }, 2),
    [
      { text: `${made} · `, size, colour: style.colour("--muted") },
      { text: hasRoom ? place : i18n.t("slides.live"), size, colour: style.colour("--focus"), link: address },
    ],
  ];
}

/** What the speaker finds below the slide: the chart in words, every remark, and every source in full. */
function slideNotes(subject: Subject, drawing: Drawing): readonly string[] {
  const { i18n, address, day, datasetVersion } = subject;
  const { description, notes, sources } = drawing;
  return [
    description,
    ...(notes.length > 0 ? ["", ...notes] : []),
    ...(sources.length > 0 ? ["", i18n.t("source.label"), ...sources.map((source) => sourceNote(source, i18n))] : []),
    "",
    i18n.t("picture.made", { site: i18n.t("site.name"), version: datasetVersion, date: i18n.date(day) }),
    address,
  ];
}

/** Publisher, title, date and address, the address only of what may be linked. */
function sourceNote({ publisher, title, published, url, linkable }: Source, i18n: I18n): string {
  const date = published === null ? i18n.t("source.undated") : i18n.date(published);
  return `${publisher}: ${title}, ${date}${url !== null && linkable ? `. ${url}` : ""}`;
}
