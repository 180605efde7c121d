import { useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { onDemand } from "../../shell/on-demand.tsx";

const CiteDialog = onDemand(async () => (await import("./cite-dialog.tsx")).loadCiteDialog());

/** Opens the citation of a page; what it needs is fetched only then. */
export function CiteButton({ title }: { readonly title: string }) {
  const i18n = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {i18n.t("action.cite")}
      </button>
      {open && <CiteDialog title={title} onClose={() => setOpen(false)} />}
    </>
  );
}
