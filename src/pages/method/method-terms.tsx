import { useMemo } from "react";
import { wholeSources } from "../../data/parts/whole-rows.ts";
import { source as borders } from "../../charts/map/layout/borders.json";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useLoadedData, useTextLang } from "../../shell/dataset-provider.tsx";
import { group } from "d3";
import { DataTable } from "../../tables/data-table.tsx";
import type { Source } from "../../data/schema/schema.ts";

/** Whose borders and names the maps have. */
export function MethodBorders() {
  const i18n = useI18n();
  return (
    <>
      <p>{i18n.t("method.borders.drawn", { source: borders })}</p>
      <p>{i18n.t("method.borders.newer")}</p>
      <p>{i18n.t("method.borders.names")}</p>
    </>
  );
}

/** What may be done with the data and code, and whom to name. */
export function MethodLicences() {
  const { book } = useLoadedData();
  const i18n = useI18n();
  const textLang = useTextLang();
  const terms = useMemo(() => termsOf(wholeSources(book)), [book]);
  const publishers = new Set(terms.flatMap((one) => one.publishers));
  return (
    <>
      <p>{i18n.t("method.licences.own")}</p>
      <ul className="method-notes">
        {publishers.has("International Monetary Fund") && <li>{i18n.t("method.licences.imf")}</li>}
        {publishers.has("AidData") && <li>{i18n.t("method.licences.aiddata")}</li>}
        <li>{i18n.t("method.licences.borders")}</li>
        <li>{i18n.t("method.licences.pages")}</li>
      </ul>
      <div className="method-table">
        <DataTable
          columns={[i18n.t("method.licences.who"), i18n.t("method.licences.terms")]}
          rows={terms.map(({ licence, publishers: own }) => ({
            key: licence,
            cells: [{ text: own.join("; ") }, { text: licence, lang: textLang(licence) }],
          }))}
          caption={i18n.t("method.licences.table")}
          showsCaption
        />
      </div>
    </>
  );
}

/** Licences and terms of sources as they word them, and the publishers that have them. */
interface SourceTerms {
  readonly licence: string;
  /** Each once, by name, which is the order of the terms too. */
  readonly publishers: readonly string[];
}

export function termsOf(sources: readonly Source[]): readonly SourceTerms[] {
  const withTerms = sources.flatMap(({ licence, publisher }) =>
    licence === undefined ? [] : [{ licence, publisher }],
  );
  return [...group(withTerms, ({ licence }) => licence)]
    .map(([licence, own]) => ({ licence, publishers: [...new Set(own.map(({ publisher }) => publisher))].toSorted() }))
    .toSorted((a, b) => compare(a.publishers.join(), b.publishers.join()));
}

/** Not by locale: prerender and browser must put the same order on the page. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
