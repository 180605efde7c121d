import { useState } from "react";
import { useWords } from "../i18n/words-context.tsx";
import { onDemand } from "./on-demand.tsx";

const CiteDialog = onDemand(async () => (await import("./cite-dialog.tsx")).loadCiteDialog());

/** Opens the citation of a page; what it needs is fetched only then. */
export function CiteButton({ title }: { readonly title: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.t("action.cite")}
      </button>
      {open && <CiteDialog title={title} onClose={() => setOpen(false)} />}
    </>
  );
}
