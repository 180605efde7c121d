import "../../tables/data-table.css";
import { useI18n } from "../../i18n/i18n-context.tsx";

/** Places where charts go, each with the format that fits best. */
const places = ["powerpoint", "keynote", "google", "reveal", "web", "mail", "stage"] as const;
const asks = ["take", "live", "change"] as const;

/** Table of places and the formats that fit them. */
export function DocsChoice() {
  const i18n = useI18n();
  return (
    <div className="method-table">
      <table className="stacked-table">
        <thead>
          <tr>
            <th scope="col">{i18n.t("docs.choice.place")}</th>
            {asks.map((ask) => (
              <th key={ask} scope="col">
                {i18n.t(`docs.choice.${ask}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place}>
              <th scope="row">{i18n.t(`docs.place.${place}`)}</th>
              {asks.map((ask) => (
                <td key={ask} data-label={i18n.t(`docs.choice.${ask}`)}>
                  {i18n.t(`docs.place.${place}.${ask}`)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="docs-tried">{i18n.t("docs.tried")}</p>
    </div>
  );
}
