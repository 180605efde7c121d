import { useEffect, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { onDemand } from "../shell/on-demand.tsx";
import { asksForKeys } from "./keys-shortcut.ts";

const KeysDialog = onDemand(async () => (await import("./keys-dialog.tsx")).loadKeysDialog());

/** Opens the list of the page's keys, as "?" does anywhere on the page. */
export function KeysHelp() {
  const i18n = useI18n();
  /** When it was asked for, or 0. */
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksForKeys(event)) return;
      event.preventDefault();
      setAsked(event.timeStamp);
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
          setAsked(event.timeStamp);
        }}
      >
        {i18n.t("foot.keys")}
      </button>
      {asked > 0 && <KeysDialog key={asked} onClose={() => setAsked(0)} />}
    </>
  );
}
