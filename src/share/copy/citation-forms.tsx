import "./citation-forms.css";
import { useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { type Citation, citationOf } from "../../series/citation.ts";
import { useSite } from "../../shell/site.tsx";
import { today } from "../make-subject.ts";

const forms = ["plain", "bibtex", "ris", "csl"] as const satisfies ReadonlyArray<keyof Citation>;

/** A view as a citation, in the forms that people paste. */
export function CitationForms({ title, url }: { readonly title: string; readonly url: string }) {
  const i18n = useI18n();
  const { datasetVersion: version } = useSite();
  const [copied, setCopied] = useState<keyof Citation | "failed" | null>(null);
  const citation = citationOf({ title, url, date: today(), version }, i18n);

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
    <>
      <p>{i18n.t("cite.lead", { version })}</p>
      {forms.map((form) => (
        <section key={form} aria-label={i18n.t(`cite.${form}`)}>
          <div className="cite-form">
            <h3>{i18n.t(`cite.${form}`)}</h3>
            <button type="button" onClick={() => void copy(form)}>
              {i18n.t(copied === form ? "action.copied" : "action.copy")}
            </button>
          </div>
          {/* Long lines scroll, by keyboard too. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre tabIndex={0}>{citation[form]}</pre>
        </section>
      ))}
      <p role="status">{copied === "failed" ? i18n.t("cite.failed") : ""}</p>
    </>
  );
}
