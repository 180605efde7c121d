import { contextPartners } from "../../data/countries.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useView } from "../../view/use-view.ts";

/** Partners outside the five that can be drawn beside them for scale. */
export function ContextChoice() {
  const { view, setView } = useView();
  const i18n = useI18n();
  if (view.unit !== "usd") return null;
  return (
    <fieldset className="option-list">
      <legend>{i18n.t("choice.context")}</legend>
      {contextPartners.map((country) => (
        <label key={country}>
          <input
            type="checkbox"
            checked={view.context.includes(country)}
            onChange={({ target }) =>
              setView({
                context: contextPartners.filter((code) =>
                  code === country ? target.checked : view.context.includes(code),
                ),
              })
            }
          />
          {i18n.country(country)}
        </label>
      ))}
    </fieldset>
  );
}
