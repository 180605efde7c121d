import { type Drawing, drawingOf } from "../drawing.ts";
import type { Task } from "../formats/format.ts";
import type { Subject } from "../subject.ts";
import type { Provenance, ProvenanceSlide } from "../provenance/provenance.ts";
import { provenanceOf, provenanceText } from "../provenance/provenance-of.ts";
import { deckStyle } from "./deck-style.ts";
import type { SlideShape } from "./slide-shape.ts";
import { patchDeck } from "./patch/patch-deck.ts";
import { slideRecord } from "./refresh/slide-record.ts";
import { slideContent } from "./slide-content.ts";
import type { SlideContent } from "./slide-objects.ts";
import { writeDeck } from "./write-deck.ts";
import { queryOf } from "../view-query.ts";

export const deckType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** What is narration on a slide beside its chart. */
export interface SlideNarration {
  /** Stands in the place of the chart's title, which then joins the subtitle. */
  readonly title: string;
  /** For the speaker, a paragraph each. */
  readonly notes: readonly string[];
}

export interface DeckOptions {
  /** Of the file; that of the first chart unless given. */
  readonly title?: string;
  readonly shape: SlideShape;
  /** One for each chart, if anything is narration; null for a chart without. */
  readonly narration?: readonly (SlideNarration | null)[];
  /** For each chart, whether it is to be shapes and no native chart. */
  readonly drawn?: readonly boolean[];
}

/**
 * A deck with a slide for each chart, in the theme and language of the first. Charts are native, with their data sheets;
 * where one follows in another year (`yearsOf`), both are shapes that move from one slide to the next.
 */
export async function deckOf(
  subjects: readonly Subject[],
  { title, shape, narration = [], drawn = [] }: DeckOptions,
  task: Task,
): Promise<Blob> {
  const [first] = subjects;
  if (!first) throw new Error("A deck shows at least one chart");
  const style = deckStyle(first, shape);
  const slides: SlideContent[] = [];
  const records: ProvenanceSlide[] = [];
  for (const [index, subject] of subjects.entries()) {
    task.signal.throwIfAborted();
    const morphs = isOtherYear(subjects[index - 1], subject);
    const asShapes = drawn[index] ?? (morphs || isOtherYear(subject, subjects[index + 1]));
    const themed = { ...subject, theme: first.theme };
    const drawing = narratedDrawing(drawingOf(themed), narration[index]);
    const slide = slideContent(themed, drawing, style, { asShapes, morphs });
    slides.push(narratedSlide(slide, narration[index]));
    records.push(slideRecord(slide, subject.address));
    task.progress(((index + 1) / subjects.length) * 0.4);
    // The page stays alive between two slides.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const named = { title: title ?? slides[0]?.title ?? "", site: first.i18n.t("site.name") };
  const bytes = await writeDeck(slides, named, style, {
    signal: task.signal,
    progress: (share) => task.progress(0.4 + share * 0.3),
  });
  task.signal.throwIfAborted();
  const patched = await patchDeck(bytes, slides, style, {
    provenance: provenanceText(withSlides(provenanceOf(subjects), records)),
    day: first.day,
  });
  task.progress(1);
  return new Blob([patched as Uint8Array<ArrayBuffer>], { type: deckType });
}

function withSlides(provenance: Provenance, slides: readonly ProvenanceSlide[]): Provenance {
  const views = provenance.views.map((view, index) => {
    const slide = slides[index];
    return slide ? { ...view, slide } : view;
  });
  return { ...provenance, views };
}

function narratedDrawing(drawing: Drawing, narration: SlideNarration | null | undefined): Drawing {
  if (!narration || narration.title === drawing.title) return drawing;
  return { ...drawing, title: narration.title, subtitle: `${drawing.title} · ${drawing.subtitle}` };
}

function narratedSlide(slide: SlideContent, narration: SlideNarration | null | undefined): SlideContent {
  return narration && narration.notes.length > 0
    ? { ...slide, notes: [...narration.notes, "", ...slide.notes] }
    : slide;
}

/** The same chart in one year after the other, for slides that move from year to year. */
export function yearsOf(subject: Subject, years: readonly number[]): Subject[] {
  return years.map((year) => {
    const view = { ...subject.view, year };
    const [page = ""] = subject.address.split("?");
    return { ...subject, view, address: page + queryOf(subject.book, view) };
  });
}

/** Whether one shows what the other does, in another year: such slides move from one to the next. */
export function isOtherYear(a: Subject | undefined, b: Subject | undefined): boolean {
  if (!a || !b || a.chart !== b.chart || a.i18n.lang !== b.i18n.lang) return false;
  return a.view.year !== b.view.year && JSON.stringify({ ...a.view, year: b.view.year }) === JSON.stringify(b.view);
}
