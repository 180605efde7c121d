import "../share/share-status.css";
import { useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { Failure } from "../share/failure.tsx";
import { saveFile } from "../share/files/save-file.ts";
import { today } from "../share/make-subject.ts";
import { Progress } from "../share/progress.tsx";
import { useTask } from "../share/use-task.ts";
import { useSite } from "../shell/site.tsx";
import type { DeckToRefresh } from "./refreshed-deck.ts";

/** A deck of ours that its owner has dropped: gives it back with the figures of today. */
export function RefreshOffer(deck: Omit<DeckToRefresh, "site" | "i18n">) {
  const i18n = useI18n();
  const site = useSite();
  const { state, run, cancel } = useTask();
  const [name] = useState(() => `${deck.file.name.replace(/\.pptx$/i, "")}-${today()}.pptx`);
  const refresh = () =>
    run("refresh", async (task) => {
      const { refreshedDeck } = await import("./refreshed-deck.ts");
      saveFile(await refreshedDeck({ ...deck, site, i18n }, task), name);
    });
  return (
    <section className="file-refresh" aria-label={i18n.t("reopen.refresh")}>
      <p>{i18n.t("reopen.refresh.use")}</p>
      <button type="button" onClick={() => void refresh()}>
        {i18n.t("reopen.refresh")}
      </button>
      {state.is === "running" && <Progress share={state.share} onCancel={cancel} />}
      <p role="status">{state.is === "done" && i18n.t("reopen.refresh.done", { name })}</p>
      {state.is === "failed" && <Failure cause={state.cause} />}
    </section>
  );
}
