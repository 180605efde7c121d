import "./own-slides.css";
import { useEffect, useMemo } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Story } from "../../stories/story.ts";
import { useBounds, useView } from "../../view/use-view.ts";
import { BookProvider, DatasetProvider } from "../../shell/dataset-provider.tsx";
import { FileDrop } from "../../reopen/file-drop.tsx";
import { figuresAndEvents, figureTables, tablesOnDemand } from "../../shell/page-tables.ts";
import { onDemand } from "../../shell/on-demand.tsx";
import { deckIn, parseDeck } from "../../deck/own/chosen-views.ts";
import { DeckTools } from "./deck-tools.tsx";
import { Presentation } from "../../deck/presentation.tsx";
import { useSite } from "../../shell/site.tsx";

const DeckNotices = onDemand(async () => (await import("./deck-notices.tsx")).loadDeckNotices());

/** A story as slides, or the views that the address has chosen; with `?speaker`, the speaker's window. */
export function PresentPage({ id, story }: { readonly id: string; readonly story: Story }) {
  const { search } = useView();
  const bounds = useBounds();
  const i18n = useI18n();
  const text = deckIn(search);
  const deck = useMemo(() => (text === null ? null : parseDeck(text, bounds)), [text, bounds]);
  // Where nothing chosen can be shown, the story is.
  const content = useMemo(
    () => (deck && deck.chosen.length > 0 ? { chosen: deck.chosen, key: text ?? "" } : { story, key: id }),
    [deck, text, story, id],
  );
  const tables = useMemo(() => {
    const asked = (deck?.chosen ?? []).flatMap(({ view }) => tablesOnDemand(view));
    return [...new Set([...figuresAndEvents, "projects", ...asked] as const)];
  }, [deck]);
  const isChosen = "chosen" in content;
  useEffect(() => {
    if (!isChosen) return;
    const { title } = document;
    document.title = `${i18n.t("page.present.title", { story: i18n.t("present.own-title") })} · ${i18n.t("site.name")}`;
    return () => {
      document.title = title;
    };
  }, [isChosen, i18n]);
  return (
    <DatasetProvider tables={tables}>
      <BookProvider>
        <Presentation content={content} needs={figureTables} tools={DeckTools}>
          <VersionNotices />
          {deck && deck.notices.length > 0 && <DeckNotices notices={deck.notices} />}
        </Presentation>
        <FileDrop />
      </BookProvider>
    </DatasetProvider>
  );
}

const VersionNoticesBody = onDemand(async () =>
  (await import("../../shell/address-notices-body.tsx")).loadVersionNotices(),
);

/**
 * For slides, whose `DeckNotices` name all else that is wrong with their address: what is shown if it names a version of the
 * dataset, unless that is the present one.
 */
function VersionNotices() {
  const { view, notices } = useView();
  const { named } = useSite();
  const hasNotices = view.data === null ? notices.some(({ reason }) => reason === "data") : !named?.isPresent;
  return hasNotices && <VersionNoticesBody />;
}
