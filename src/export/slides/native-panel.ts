import { apart } from "../../charts/parts/apart.ts";
import { textWidth } from "../picture/text-width.ts";
import type { DeckLook } from "./deck-look.ts";
import type { Plot, PlotMark, PlotSeries } from "./plots/plot.ts";
import { share } from "./plots/plot-scale.ts";
import type { Box, ChartObject, ShapeObject, SlideObject, TextObject } from "./slide-objects.ts";

export interface Panel {
  readonly plot: Plot;
  readonly box: Box;
  /** Of the chart; what is drawn over it begins with it. */
  readonly name: string;
  readonly alt: string;
  /** Of labels, in points. */
  readonly size: number;
  /** Where the first category begins and the last ends, if something below decides it and names them; inches. */
  readonly between?: readonly [left: number, right: number];
}

/** A native chart with what is written and drawn over it. */
export function panelObjects(panel: Panel, look: DeckLook): readonly SlideObject[] {
  const { plot, box, name, alt, size, between } = panel;
  const inner = innerOf(panel);
  const place = placer(plot, inner);
  const labels = yearLabels(plot);
  const isNamed = plot.kind === "bars" || (between === undefined && labels.length <= fitting(labels, inner, size));
  const chart: ChartObject = { kind: "chart", name, alt, box, plot, inner, isNamed, size };
  return [
    chart,
    ...(isNamed || between ? [] : yearAxis(labels, panel, inner, place, look)),
    ...plot.marks.flatMap((mark, index) => markObjects(mark, `${name} mark ${index + 1}`, place, panel, look)),
    // Lines that reach the edge have no room for their names beyond it: the legend has them.
    ...(between ? [] : endLabels(panel, inner, place, look)),
    ...remarks(panel, inner, look),
  ];
}

/** A year and the middle of its categories: two books have one each. */
interface YearLabel {
  readonly text: string;
  readonly at: number;
}

function yearLabels({ categories }: Plot): readonly YearLabel[] {
  const labels: YearLabel[] = [];
  for (const [at, category] of categories.entries()) {
    const text = /^\d{4}\*?/.exec(category)?.[0] ?? category;
    const before = labels.at(-1);
    if (before?.text === text) labels[labels.length - 1] = { text, at: (before.at + at) / 2 };
    else labels.push({ text, at });
  }
  return labels;
}

/** How many labels find room side by side. */
function fitting(labels: readonly YearLabel[], inner: Box, size: number): number {
  const each = widest(
    labels.map(({ text }) => text),
    size,
  );
  return Math.floor(inner.w / (each + size / 100));
}

/** Years that are too many to be named each: a chart left to choose turns them, breaks them or drops them all. */
function yearAxis(labels: readonly YearLabel[], panel: Panel, inner: Box, place: Placer, look: DeckLook): TextObject[] {
  const { name, size } = panel;
  const step = [2, 4, 8, 16].find((each) => labels.length / each <= fitting(labels, inner, size)) ?? 32;
  const shown = labels.filter(({ text }) => Number.parseInt(text, 10) % step === 0);
  return shown.map(({ text, at }) => {
    const w = inches(text, size) + 0.1;
    return {
      kind: "text",
      name: `${name} ${text}`,
      alt: null,
      box: { x: place.x(at) - w / 2, y: inner.y + inner.h + 0.05, w, h: (size * 1.3) / 72 },
      ...label(text, look.colour("--muted"), false, size),
      align: "center",
      valign: "top",
    };
  });
}

/** At the right edge of a chart of bars, level with its rows. */
function remarks({ plot, box, name, size }: Panel, inner: Box, look: DeckLook): SlideObject[] {
  const h = inner.h / plot.categories.length;
  const w = remarkWidth(plot, size);
  return (plot.remarks ?? []).flatMap((text, index): SlideObject[] =>
    text === ""
      ? []
      : [
          {
            kind: "text",
            name: `${name} remark ${index + 1}`,
            alt: null,
            box: { x: box.x + box.w - w, y: inner.y + index * h, w, h },
            ...label(text, look.colour("--muted"), false, size),
            align: "right",
            valign: "middle",
          },
        ],
  );
}

