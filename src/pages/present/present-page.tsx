import { useEffect, useMemo } from "react";
import { useWords } from "../../i18n/words-context.tsx";
import type { Story } from "../../stories/story.ts";
import { useBounds, useView } from "../../view/use-view.ts";
import { BookProvider, DatasetProvider } from "../dataset-provider.tsx";
import { FileDrop } from "../file-drop.tsx";
import { figuresAndEvents } from "../figure-tables.ts";
import { onDemand } from "../on-demand.tsx";
import { tablesOnDemand } from "../tables-on-demand.ts";
import { VersionNotices } from "../version-notices.tsx";
import { deckIn, parseDeck } from "./chosen-views.ts";
import { DeckTools } from "./deck-tools.tsx";
import { Presentation } from "./presentation.tsx";

const DeckNotices = onDemand(async () => (await import("./deck-notices.tsx")).loadDeckNotices());

/** A story as slides, or the views that the address has chosen; with `?speaker`, the window from which they are told. */
export function PresentPage({ id, story }: { readonly id: string; readonly story: Story }) {
  const { search } = useView();
  const bounds = useBounds();
  const words = useWords();
  const text = deckIn(search);
  const deck = useMemo(() => (text === null ? null : parseDeck(text, bounds)), [text, bounds]);
  // Where nothing chosen can be shown, the story is.
  const told = useMemo(
    () => (deck && deck.chosen.length > 0 ? { chosen: deck.chosen, key: text ?? "" } : { story, key: id }),
    [deck, text, story, id],
  );
  const tables = useMemo(() => {
    const asked = (deck?.chosen ?? []).flatMap(({ view }) => tablesOnDemand(view));
    return [...new Set([...figuresAndEvents, "projects", ...asked] as const)];
  }, [deck]);
  const isChosen = "chosen" in told;
  useEffect(() => {
    if (!isChosen) return;
    const { title } = document;
    document.title = `${words.t("page.present.title", { story: words.t("present.own-title") })} · ${words.t("site.name")}`;
    return () => {
      document.title = title;
    };
  }, [isChosen, words]);
  return (
    <DatasetProvider tables={tables}>
      <BookProvider>
        <Presentation told={told} needs={tables} tools={DeckTools}>
          <VersionNotices />
          {deck && deck.notices.length > 0 && <DeckNotices notices={deck.notices} />}
        </Presentation>
        <FileDrop />
      </BookProvider>
    </DatasetProvider>
  );
}
