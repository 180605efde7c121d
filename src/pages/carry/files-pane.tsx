import { useEffect, useState } from "react";
import { useWords } from "../../i18n/words-context.tsx";
import { Failure } from "./failure.tsx";
import { FileFacts } from "./file-facts.tsx";
import { FileOptions } from "./file-options.tsx";
import { sizeOf, useFileSettings } from "./file-settings.ts";
import { useSite } from "../site.tsx";
import { FullPage } from "./full-page.tsx";
import { downloadsFrom } from "./frame-limits.ts";
import { themeShown } from "./make-subject.ts";
import type { PaneProps } from "./panes.ts";
import { Preview } from "./preview.tsx";
import { Progress } from "./progress.tsx";
import { isDrawable, pictureSizes } from "./picture-sizes.ts";
import { useTask } from "./use-task.ts";
import { loadWay, nameOfFile, type Way, type WayId, wayIds } from "./ways.ts";

/** The chart as a file of one of many kinds: what it will look like, what can be chosen, and the way to get it. */
export function FilesPane({ chart, view, subject }: PaneProps) {
  const { datasetVersion } = useSite();
  const words = useWords();
  const [settings, change] = useFileSettings();
  const { state, run, cancel } = useTask();
  const [loaded, setLoaded] = useState<{ readonly id: WayId; readonly way: Way } | null>(null);
  const [lost, setLost] = useState<{ readonly id: WayId; readonly cause: unknown } | null>(null);
  const [downloads] = useState(() => downloadsFrom(window));
  const size = sizeOf(settings);
  const look = { ...(settings.lang && { lang: settings.lang }), ...(settings.theme && { theme: settings.theme }) };
  const { way: chosen, scale, transparent } = settings;
  const named = {
    chart,
    view,
    datasetVersion,
    words: { lang: settings.lang ?? words.lang },
    theme: settings.theme ?? themeShown(view.theme),
  };

  // Until the chosen one is there, the one before stands in for what can be chosen.
  const way = loaded?.way ?? null;
  const takesSize = way?.options.includes("size") ?? true;

  useEffect(() => {
    let wanted = true;
    loadWay(chosen)
      .then((found) => wanted && setLoaded({ id: chosen, way: found }))
      .catch((cause: unknown) => wanted && setLost({ id: chosen, cause }));
    return () => {
      wanted = false;
    };
  }, [chosen]);

  const take = () =>
    run(chosen, async (task) => {
      // What could not be loaded before may come now.
      const its = loaded?.id === chosen ? loaded.way : await loadWay(chosen);
      const made = await subject(look);
      task.signal.throwIfAborted();
      await its.take(made, { size, scale, transparent }, task);
    });
  const isFailed = state.is === "failed" && state.name === chosen;
  const isDone = state.is === "done" && state.name === chosen;

  return (
    <div className="carry-files">
      <Preview
        look={look}
        size={takesSize ? size : pictureSizes.slide}
        transparent={transparent && (way?.options.includes("transparent") ?? true)}
        way={way}
        subject={subject}
      />
      <fieldset className="carry-ways">
        <legend>{words.t("carry.format")}</legend>
        {wayIds.map((id) => (
          <label key={id} className={id === chosen ? "is-chosen" : undefined}>
            <input type="radio" name="carry-way" checked={id === chosen} onChange={() => change({ way: id })} />
            <strong>{words.t(`format.${id}`)}</strong>
            <small>{words.t(`format.${id}.use`)}</small>
          </label>
        ))}
        <p className="carry-use" aria-hidden="true">
          {words.t(`format.${chosen}.use`)}
        </p>
      </fieldset>
      <FileOptions way={way} settings={settings} onChange={change} theme={view.theme} />
      <div className="carry-take">
        {downloads === "blocked" ? (
          <FullPage view={view} reason="blocked" />
        ) : (
          <>
            <button
              type="button"
              className="carry-main"
              disabled={takesSize && !isDrawable(size)}
              onClick={() => void take()}
            >
              {words.t(chosen === "print" ? "carry.print" : "carry.download")}
            </button>
            {way && <FileFacts name={nameOfFile(named, way)} size={size} scale={scale} way={way} />}
            {state.is === "running" && <Progress share={state.share} onCancel={cancel} />}
            <p role="status">
              {isDone && words.t(chosen === "print" ? "carry.printing" : "carry.downloaded")}
              {state.is === "cancelled" && words.t("carry.cancelled")}
            </p>
            {isFailed && <Failure cause={state.cause} />}
            {!isFailed && !isDone && lost?.id === chosen && <Failure cause={lost.cause} />}
            {downloads === "uncertain" && <FullPage view={view} reason="uncertain" />}
          </>
        )}
      </div>
    </div>
  );
}