function remarkWidth({ remarks: texts = [] }: Plot, size: number): number {
  return texts.length === 0 ? 0 : widest(texts, size) + 0.15;
}

/** Inches of text in the letters of the body. */
function inches(text: string, size: number, weight = 400): number {
  return textWidth(text, size, weight) / 72;
}

function widest(texts: readonly string[], size: number, weight = 400): number {
  return texts.reduce((most, text) => Math.max(most, inches(text, size, weight)), 0);
}

/** The plot without its labels: fixed, so that what is drawn over it keeps its place. */
function innerOf({ plot, box, size, between }: Panel): Box {
  if (plot.kind === "bars") {
    const left = widest(plot.categories, size) + 0.15;
    return {
      x: box.x + left,
      y: box.y + 0.02,
      w: box.w - left - inches("0,000.0%", size, 700) - remarkWidth(plot, size) - 0.1,
      h: box.h - 0.04,
    };
  }
  const foot = between ? 0.03 : (size * 1.9) / 72;
  const head = (size * 1.6) / 72;
  const ends = plot.series.flatMap(({ end }) => (end === undefined ? [] : [end]));
  const [left, right] = between ?? [
    box.x + (plot.labelled ? 0.1 : widest(axisTexts(plot), size) + 0.12),
    // The ends of two values stand far within the plot already.
    box.x + box.w - (ends.length > 0 && !plot.labelled ? widest(ends, size, 700) + 0.25 : 0.08),
  ];
  return { x: left, y: box.y + head, w: right - left, h: box.h - head - foot };
}

/** About as long as the labels of the axis. */
function axisTexts({ scale: { domain, step }, format }: Plot): readonly string[] {
  const digits = step < 1 ? String(step).length - 2 : 0;
  const unit = /"[%\u00a0× ]+"/.exec(format)?.[0].replaceAll('"', "") ?? "";
  return domain.map((value) => `${value.toLocaleString("en", { maximumFractionDigits: Math.max(0, digits) })}${unit}`);
}

