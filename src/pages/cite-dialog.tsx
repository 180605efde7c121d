import { useEffect, useId, useRef, useState } from "react";
import { useWords } from "../i18n/words-context.tsx";
import { type Citation, citationOf } from "../series/citation.ts";
import { useSite } from "./site.tsx";

const forms = ["plain", "bibtex", "ris"] as const satisfies ReadonlyArray<keyof Citation>;

/** The view on screen as a citation, in the forms that people paste. */
export function CiteDialog({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const words = useWords();
  const { datasetVersion: version } = useSite();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const [copied, setCopied] = useState<keyof Citation | "failed" | null>(null);
  const citation = citationOf({ title, url: location.href, date: today(), version }, words);

  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);

  const copy = async (form: keyof Citation) => {
    try {
      await navigator.clipboard.writeText(citation[form]);
      setCopied(form);
    } catch {
      // A frame may forbid it: the text can still be selected.
      setCopied("failed");
    }
  };
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
      <p>{words.t("cite.lead", { version })}</p>
      {forms.map((form) => (
        <section key={form} aria-label={words.t(`cite.${form}`)}>
          <div className="cite-form">
            <h3>{words.t(`cite.${form}`)}</h3>
            <button type="button" onClick={() => void copy(form)}>
              {words.t(copied === form ? "action.copied" : "action.copy")}
            </button>
          </div>
          {/* Long lines scroll, by keyboard too. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre tabIndex={0}>{citation[form]}</pre>
        </section>
      ))}
      <p role="status">{copied === "failed" ? words.t("cite.failed") : ""}</p>
    </dialog>
  );
}

/** The reader's day, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
