import "./citation-forms.css";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { type Citation, citationOf } from "../../series/citation.ts";
import { useSite } from "../../shell/site.tsx";
import { CopyFailure } from "../../ui/copy-failure.tsx";
import { useCopying } from "../../ui/dom/use-copying.ts";
import { today } from "../make-subject.ts";

const forms = ["plain", "bibtex", "ris", "csl"] as const satisfies ReadonlyArray<keyof Citation>;

/** A view as a citation, in the forms that people paste. */
export function CitationForms({ title, url }: { readonly title: string; readonly url: string }) {
  const i18n = useI18n();
  const { datasetVersion: version } = useSite();
  const { copied, copy } = useCopying();
  const citation = citationOf({ title, url, date: today(), version }, i18n);
  return (
    <>
      <p>{i18n.t("cite.lead", { version })}</p>
      {forms.map((form) => (
        <section key={form} aria-label={i18n.t(`cite.${form}`)}>
          <div className="cite-form">
            <h3>{i18n.t(`cite.${form}`)}</h3>
            <button type="button" onClick={() => void copy(citation[form])}>
              {i18n.t(copied?.text === citation[form] && !copied.failure ? "action.copied" : "action.copy")}
            </button>
          </div>
          {/* Long lines scroll, by keyboard too. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre tabIndex={0}>{citation[form]}</pre>
        </section>
      ))}
      <p role="status">{copied?.failure && <CopyFailure fault={copied.failure} />}</p>
    </>
  );
}
