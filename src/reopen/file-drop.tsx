import { useEffect, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { FileRequest } from "./reopened-file.tsx";
import { onDemand } from "../shell/on-demand.tsx";
import { takeFileFromBefore } from "../start/start-state.ts";

const ReopenedFile = onDemand(async () => (await import("./reopened-file.tsx")).loadReopenedFile());

/** Reopens the view that a file was made from: dropped anywhere on the page, or chosen. The code that reads it is loaded then. */
export function FileDrop({ button = false }: { readonly button?: boolean }) {
  const i18n = useI18n();
  const [asked, setAsked] = useState<{ readonly for: FileRequest; readonly press: number } | null>(null);

  useEffect(() => {
    const follow = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      // Otherwise the browser would leave the page for the file.
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      setAsked((before) => (file || !before ? { for: file ?? "over", press: event.timeStamp } : before));
    };
    const types = ["dragover", "drop"] as const;
    for (const type of types) addEventListener(type, follow);
    takeFileFromBefore((file) => setAsked({ for: file, press: 0 }));
    return () => {
      for (const type of types) removeEventListener(type, follow);
    };
  }, []);

  return (
    <>
      {button && (
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={(event) => {
            // Safari does not focus a button that is clicked; the dialog gives the focus back to what had it.
            event.currentTarget.focus();
            setAsked({ for: "button", press: event.timeStamp });
          }}
        >
          {i18n.t("foot.file")}
        </button>
      )}
      {asked && <ReopenedFile key={asked.press} asked={asked.for} onClose={() => setAsked(null)} />}
    </>
  );
}
