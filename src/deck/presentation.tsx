import "./deck.css";
import "./deck-dialog.css";
import "./slide/slide.css";
import "./slide/slide-stage.css";
import "./slide/slide-overview.css";
import "./speaker/speaker-window.css";
import { type ComponentType, type ReactNode, useMemo, useSyncExternalStore } from "react";
import { openBook } from "../data/book.ts";
import type { TableName } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useBounds, useView } from "../view/use-view.ts";
import { useBook, useLoadedData } from "../shell/dataset-provider.tsx";
import { Deck } from "./deck.tsx";
import type { DeckToolsProps, Offline, DeckContent } from "./deck-props.ts";
import { chosenSlides, type DeckSlide, storySlides } from "./deck-slide.ts";
import { useShownStep } from "./shown-step.ts";
import { useSpeakerLink } from "./speaker/speaker-link.ts";
import { SpeakerWindow } from "./speaker/speaker-window.tsx";

export interface PresentationProps {
  /** Its key is the same in all windows that show it, and in no others. */
  readonly content: DeckContent;
  /** Tables without which nothing can be shown. */
  readonly needs: readonly TableName[];
  /** What can be done with the slides beside showing them. */
  readonly tools?: ComponentType<DeckToolsProps>;
  /** Of slides in a file of their own. */
  readonly offline?: Offline;
  /** Over the slides. */
  readonly children?: ReactNode;
}

/** Slides, or, with `?speaker` in the address, the speaker's window. */
export function Presentation({ content, needs, tools: Tools, offline, children }: PresentationProps) {
  const i18n = useI18n();
  const { search } = useView();
  const slides = useSlides(content, needs);
  const ids = useMemo(() => slides.map(({ id }) => id), [slides]);
  const { index, show } = useShownStep(ids);
  const alive = useSyncExternalStore(never, yes, no);
  const isSpeaker = new URLSearchParams(search).has("speaker");
  useSpeakerLink({
    role: alive ? (isSpeaker ? "speaker" : "deck") : null,
    story: content.key,
    step: ids[index] ?? "",
    // The speaker's window only follows; in the room's, Back undoes what came from there as well.
    onStep: (step) => show(ids.indexOf(step), isSpeaker ? "replace" : "push"),
  });
  const title = "story" in content ? content.story.title : i18n.t("present.own-title");
  const shared = { title, slides, needs, offline, index, show };
  if (isSpeaker) return <SpeakerWindow {...shared} />;
  return (
    <Deck {...shared} tools={Tools && <Tools content={content} title={title} slides={slides} />}>
      {children}
    </Deck>
  );
}

function useSlides(content: DeckContent, needs: readonly TableName[]): readonly DeckSlide[] {
  const book = useBook();
  const { failures, pending } = useLoadedData();
  const bounds = useBounds();
  const i18n = useI18n();
  const { theme, data } = useView().view;
  const isThere = !needs.some((name) => failures.has(name) || pending.has(name));
  const slides = useMemo(() => {
    if ("story" in content) return storySlides(content.story, book, bounds, i18n);
    const days = new Map([[book.asof, book]]);
    const bookOf = (asof: string | null) => {
      const opened = days.get(asof) ?? openBook(book.dataset, asof);
      days.set(asof, opened);
      return opened;
    };
    return isThere ? chosenSlides(content.chosen, bookOf, i18n) : [];
  }, [content, book, bounds, i18n, isThere]);
  // All slides have these in common.
  return useMemo(
    () => slides.map((slide) => ({ ...slide, view: { ...slide.view, theme, data } })),
    [slides, theme, data],
  );
}

/** False in the prerendered page and while it comes to life: which window this is, only the address knows. */
const never = () => () => undefined;
const yes = () => true;
const no = () => false;
