import { useId } from "react";
import { useWords } from "../i18n/words-context.tsx";
import { CitationForms } from "./carry/citation-forms.tsx";
import { CloseButton, ModalDialog } from "./modal-dialog.tsx";
import "../styles/carry.css";
import { withMessages } from "./with-messages.tsx";

/** The page as a citation. */
function CiteDialog({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const words = useWords();
  const headingId = useId();
  return (
    <ModalDialog className="cite-dialog" labelledBy={headingId} onClose={onClose}>
      <CloseButton />
      <h2 id={headingId}>{words.t("cite.title")}</h2>
      <CitationForms title={title} url={location.href} />
    </ModalDialog>
  );
}

export function loadCiteDialog() {
  return withMessages("carry", CiteDialog);
}
