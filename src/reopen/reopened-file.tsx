import { useEffect, useId } from "react";
import type { Provenance } from "../export/provenance/provenance.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { I18n } from "../i18n/i18n.ts";
import { CloseButton, ModalDialog } from "../ui/modal-dialog.tsx";
import "./reopened-file.css";
import { withMessages } from "../shell/with-messages.tsx";
import { DropHint } from "./drop-hint.tsx";
import { FileChoice } from "./file-choice.tsx";
import { ReopenedViews } from "./reopened-views.tsx";
import { useReadFile } from "./use-read-file.ts";
import type { ProvenanceFaultReason } from "../export/provenance/provenance-fault.ts";

/** A file is dragged over the page, was dropped on it, or the reader asks to choose one. */
export type FileRequest = "over" | "button" | File;

export interface ReopenedFileProps {
  readonly asked: FileRequest;
  /** Called once the dialog is closed, and the focus back where it was. */
  readonly onClose: () => void;
}

/** Dialog on a file made here: what it shows, whether its figures are unchanged, and links to its views. */
function ReopenedFile({ asked, onClose }: ReopenedFileProps) {
  return (
    <>
      <DropHint onLeave={asked === "over" ? onClose : undefined} />
      {asked !== "over" && <FileDialog file={asked === "button" ? null : asked} onClose={onClose} />}
    </>
  );
}

function FileDialog({ file: dropped, onClose }: { readonly file: File | null; readonly onClose: () => void }) {
  const i18n = useI18n();
  const headingId = useId();
  const { reading, read } = useReadFile();

  useEffect(() => {
    if (dropped) void read(dropped);
  }, [dropped, read]);

  return (
    <ModalDialog className="file-return" labelledBy={headingId} onClose={onClose}>
      <CloseButton />
      <h2 id={headingId}>{reading.is === "read" ? titleOf(reading.provenance, i18n) : i18n.t("reopen.title")}</h2>
      <p role="status">
        {reading.is === "none" && i18n.t("reopen.lead")}
        {reading.is === "reading" && i18n.t("reopen.reading", { name: reading.name })}
      </p>
      {reading.is === "failed" && <FileFault fault={reading.fault} name={reading.name} />}
      {reading.is === "read" && (
        <ReopenedViews key={reading.name} provenance={reading.provenance} file={reading.file} />
      )}
      <FileChoice onChoose={(file) => void read(file)} isFirst={reading.is === "none"} />
    </ModalDialog>
  );
}

function titleOf({ views }: Provenance, i18n: I18n): string {
  const [first] = views;
  return first && views.length === 1 ? first.title : i18n.t("reopen.title.deck", { count: views.length });
}

export function loadReopenedFile() {
  return withMessages("share", ReopenedFile);
}

/** Why a file leads nowhere, and what can be done. */
function FileFault({ fault, name }: { readonly fault: ProvenanceFaultReason | "network"; readonly name: string }) {
  const i18n = useI18n();
  return (
    <div role="alert" className="file-fault">
      <p>
        <strong>{i18n.t(`reopen.fault.${fault}`, { name })}</strong>
      </p>
      <p>{i18n.t(`reopen.fault.${fault}.way`)}</p>
    </div>
  );
}
