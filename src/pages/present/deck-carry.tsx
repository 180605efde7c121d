import "../../styles/carry.css";
import { type ReactNode, useState } from "react";
import type { Task } from "../../export/formats/format.ts";
import { useWords } from "../../i18n/words-context.tsx";
import { useBounds, useView } from "../../view/use-view.ts";
import { Failure } from "../carry/failure.tsx";
import { downloadsFrom } from "../carry/frame-limits.ts";
import { today } from "../carry/make-subject.ts";
import { Progress } from "../carry/progress.tsx";
import { saveFile } from "../carry/save-file.ts";
import { useTask } from "../carry/use-task.ts";
import { useLoadedData } from "../dataset-provider.tsx";
import type { PodiumDeck } from "../podium/make-podium.ts";
import { useSite } from "../site.tsx";
import { withMessages } from "../with-messages.tsx";
import { CopyLink } from "./copy-link.tsx";
import { DeckDialog } from "./deck-dialog.tsx";
import type { DeckGround } from "./deck-subjects.ts";
import type { DeckToolsProps } from "./presentation.tsx";

/** The kinds of file, with their extensions. */
const ways = { slides: "pptx", podium: "html" } as const;
type Way = keyof typeof ways;

async function makeFile(way: Way, deck: PodiumDeck, ground: DeckGround, task: Task): Promise<Blob> {
  if (way === "slides") return (await import("./make-slides.ts")).makeSlides(deck, ground, task);
  return (await import("../podium/make-podium.ts")).makePodium(deck, ground, task);
}

/** The slides as files, and as a link. */
function DeckCarry({ told, title, slides, onClose }: DeckToolsProps & { readonly onClose: () => void }) {
  const words = useWords();
  const { book } = useLoadedData();
  const ground: DeckGround = { book, bounds: useBounds(), words, site: useSite() };
  const { theme } = useView().view;
  const { state, run, cancel } = useTask();
  const [downloads] = useState(() => downloadsFrom(window));

  const take = (way: Way) =>
    run(way, async (task) => {
      const file = await makeFile(way, { told, title, slides, theme }, ground, task);
      saveFile(file, `silk-ledger-${today()}.${ways[way]}`);
    });
  const section = (way: Way): ReactNode => (
    <section key={way} className="deck-way">
      <h3>{words.t(`kit.${way}`)}</h3>
      <p>{words.t(`kit.${way}.use`)}</p>
      <button type="button" disabled={slides.length === 0} onClick={() => void take(way)}>
        {words.t("carry.download")}
      </button>
      {state.is === "running" && state.name === way && <Progress share={state.share} onCancel={cancel} />}
      <p role="status">{state.is === "done" && state.name === way && words.t("carry.done.download")}</p>
      {state.is === "failed" && state.name === way && <Failure cause={state.cause} />}
    </section>
  );
  return (
    <DeckDialog title={words.t("action.carry")} onClose={onClose}>
      {downloads !== "free" && <p>{words.t(`carry.frame.${downloads}`)}</p>}
      {(Object.keys(ways) as Way[]).map(section)}
      <section className="deck-way">
        <h3>{words.t("deck.link")}</h3>
        <p>{words.t("deck.link.use")}</p>
        <CopyLink address={location.href} />
      </section>
    </DeckDialog>
  );
}

export function loadDeckCarry() {
  return withMessages("carry", DeckCarry);
}
