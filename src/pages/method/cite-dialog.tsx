import { useId } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { CitationForms } from "../../share/copy/citation-forms.tsx";
import { CloseButton, ModalDialog } from "../../ui/modal-dialog.tsx";
import "../../share/share-status.css";
import { withMessages } from "../../shell/with-messages.tsx";

/** The page as a citation. */
function CiteDialog({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const i18n = useI18n();
  const headingId = useId();
  return (
    <ModalDialog className="cite-dialog" labelledBy={headingId} onClose={onClose}>
      <CloseButton />
      <h2 id={headingId}>{i18n.t("cite.title")}</h2>
      <CitationForms title={title} url={location.href} />
    </ModalDialog>
  );
}

export function loadCiteDialog() {
  return withMessages("share", CiteDialog);
}