interface Placer {
  /** Width of a category. */
  readonly band: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

function placer({ categories, scale }: Plot, inner: Box): Placer {
  return {
    band: inner.w / categories.length,
    x: (at) => inner.x + ((at + 0.5) / categories.length) * inner.w,
    y: (value) => inner.y + inner.h * (1 - share(scale, value)),
  };
}

function label(text: string, colour: string, bold: boolean, size: number): Pick<TextObject, "lines" | "wrap" | "font"> {
  return { lines: [[{ text, size, bold, colour }]], wrap: false, font: "body" };
}

function markObjects(
  mark: PlotMark,
  name: string,
  place: Placer,
  { size, plot }: Panel,
  look: DeckLook,
): SlideObject[] {
  const h = (size * 1.3) / 72;
  const halo = look.colour("--card");
  if (mark.kind === "label") {
    const w = inches(mark.text, size, 700) + 0.1;
    const last = mark.at === plot.categories.length - 1;
    const x = place.x(mark.at) - w / 2;
    return [
      {
        kind: "text",
        name,
        alt: null,
        box: { x: last ? Math.min(x, place.x(mark.at) + 0.2 - w) : x, y: place.y(mark.value) - h - 0.02, w, h },
        ...label(mark.text, look.colour("--ink"), true, size),
        align: "center",
        valign: "bottom",
        halo,
      },
    ];
  }
  // A goal spans its years from end to end.
  const half = mark.dashed ? [-place.band / 2, place.band / 2] : [0, 0];
  const points = mark.points.map(
    ({ at, value }, index) => [place.x(at) + (half[Math.min(index, 1)] ?? 0), place.y(value)] as const,
  );
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const colour = look.colour(mark.hue);
  const [x, y] = [first[0], Math.min(...points.map(([, top]) => top))];
  const w = inches(mark.label, size, 700) + 0.1;
  const line: ShapeObject = {
    kind: "shape",
    name,
    alt: mark.label,
    box: { x, y, w: last[0] - x, h: Math.max(...points.map(([, top]) => top)) - y },
    outline: { preset: "path", steps: points.map(([px, py], index) => [index === 0 ? "M" : "L", px - x, py - y]) },
    fill: null,
    stroke: { colour, opacity: 1, width: 1.75, dash: mark.dashed ? "dash" : "solid" },
  };
  const text: TextObject = {
    kind: "text",
    name: `${name} text`,
    alt: null,
    // A goal is named before its line, everything else at its end.
    box: mark.dashed ? { x: x - w - 0.05, y: first[1] - h / 2, w, h } : { x: last[0] - w, y: last[1] - h - 0.06, w, h },
    ...label(mark.label, colour, true, size),
    align: "right",
    valign: "middle",
    halo,
  };
  return [line, text];
}

/** The names of lines beside their ends, moved apart, each led to by a thin line where it had to move. */
function endLabels({ plot, name, size }: Panel, inner: Box, place: Placer, look: DeckLook): SlideObject[] {
  const room = (size * 1.25) / 72;
  const lastOf = ({ values }: PlotSeries) => values.findLastIndex((value) => value !== null);
  const ended = plot.series.filter((series) => series.end !== undefined && lastOf(series) >= 0);
  // Past the lines of the axis, where there are some.
  const last = ended.reduce((most, series) => Math.max(most, place.x(lastOf(series))), 0);
  const edge = plot.labelled ? last + 0.16 : Math.max(last + 0.16, inner.x + inner.w + 0.08);
  const ends = column(ended, (series) => [lastOf(series), series.end ?? ""], edge, "left");
  const started = plot.series.filter((series) => series.start !== undefined && typeof series.values[0] === "number");
  const starts = column(started, (series) => [0, series.start ?? ""], place.x(0) - 0.16, "right");
  return [...ends, ...starts];

  function column(
    series: readonly PlotSeries[],
    textOf: (series: PlotSeries) => readonly [at: number, text: string],
    x: number,
    align: "left" | "right",
  ): SlideObject[] {
    const wanted = series.map((one) => place.y(one.values[textOf(one)[0]] ?? 0));
    const ys = apart(
      wanted.map((y) => y * 72),
      room * 72,
      inner.y * 72,
      (inner.y + inner.h - room / 2) * 72,
    ).map((y) => y / 72);
    return series.flatMap((one, index): SlideObject[] => {
      const [at, text] = textOf(one);
      const [from, to] = [wanted[index] ?? 0, ys[index] ?? 0];
      const start = place.x(at) + (align === "left" ? 0.06 : -0.06);
      const w = inches(text, size, 700) + 0.12;
      const hue = look.colour(typeof one.hue === "string" ? one.hue : "--ink");
      const [left, right] = align === "left" ? [start, x - 0.02] : [x + 0.02, start];
      const [leftY, rightY] = align === "left" ? [from, to] : [to, from];
      const leader: ShapeObject = {
        kind: "shape",
        name: `${name} ${align} leader ${index + 1}`,
        alt: null,
        box: { x: left, y: Math.min(from, to), w: right - left, h: Math.abs(from - to) },
        outline: { preset: "line", upwards: rightY < leftY },
        fill: null,
        stroke: { colour: hue, opacity: 1, width: 0.75, dash: "sysDot" },
      };
      return [
        ...(Math.abs(from - to) > 0.02 || right - left > 0.3 ? [leader] : []),
        {
          kind: "text",
          name: `${name} ${align} label ${index + 1}`,
          alt: null,
          box: { x: align === "left" ? x : x - w, y: to - room / 2, w, h: room },
          ...label(text, look.colour("--ink"), true, size),
          align,
          valign: "middle",
        },
      ];
    });
  }
}
