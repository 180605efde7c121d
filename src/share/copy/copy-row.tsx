import { useState } from "react";
import type { Task } from "../../export/formats/format.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { ManualCopy } from "../../ui/copy-failure.tsx";
import { copyFault } from "../../ui/dom/use-copying.ts";
import { Failure, reasonOf } from "../failure.tsx";
import { Progress } from "../progress.tsx";
import { useTask } from "../use-task.ts";
import { type Contents, writeClipboard } from "../write-clipboard.ts";

/** One thing to copy, with a confirmation or, if it failed, the cause and an alternative. */
export function CopyRow({
  what,
  contents,
  asText,
}: {
  readonly what: "picture" | "table" | "link" | "citation";
  readonly contents: (task: Task) => Contents;
  /** The same as text, where it has one. */
  readonly asText?: () => Promise<string>;
}) {
  const i18n = useI18n();
  const { state, run, cancel } = useTask();
  const [text, setText] = useState<string | null>(null);

  const copy = async () => {
    setText(null);
    await run(what, async (task) => {
      try {
        await writeClipboard(contents(task));
      } catch (cause) {
        if (asText) setText(await asText());
        throw cause;
      }
    });
  };
  const isRefused = state.is === "failed" && reasonOf(state.cause) === "not-allowed";
  return (
    <li>
      <h3>{i18n.t(`share.copy.${what}`)}</h3>
      <p>{i18n.t(`share.copy.${what}.use`)}</p>
      <button
        type="button"
        aria-label={i18n.t("share.copy.button", { what: i18n.t(`share.copy.${what}`) })}
        onClick={() => void copy()}
      >
        {i18n.t(state.is === "done" ? "action.copied" : "action.copy")}
      </button>
      {state.is === "running" && <Progress share={state.share} onCancel={cancel} />}
      <p role="status" className="visually-hidden">
        {state.is === "done" && i18n.t("action.copied")}
      </p>
      {state.is === "failed" && (
        <Failure
          cause={state.cause}
          message={isRefused ? `copy.${copyFault(what === "picture" ? what : "text")}` : undefined}
        >
          {isRefused && what === "picture" && <p>{i18n.t("share.copy.instead")}</p>}
          {text !== null && <ManualCopy label={i18n.t("copy.by-hand")} text={text} />}
        </Failure>
      )}
    </li>
  );
}
