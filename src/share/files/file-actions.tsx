import { useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { Failure } from "../failure.tsx";
import { FileFacts } from "./file-facts.tsx";
import { type FileSettings, styleOf, sizeOf } from "./file-settings.ts";
import { downloadsFrom } from "../frame-limits.ts";
import { FullPage } from "../full-page.tsx";
import type { PaneProps } from "../pane-props.ts";
import { isDrawable } from "./picture-sizes.ts";
import { Progress } from "../progress.tsx";
import { useTask } from "../use-task.ts";
import type { SaveFormatState } from "./use-save-format.ts";

/** The buttons that make the file, what becomes of it, and the way out of a frame that keeps files in. */
export function FileActions({
  chart,
  view,
  subject,
  settings,
  state: { chosen, way, isThere, lost, load },
}: Omit<PaneProps, "title"> & { readonly settings: FileSettings; readonly state: SaveFormatState }) {
  const i18n = useI18n();
  const { state, run, cancel } = useTask();
  const [downloads] = useState(() => downloadsFrom(window));
  const { scale, transparent } = settings;
  const size = sizeOf(settings);
  const isOff = (way?.options.includes("size") ?? true) && !isDrawable(size);

  const start = (act: "take" | "share") =>
    run(`${act} ${chosen}`, async (task) => {
      const its = await load();
      const made = await subject(styleOf(settings));
      task.signal.throwIfAborted();
      await its[act]?.(made, { size, scale, transparent }, task);
    });
  const isOfChosen = "name" in state && state.name.endsWith(` ${chosen}`);

  if (downloads === "blocked") return <FullPage view={view} reason="blocked" />;
  return (
    <>
      <button type="button" className="export-main" disabled={isOff} onClick={() => void start("take")}>
        {i18n.t(chosen === "print" ? "share.print" : "share.download")}
      </button>
      {way?.share && (
        <button type="button" disabled={isOff} onClick={() => void start("share")}>
          {i18n.t("share.share")}
        </button>
      )}
      {state.is === "running" ? (
        <Progress share={state.share} onCancel={cancel} />
      ) : (
        way && isThere && <FileFacts chart={chart} view={view} settings={settings} way={way} />
      )}
      <p role="status">
        {state.is === "cancelled" && i18n.t("share.cancelled")}
        {state.is === "done" && isOfChosen && i18n.t(`share.done.${doneBy(state.name)}`)}
      </p>
      {state.is === "failed" && isOfChosen && <Failure cause={state.cause} />}
      {lost && !isOfChosen && <Failure cause={lost.cause} />}
      {downloads === "uncertain" && state.is === "done" && <FullPage view={view} reason="uncertain" />}
    </>
  );
}

function doneBy(name: string): "share" | "print" | "download" {
  if (name.startsWith("share")) return "share";
  return name.endsWith("print") ? "print" : "download";
}
