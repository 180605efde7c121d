import { useMemo } from "react";
import { source as borders } from "../charts/map/borders.json";
import { useWords } from "../i18n/words-context.tsx";
import { termsOf } from "../series/source-terms.ts";
import { useLoadedData } from "./dataset-provider.tsx";

/** Whose borders and names the maps have. */
export function MethodBorders() {
  const words = useWords();
  return (
    <>
      <p>{words.t("method.borders.drawn", { source: borders })}</p>
      <p>{words.t("method.borders.newer")}</p>
      <p>{words.t("method.borders.names")}</p>
    </>
  );
}

/** What may be done with the data and code, and whom to name. */
export function MethodLicences() {
  const { book } = useLoadedData();
  const words = useWords();
  const terms = useMemo(() => termsOf(book.dataset.sources), [book]);
  const publishers = new Set(terms.flatMap((one) => one.publishers));
  return (
    <>
      <p>{words.t("method.licences.own")}</p>
      <ul className="method-notes">
        {publishers.has("International Monetary Fund") && <li>{words.t("method.licences.imf")}</li>}
        {publishers.has("AidData") && <li>{words.t("method.licences.aiddata")}</li>}
        <li>{words.t("method.licences.borders")}</li>
        <li>{words.t("method.licences.pages")}</li>
      </ul>
      <div className="method-table">
        <table>
          <caption>{words.t("method.licences.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t("method.licences.who")}</th>
              <th scope="col">{words.t("method.licences.terms")}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({ licence, publishers: own }) => (
              <tr key={licence}>
                <th scope="row">{own.join("; ")}</th>
                <td lang="en">{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
