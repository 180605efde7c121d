import { useEffect, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { onDemand } from "../shell/on-demand.tsx";
import { asksForKeys } from "./keys-shortcut.ts";

const KeysDialog = onDemand(async () => (await import("./keys-dialog.tsx")).loadKeysDialog());

/** Opens the list of the page's keys, as "?" does anywhere on the page. */
export function KeysHelp() {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksForKeys(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={(event) => {
          // Safari does not focus a button that is clicked; the dialog gives the focus back to what had it.
          event.currentTarget.focus();
          setOpen(true);
        }}
      >
        {i18n.t("foot.keys")}
      </button>
      {isOpen && <KeysDialog onClose={() => setOpen(false)} />}
    </>
  );
}
