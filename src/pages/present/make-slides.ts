import type { Task } from "../../export/formats/format.ts";
import { deckOf } from "../../export/slides/deck.ts";
import type { SlideShape } from "../../export/slides/slide-shape.ts";
import type { DeckSlide } from "../../deck/deck-slide.ts";
import { type DeckContext, slideSubject } from "../../deck/deck-subjects.ts";

/** The slides for PowerPoint and its like: a chart each, under its heading, with what is said about it in the notes. */
export async function makeSlides(
  {
    title,
    slides,
    shape,
  }: { readonly title: string; readonly slides: readonly DeckSlide[]; readonly shape: SlideShape },
  context: DeckContext,
  task: Task,
): Promise<Blob> {
  const subjects = await Promise.all(slides.map((slide) => slideSubject(slide, context)));
  const narration = slides.map((slide) => ({ title: slide.title, notes: notesOf(slide) }));
  return deckOf(subjects, { title, shape, narration }, task);
}

/** The slide's text, then the speaker's notes; of a chosen view, the chart's own description. */
function notesOf({ text, notes }: DeckSlide): readonly string[] {
  if (text.length === 0) return [];
  return [...text.map((parts) => parts.map((part) => part.text).join("")), notes];
}
