import type { DeckStyle } from "../deck-style.ts";
import { inches, label, type Panel, type Placer, widest } from "./panel-geometry.ts";
import type { Plot } from "../../../charts/parts/plot/slide-plot.ts";
import type { Box, TextObject } from "../slide-objects.ts";

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

/** Whether each category has room for its own name. */
export function namesEach({ plot, size }: Panel, inner: Box): boolean {
  const labels = yearLabels(plot);
  return labels.length === plot.categories.length && labels.length <= fitting(labels, inner, size);
}

/** Years or months that are too many to be named each: a chart left to choose turns them, breaks them or drops them all. */
export function yearAxis(panel: Panel, inner: Box, place: Placer, style: DeckStyle): TextObject[] {
  const { plot, name, size } = panel;
  const labels = yearLabels(plot);
  const areYears = labels.every(({ text }) => /^\d{4}/.test(text));
  const [steps, longest] = areYears ? [[1, 2, 4, 8, 16], 32] : [[1, 3], 6];
  const step = steps.find((each) => labels.length / each <= fitting(labels, inner, size)) ?? longest;
  const shown = labels.filter(({ text }, index) => (areYears ? Number.parseInt(text, 10) : index + 1) % step === 0);
  return shown.map(({ text, at }) => {
    const w = inches(text, size) + 0.1;
    return {
      kind: "text",
      name: `${name} ${text}`,
      alt: null,
      box: { x: place.x(at) - w / 2, y: inner.y + inner.h + 0.07, w, h: (size * 1.3) / 72 },
      ...label(text, style.colour("--muted"), false, size),
      align: "center",
      valign: "top",
    };
  });
}
