import { useWords } from "../../i18n/words-context.tsx";

/** Places where charts go, with the way that fits each best. */
const places = ["powerpoint", "keynote", "google", "reveal", "web", "mail", "stage"] as const;
const asks = ["take", "live", "change"] as const;

/** Which way fits which place. */
export function DocsChoice() {
  const words = useWords();
  return (
    <div className="method-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.t("docs.choice.place")}</th>
            {asks.map((ask) => (
              <th key={ask} scope="col">
                {words.t(`docs.choice.${ask}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place}>
              <th scope="row">{words.t(`docs.place.${place}`)}</th>
              {asks.map((ask) => (
                <td key={ask}>{words.t(`docs.place.${place}.${ask}`)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="docs-tried">{words.t("docs.tried")}</p>
    </div>
  );
}
