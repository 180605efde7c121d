import { useEffect, useId, useRef } from "react";
import { useWords } from "../i18n/words-context.tsx";
import "../styles/carry.css";
import { CitationForms } from "./carry/citation-forms.tsx";
import { withMessages } from "./with-messages.tsx";

/** The page as a citation. */
function CiteDialog({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);

  return (
    <dialog ref={dialog} className="cite-dialog" aria-labelledby={headingId} onClose={onClose}>
      <button
        type="button"
        className="close"
        onClick={() => dialog.current?.close()}
        aria-label={words.t("action.close")}
      >
        ×
      </button>
      <h2 id={headingId}>{words.t("cite.title")}</h2>
      <CitationForms title={title} url={location.href} />
    </dialog>
  );
}

export function loadCiteDialog() {
  return withMessages("carry", CiteDialog);
}
