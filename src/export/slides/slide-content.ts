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
import { leastSize } from "./shape-texts.ts";
import { shapesOf } from "./shapes.ts";
import type { Box, SlideContent, SlideObject, TextObject, TextRun } from "./slide-objects.ts";
import type { Source } from "../../data/schema/schema.ts";
import type { I18n } from "../../i18n/i18n.ts";

export interface SlideOptions {
  /** Marks as shapes, which move from slide to slide, and not as a native chart. */
  readonly asShapes: boolean;
  readonly morphs: boolean;
}

/** px of a picture in an inch of a slide, and by what its texts are larger than on the page. */
const pxPerInch = 96;
const unit = 1.2;
/** The map is enlarged as a whole, and its letters with it: this much, so that none is too small. */
const mapUnit = 1.5;

export const margin = 0.5;
/** Sizes in points. */
const sizes = { title: 26, smallest: 18, subtitle: 16, foot: leastSize } as const;
/** Lines of remarks below a chart; the speaker's notes have all of them. */
const mostNotes = 2;
/** Left free at the foot's right end for the number of the slide, in inches. */
export const numberWidth = 0.7;

/** Title, legend, chart, remarks and sources of one chart on one slide. */
export function slideContent(subject: Subject, shown: Drawing, style: DeckStyle, options: SlideOptions): SlideContent {
  const plots = options.asShapes ? null : shown.plots;
  const drawing = plots ? { ...shown, notes: nativeNotes(shown, plots, subject.i18n) } : shown;
  const ink = style.colour("--ink");
  const muted = style.colour("--muted");
  const width = style.size.w - 2 * margin;
  const block = (name: string, y: number, lines: TextObject["lines"], size: number, w = width): TextObject => ({
    kind: "text",
    name,
    alt: written({ lines }),
    box: { x: margin, y, w, h: (linesNeeded(lines, w, size) * size * 1.25) / 72 },
    lines,
    align: "left",
    valign: "top",
    wrap: true,
    font: "body",
  });
  const { size: titleSize, count } = fitting(drawing.title, width);
  const titleBox = { x: margin, y: 0.32, w: width, h: Math.max(0.58, (count * titleSize * 1.2) / 72) };
  const title: TextObject = {
    ...block("Title", 0, [[{ text: drawing.title, size: titleSize, bold: true, colour: ink }]], titleSize),
    box: titleBox,
    valign: "middle",
    font: "head",
    role: "title",
  };
  let top = titleBox.y + titleBox.h + 0.04;
  const head: SlideObject[] = [title];
  if (drawing.subtitle !== "") {
    const lines = [[{ text: drawing.subtitle, size: sizes.subtitle, colour: muted }]];
    const text = block("Subtitle", top, lines, sizes.subtitle);
    head.push({ ...text, role: "subtitle" });
    top += text.box.h + 0.06;
  }
  const entries = plots ? nativeLegend(drawing.legend, plots, subject.i18n) : drawing.legend;
  const legend = pictureLegend(entries, subject, width * pxPerInch, unit, arialWidth);
  if (legend.height > 0) {
    const nodes = legend.at(margin * pxPerInch, top * pxPerInch);
    const shapes = shapesOf({ children: nodes }, { x: 0, y: 0, scale: 1 / pxPerInch, chart: "legend" });
    const group = "legend";
    head.push(...shapes.map((one) => (one.kind === "text" ? { ...one, alt: written(one), group } : { ...one, group })));
    top += legend.height / pxPerInch + 0.06;
  }

  const footWidth = width - numberWidth;
  const sources = block("Sources", 0, footOf(subject, drawing, style, footWidth), sizes.foot, footWidth);
  const remarks = remarksIn(drawing.notes, width, subject.i18n);
  const notes = block("Notes", 0, [[{ text: remarks, size: sizes.foot, colour: muted }]], sizes.foot);
  const footTop = style.size.h - 0.28 - sources.box.h;
  const below = remarks === "" ? footTop : footTop - notes.box.h - 0.03;
  const body: Box = { x: margin, y: top + 0.04, w: width, h: below - top - 0.14 };
  const chart = plots ? nativeObjects(subject, drawing, plots, body, style) : shapesIn(body, subject, drawing);
  return {
    title: drawing.title,
    objects: [
      ...head,
      ...chart,
      ...(remarks === "" ? [] : [{ ...notes, box: { ...notes.box, y: below } }]),
      { ...sources, box: { ...sources.box, y: footTop }, role: "foot" },
    ],
    notes: slideNotes(subject, drawing),
    morphs: options.morphs,
  };
}

/** The whole chart as shapes, as large as there is room for. */
function shapesIn(body: Box, subject: Subject, drawing: Drawing): readonly SlideObject[] {
  const stage = {
    x: body.x * pxPerInch,
    y: body.y * pxPerInch,
    width: body.w * pxPerInch,
    height: body.h * pxPerInch,
  };
  const chart = chartIn(stage, drawing, subject, drawing.sizing.kind === "fixed" ? mapUnit : unit, false);
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
const headWidth = 1.18;

/** The size of a title on one line, or on two where it would be too small for one. */
function fitting(title: string, width: number): { readonly size: number; readonly count: number } {
  const wide = textWidth(title, sizes.title, 700) * headWidth;
  const size = Math.min(sizes.title, Math.floor((sizes.title * width * 72) / wide));
  if (size >= sizes.smallest) return { size, count: 1 };
  return {
    size: sizes.smallest,
    count: wrapped(title, (width * 72) / headWidth, { size: sizes.smallest, weight: 700 }, 9).length,
  };
}

/** How many lines paragraphs take; programs break them a little earlier than their letters would need. */
function linesNeeded(paragraphs: TextObject["lines"], width: number, size: number): number {
  return paragraphs.reduce((sum, runs) => sum + linesIn(runs.map(({ text }) => text).join(""), width, size), 0);
}

function linesIn(text: string, width: number, size: number): number {
  return wrapped(text, width * 72 * 0.97, { size, weight: 400 }, 99).length;
}

/** Whole remarks, as many as find room; where some do not, it is said where all of them are. */
function remarksIn(notes: readonly string[], width: number, i18n: I18n): string {
  const fits = (text: string) => linesIn(text, width, sizes.foot) <= mostNotes;
  const all = notes.join(" ");
  if (all === "" || fits(all)) return all;
  const more = i18n.t("slides.more-notes");
  let shown = "";
  for (const note of notes) {
    const longer = shown === "" ? note : `${shown} ${note}`;
    if (fits(`${longer} ${more}`)) shown = longer;
  }
  return `${shown} ${more}`.trim();
}

/** Who published the figures; who made the slide, from what and when; and where the chart is live. */
function footOf(subject: Subject, drawing: Drawing, style: DeckStyle, width: number): readonly (readonly TextRun[])[] {
  const { i18n, datasetVersion, day, address } = subject;
  const size = sizes.foot;
  const made = i18n.t("picture.made", { site: i18n.t("site.name"), version: datasetVersion, date: i18n.date(day) });
  const colour = style.colour("--ink");
  const place = address.replace(/^https?:\/\//, "").replaceAll("%2C", ",");
  const hasRoom = linesIn(`${made} · ${place}`, width, size) === 1;
  const sources = sourceText(drawing, subject);
  return [
    ...(sources === "" ? [] : [[{ text: sources, size, colour }]]),
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
