import { chartOf } from "../charts/load-charts.ts";
import type { ChartId } from "../charts/registry.ts";
import { type Book, sourceOf } from "../data/book.ts";
import type { I18n, Lang } from "../i18n/i18n.ts";
import { creditedSources } from "../series/credit.ts";
import type { TextPart } from "../series/figure-marks.ts";
import type { Story } from "../stories/story.ts";
import { storyText } from "../stories/story-text.ts";
import { storySources, storyValues } from "../stories/story-values.ts";
import { type Bounds, parseAddress } from "../view/address.ts";
import type { View } from "../view/view.ts";
import type { ChosenView } from "./own/chosen-views.ts";

/** One slide: a step of a story, or a chosen view. */
export interface DeckSlide {
  /** Its anchor in the address. */
  readonly id: string;
  readonly chart: ChartId;
  readonly view: View;
  readonly title: string;
  /** Of its texts, where it is not the page's. */
  readonly lang?: Lang | undefined;
  /** What is said beside the picture, a paragraph each; nothing beside a chosen view. */
  readonly text: ReadonlyArray<readonly TextPart[]>;
  /** For the speaker alone. */
  readonly notes: string;
  /** Ids of the sources of its chart and its text. */
  readonly sources: readonly string[];
}

export function storySlides(story: Story, book: Book, bounds: Bounds, i18n: I18n): readonly DeckSlide[] {
  return story.steps.map((step) => {
    const values = storyValues(book, step);
    return {
      id: step.id,
      chart: step.chart as ChartId,
      view: parseAddress(step.view, bounds).view,
      title: step.title,
      lang: story.lang === i18n.lang ? undefined : story.lang,
      text: step.text.map((text) => storyText(text, values, i18n)),
      notes: step.notes,
      sources: storySources(book, step),
    };
  });
}

/** `bookOf` gives the book as of a view's day. */
export function chosenSlides(
  chosen: readonly ChosenView[],
  bookOf: (asof: string | null) => Book,
  i18n: I18n,
): readonly DeckSlide[] {
  return chosen.map(({ chart: id, view, title }, index) => {
    const book = bookOf(view.asof);
    const chart = chartOf({ chart: id, view, book });
    const series = chart.series(book, view);
    return {
      id: `slide-${index + 1}`,
      chart: id,
      view,
      title: title ?? chart.title(series, i18n),
      text: [],
      notes: [chart.description(series, i18n), ...chart.notes(series, i18n)].join(" "),
      sources: creditedSources(
        chart.sources(series).map((source) => sourceOf(book, source)),
        chart.figures(series),
      ).map((source) => source.id),
    };
  });
}
