import "../../share/share-status.css";
import { type ReactNode, useState } from "react";
import { type SlideShape, slideShapes } from "../../export/slides/slide-shape.ts";
import { Segmented } from "../../ui/segmented.tsx";
import { deckFileName } from "../../export/file-name.ts";
import type { Task } from "../../export/formats/format.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBounds, useView } from "../../view/use-view.ts";
import { Failure } from "../../share/failure.tsx";
import { downloadsFrom } from "../../share/frame-limits.ts";
import { today } from "../../share/make-subject.ts";
import { Progress } from "../../share/progress.tsx";
import { saveFile } from "../../share/files/save-file.ts";
import { useTask } from "../../share/use-task.ts";
import { useLoadedData } from "../../shell/dataset-provider.tsx";
import type { OfflineDeck } from "../../offline/make-offline-deck.ts";
import { useSite } from "../../shell/site.tsx";
import { withMessages } from "../../shell/with-messages.tsx";
import { CopyLink } from "./copy-link.tsx";
import { DeckDialog } from "../../deck/deck-dialog.tsx";
import type { DeckContext } from "../../deck/deck-subjects.ts";
import type { DeckToolsProps } from "../../deck/deck-props.ts";

/** The kinds of file, with their extensions. */
const saveFormats = { slides: "pptx", offlineDeck: "html" } as const;
type SaveFormat = keyof typeof saveFormats;

async function makeFile(
  format: SaveFormat,
  deck: OfflineDeck & { readonly shape: SlideShape },
  context: DeckContext,
  task: Task,
): Promise<Blob> {
  if (format === "slides") return (await import("./make-slides.ts")).makeSlides(deck, context, task);
  return (await import("../../offline/make-offline-deck.ts")).makeOfflineDeck(deck, context, task);
}

/** The slides as files, and as a link. */
function DeckShare({ content, title, slides, onClose }: DeckToolsProps & { readonly onClose: () => void }) {
  const i18n = useI18n();
  const { book, texts } = useLoadedData();
  const context: DeckContext = { book, bounds: useBounds(), i18n, site: useSite(), texts };
  const { theme } = useView().view;
  const { state, run, cancel } = useTask();
  const [shape, setShape] = useState<SlideShape>("16:9");
  const [downloads] = useState(() => downloadsFrom(window));

  const nameWith = (extension: string) => {
    const chosen = "chosen" in content ? content.chosen : undefined;
    return deckFileName({ title, chosen, slides: slides.length, lang: i18n.lang, day: today() }, extension);
  };
  const take = (format: SaveFormat) =>
    run(format, async (task) => {
      const file = await makeFile(format, { content, title, slides, theme, shape }, context, task);
      saveFile(file, nameWith(saveFormats[format]));
    });
  const print = () =>
    run("handout", async (task) => {
      const { printHandout } = await import("./print-handout.ts");
      await printHandout({ name: nameWith("pdf").replace(/\.pdf$/, ""), slides }, context, task);
    });
  const section = (format: SaveFormat): ReactNode => (
    <section key={format} className="deck-way">
      <h3>{i18n.t(`kit.${format}`)}</h3>
      <p>{i18n.t(`kit.${format}.use`)}</p>
      {format === "slides" && (
        <Segmented
          legend={i18n.t("share.slide-shape")}
          options={slideShapes.map((value) => ({ value, label: value }))}
          value={shape}
          onChange={setShape}
        />
      )}
      <button type="button" disabled={slides.length === 0} onClick={() => void take(format)}>
        {i18n.t("share.download")}
      </button>
      {state.is === "running" && state.name === format && <Progress share={state.share} onCancel={cancel} />}
      <p role="status">{state.is === "done" && state.name === format && i18n.t("share.done.download")}</p>
      {state.is === "failed" && state.name === format && <Failure cause={state.cause} />}
    </section>
  );
  return (
    <DeckDialog title={i18n.t("action.share")} onClose={onClose}>
      {downloads !== "free" && <p>{i18n.t(`share.frame.${downloads}`)}</p>}
      {(Object.keys(saveFormats) as SaveFormat[]).map(section)}
      <section className="deck-way">
        <h3>{i18n.t("kit.handout")}</h3>
        <p>{i18n.t("kit.handout.use")}</p>
        <button type="button" disabled={slides.length === 0} onClick={() => void print()}>
          {i18n.t("share.print")}
        </button>
        {state.is === "running" && state.name === "handout" && <Progress share={state.share} onCancel={cancel} />}
        {state.is === "failed" && state.name === "handout" && <Failure cause={state.cause} />}
      </section>
      <section className="deck-way">
        <h3>{i18n.t("deck.link")}</h3>
        <p>{i18n.t("deck.link.use")}</p>
        <CopyLink address={location.href} />
      </section>
    </DeckDialog>
  );
}

export function loadDeckShare() {
  return withMessages("share", DeckShare);
}
