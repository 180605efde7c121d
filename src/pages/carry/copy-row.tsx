import { useState } from "react";
import type { Task } from "../../export/formats/format.ts";
import { useWords } from "../../i18n/words-context.tsx";
import { ByHand } from "./by-hand.tsx";
import { Failure } from "./failure.tsx";
import { Progress } from "./progress.tsx";
import { useTask } from "./use-task.ts";
import { type Contents, writeClipboard } from "./write-clipboard.ts";

/** One thing to copy: it says that it was copied, or why not and how else to get it. */
export function CopyRow({
  what,
  contents,
  byHand,
}: {
  readonly what: "picture" | "table" | "link" | "citation";
  readonly contents: (task: Task) => Contents;
  /** The same as text, where it has one. */
  readonly byHand?: () => Promise<string>;
}) {
  const words = useWords();
  const { state, run, cancel } = useTask();
  const [text, setText] = useState<string | null>(null);

  const copy = async () => {
    setText(null);
    await run(what, async (task) => {
      try {
        await writeClipboard(contents(task));
      } catch (cause) {
        if (byHand) setText(await byHand());
        throw cause;
      }
    });
  };
  return (
    <li>
      <h3>{words.t(`carry.copy.${what}`)}</h3>
      <p>{words.t(`carry.copy.${what}.use`)}</p>
      <button
        type="button"
        aria-label={words.t("carry.copy.button", { what: words.t(`carry.copy.${what}`) })}
        onClick={() => void copy()}
      >
        {words.t(state.is === "done" ? "action.copied" : "action.copy")}
      </button>
      {state.is === "running" && <Progress share={state.share} onCancel={cancel} />}
      <p role="status" className="visually-hidden">
        {state.is === "done" && words.t("action.copied")}
      </p>
      {state.is === "failed" && (
        <Failure cause={state.cause}>
          {text === null ? (
            what === "picture" && <p>{words.t("carry.copy.instead")}</p>
          ) : (
            <ByHand label={words.t("carry.by-hand")} text={text} />
          )}
        </Failure>
      )}
    </li>
  );
}
