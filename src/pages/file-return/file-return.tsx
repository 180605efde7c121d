import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import type { Trace } from "../../export/trace/trace.ts";
import { useWords } from "../../i18n/words-context.tsx";
import type { Words } from "../../i18n/words.ts";
import "../../styles/file-return.css";
import { withMessages } from "../with-messages.tsx";
import type { FileAsked } from "../file-drop.tsx";
import { DropHint } from "./drop-hint.tsx";
import { FileChoice } from "./file-choice.tsx";
import { FileFault } from "./file-fault.tsx";
import { ReturnedViews } from "./returned-views.tsx";
import { useReadFile } from "./use-read-file.ts";

export interface FileReturnProps {
  readonly asked: FileAsked;
  /** Called once the dialog is closed, and the focus back where it was. */
  readonly onClose: () => void;
}

/** Says what a file from here shows and whether its figures still stand, and leads to its view. */
function FileReturn({ asked, onClose }: FileReturnProps) {
  return (
    <>
      <DropHint onLeave={asked === "over" ? onClose : undefined} />
      {asked !== "over" && <FileDialog file={asked === "button" ? null : asked} onClose={onClose} />}
    </>
  );
}

function FileDialog({ file: dropped, onClose }: { readonly file: File | null; readonly onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const { reading, read } = useReadFile();

  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  useEffect(() => {
    if (dropped) void read(dropped);
  }, [dropped, read]);

  const close = () => dialog.current?.close();
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    // While the dialog is open, keys mean nothing to the page below it.
    event.stopPropagation();
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
  return createPortal(
    <dialog
      ref={dialog}
      className="file-return"
      aria-labelledby={headingId}
      closedby="any"
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <button type="button" className="close" onClick={close} aria-label={words.t("action.close")}>
        ×
      </button>
      <h2 id={headingId}>{reading.is === "read" ? titleOf(reading.trace, words) : words.t("trace.title")}</h2>
      <p role="status">
        {reading.is === "none" && words.t("trace.lead")}
        {reading.is === "reading" && words.t("trace.reading", { name: reading.name })}
      </p>
      {reading.is === "failed" && <FileFault fault={reading.fault} name={reading.name} />}
      {reading.is === "read" && <ReturnedViews key={reading.name} trace={reading.trace} name={reading.name} />}
      <FileChoice onChoose={(file) => void read(file)} isFirst={reading.is === "none"} />
    </dialog>,
    document.body,
  );
}

function titleOf({ views }: Trace, words: Words): string {
  const [first] = views;
  return first && views.length === 1 ? first.title : words.t("trace.title.deck", { count: views.length });
}

export function loadFileReturn() {
  return withMessages("carry", FileReturn);
}
