import { useEffect, useId } from "react";
import type { Trace } from "../../export/trace/trace.ts";
import { useWords } from "../../i18n/words-context.tsx";
import type { Words } from "../../i18n/words.ts";
import { CloseButton, ModalDialog } from "../modal-dialog.tsx";
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
  const headingId = useId();
  const { reading, read } = useReadFile();

  useEffect(() => {
    if (dropped) void read(dropped);
  }, [dropped, read]);

  return (
    <ModalDialog className="file-return" labelledBy={headingId} onClose={onClose}>
      <CloseButton />
      <h2 id={headingId}>{reading.is === "read" ? titleOf(reading.trace, words) : words.t("trace.title")}</h2>
      <p role="status">
        {reading.is === "none" && words.t("trace.lead")}
        {reading.is === "reading" && words.t("trace.reading", { name: reading.name })}
      </p>
      {reading.is === "failed" && <FileFault fault={reading.fault} name={reading.name} />}
      {reading.is === "read" && <ReturnedViews key={reading.name} trace={reading.trace} name={reading.name} />}
      <FileChoice onChoose={(file) => void read(file)} isFirst={reading.is === "none"} />
    </ModalDialog>
  );
}

function titleOf({ views }: Trace, words: Words): string {
  const [first] = views;
  return first && views.length === 1 ? first.title : words.t("trace.title.deck", { count: views.length });
}

export function loadFileReturn() {
  return withMessages("carry", FileReturn);
}
