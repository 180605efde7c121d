import { useEffect, useEffectEvent, useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { Failure } from "../failure.tsx";
import { decimalMarkOf, type FileSettings, styleOf, sizeOf } from "./file-settings.ts";
import { downloadsFrom } from "../frame-limits.ts";
import type { PaneProps } from "../pane-props.ts";
import { isDrawable } from "./picture-sizes.ts";
import { Progress } from "../progress.tsx";
import { useTask } from "../use-task.ts";
import type { SaveFormatState } from "./use-save-format.ts";
import { postToHost } from "../../embed/host-messages.ts";
import { ManualCopy } from "../../ui/copy-failure.tsx";
import { useLiveHref } from "../use-subject.ts";
import { useSite } from "../../shell/site.tsx";
import { themeShown } from "../make-subject.ts";
import type { SaveFormat } from "./save-format.ts";
import { nameOfFile } from "./save-formats.ts";

/** The buttons that make the file, what becomes of it, and a link out of a frame that blocks downloads. */
export function FileActions({
  chart,
  module,
  view,
  subject,
  settings,
  state: { chosen, format, isThere, lost, load },
  asked,
}: Omit<PaneProps, "title"> & {
  readonly settings: FileSettings;
  readonly state: SaveFormatState;
  /** How often the chosen file was asked for in the list of formats. */
  readonly asked: number;
}) {
  const i18n = useI18n();
  const { state, run, cancel } = useTask();
  const [downloads] = useState(() => downloadsFrom(window));
  const { scale, transparent, rows, slideShape, slideTitle } = settings;
  const size = sizeOf(settings);
  const isOff = (format?.options.includes("size") ?? true) && !isDrawable(size);

  const start = (act: "take" | "share") =>
    run(`${act} ${chosen}`, async (task) => {
      const its = await load();
      const made = await subject(styleOf(settings));
      task.signal.throwIfAborted();
      const decimalMark = decimalMarkOf(settings, i18n.lang);
      const options = { size, scale, transparent, rows, decimalMark, slideShape, slideTitle };
      await its[act]?.(made, options, task);
    });
  const take = useEffectEvent(() => void (isOff || start("take")));
  useEffect(() => {
    if (asked > 0) take();
  }, [asked]);
  const isOfChosen = "name" in state && state.name.endsWith(` ${chosen}`);

  if (downloads === "blocked") return <FullPage view={view} reason="blocked" />;
  return (
    <>
      <button type="button" className="export-main" disabled={isOff} onClick={() => void start("take")}>
        {i18n.t(chosen === "print" ? "share.print" : "share.download")}
      </button>
      {format?.share && (
        <button type="button" disabled={isOff} onClick={() => void start("share")}>
          {i18n.t("share.share")}
        </button>
      )}
      {state.is === "running" ? (
        <Progress share={state.share} onCancel={cancel} />
      ) : (
        format && isThere && <FileFacts chart={chart} module={module} view={view} settings={settings} format={format} />
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

/** A link out of a frame that may block downloads. */
function FullPage({ view, reason }: Pick<PaneProps, "view"> & { readonly reason: "blocked" | "uncertain" }) {
  const i18n = useI18n();
  const href = useLiveHref(view)(i18n.lang);
  useEffect(() => {
    if (reason === "blocked") postToHost({ type: "error", message: "The frame's sandbox lacks allow-downloads" });
  }, [reason]);
  return (
    <div className="export-full-page">
      <p>{i18n.t(`share.frame.${reason}`)}</p>
      <p>
        <a className="tool" href={href} target="_blank" rel="noopener noreferrer">
          {i18n.t("share.full-page")}
        </a>
      </p>
      {/* The frame may forbid new windows as well. */}
      {reason === "blocked" && <ManualCopy label={i18n.t("share.link")} text={new URL(href, location.href).href} />}
    </div>
  );
}

/** What the file will be called, and how many pixels it will have. */
function FileFacts({
  chart,
  module: { period },
  view,
  settings,
  format,
}: Pick<PaneProps, "chart" | "module" | "view"> & { readonly settings: FileSettings; readonly format: SaveFormat }) {
  const i18n = useI18n();
  const { datasetVersion } = useSite();
  const { lang, scale, rows } = settings;
  const { width, height } = sizeOf(settings);
  const name = nameOfFile(
    {
      chart,
      period,
      view,
      datasetVersion,
      i18n: { lang: lang ?? i18n.lang },
      theme: styleOf(settings).theme ?? themeShown(view.theme),
      rows,
    },
    format,
  );
  const pixels = i18n.t("share.pixels", { width: width * scale, height: height * scale });
  return <p className="export-facts">{format.options.includes("scale") ? `${name} · ${pixels}` : name}</p>;
}
