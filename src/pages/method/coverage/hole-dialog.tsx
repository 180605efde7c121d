import "../../../share/copy/citation-forms.css";
import { useId } from "react";
import { useI18n } from "../../../i18n/i18n-context.tsx";
import { useBook } from "../../../shell/dataset-provider.tsx";
import { CopyFailure } from "../../../ui/copy-failure.tsx";
import { useCopying } from "../../../ui/dom/use-copying.ts";
import { CloseButton, ModalDialog } from "../../../ui/modal-dialog.tsx";
import { comtradeAddress, type Hole, reporterOf, rowsText, rowsToFill, sourceToFill } from "./holes.ts";

/** What is missing of one country's year, where it is published, and the rows that would fill it. */
export function HoleDialog({ hole, onClose }: { readonly hole: Hole; readonly onClose: () => void }) {
  const i18n = useI18n();
  const headingId = useId();
  const { countries } = useBook().dataset;
  const { ledger, country, year, flows } = hole;
  const reporter = countries.find(({ code }) => code === reporterOf(hole));
  const comtrade = comtradeAddress(hole, countries);
  return (
    <ModalDialog className="cite-dialog" labelledBy={headingId} onClose={onClose}>
      <CloseButton />
      <h2 id={headingId}>{i18n.t("method.hole.title", { country: i18n.country(country), year })}</h2>
      <p>
        {i18n.t("method.hole.missing", {
          ledger,
          flows: i18n.list(flows.map((flow) => i18n.t(`method.coverage.flow.${flow}`))),
        })}
      </p>
      <h3>{i18n.t("method.hole.where")}</h3>
      <ul>
        {reporter && <li lang="en">{reporter.office}</li>}
        {comtrade !== null && (
          <li>
            <a href={comtrade} rel="noreferrer external">
              {i18n.t("method.hole.comtrade")}
            </a>
          </li>
        )}
      </ul>
      <p>{i18n.t("method.hole.rows")}</p>
      <Rows file="data/trade.json" text={rowsText(rowsToFill(hole))} />
      {reporter && <Rows file="data/sources.json" text={rowsText([sourceToFill(reporter)])} />}
    </ModalDialog>
  );
}

/** Rows for one file, to copy. */
function Rows({ file, text }: { readonly file: string; readonly text: string }) {
  const i18n = useI18n();
  const { copied, copy } = useCopying();
  return (
    <section aria-label={file}>
      <div className="cite-form">
        <h3>
          <code>{file}</code>
        </h3>
        <button type="button" onClick={() => void copy(text)}>
          {i18n.t(copied && !copied.failure ? "action.copied" : "action.copy")}
        </button>
      </div>
      {/* Long lines scroll, by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>{text}</pre>
      <p role="status">{copied?.failure && <CopyFailure fault={copied.failure} />}</p>
    </section>
  );
}
