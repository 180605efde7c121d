import { useEffect, useState } from "react";
import { useWords } from "../../i18n/words-context.tsx";
import { Failure } from "./failure.tsx";
import { FileOptions } from "./file-options.tsx";
import { sizeOf, useFileSettings } from "./file-settings.ts";
import { FullPage } from "./full-page.tsx";
import { downloadsFrom } from "./frame-limits.ts";
import type { PaneProps } from "./panes.ts";
import { Preview } from "./preview.tsx";
import { Progress } from "./progress.tsx";
import { isDrawable } from "./picture-sizes.ts";
import { useTask } from "./use-task.ts";
import { loadWay, type Way, wayIds } from "./ways.ts";

/** The chart as a file of one of many kinds: what it will look like, what can be chosen, and the way to get it. */
export function FilesPane({ view, subject }: PaneProps) {
  const words = useWords();
  const [settings, change] = useFileSettings();
  const { state, run, cancel } = useTask();
  const [way, setWay] = useState<Way | null>(null);
  const [lost, setLost] = useState<unknown>(null);
  const [downloads] = useState(() => downloadsFrom(window));
  const size = sizeOf(settings);
  const look = { ...(settings.lang && { lang: settings.lang }), ...(settings.theme && { theme: settings.theme }) };
  const { way: chosen, scale, transparent } = settings;

  useEffect(() => {
    let wanted = true;
    loadWay(chosen)
      .then((loaded) => wanted && setWay(loaded))
      .catch((cause: unknown) => wanted && setLost(cause));
    return () => {
      wanted = false;
      setWay(null);
      setLost(null);
    };
  }, [chosen]);

  const take = () =>
    run(chosen, async (task) => {
      // What could not be loaded before may come now.
      const loaded = way ?? (await loadWay(chosen));
      const made = await subject(look);
      task.signal.throwIfAborted();
      await loaded.take(made, { size, scale, transparent }, task);
    });
  const isDone = state.is === "done" && state.name === chosen;

  return (
    <div className="carry-files">
      <Preview look={look} size={size} transparent={transparent} way={way} subject={subject} />
      <fieldset className="carry-ways">
        <legend>{words.t("carry.format")}</legend>
        {wayIds.map((id) => (
          <label key={id} className={id === chosen ? "is-chosen" : undefined}>
            <input type="radio" name="carry-way" checked={id === chosen} onChange={() => change({ way: id })} />
            <strong>{words.t(`format.${id}`)}</strong>
            <small>{words.t(`format.${id}.use`)}</small>
          </label>
        ))}
      </fieldset>
      <FileOptions way={way} settings={settings} onChange={change} theme={view.theme} />
      <div className="carry-take">
        {downloads === "blocked" ? (
          <FullPage view={view} reason="blocked" />
        ) : (
          <>
            <button type="button" className="carry-main" disabled={!isDrawable(size)} onClick={() => void take()}>
              {words.t(chosen === "print" ? "carry.print" : "carry.download")}
            </button>
            {state.is === "running" && <Progress share={state.share} onCancel={cancel} />}
            <p role="status">
              {isDone && words.t(chosen === "print" ? "carry.printing" : "carry.downloaded")}
              {state.is === "cancelled" && words.t("carry.cancelled")}
            </p>
            {state.is === "failed" && <Failure cause={state.cause} />}
            {state.is !== "failed" && lost !== null && <Failure cause={lost} />}
            {downloads === "uncertain" && <FullPage view={view} reason="uncertain" />}
          </>
        )}
      </div>
    </div>
  );
}
