import { contextPartners } from "../data/countries.ts";
import { useWords } from "../i18n/words-context.tsx";
import { useView } from "../view/use-view.ts";

/** Partners outside the five that can be drawn beside them for scale. */
export function ContextChoice() {
  const { view, setView } = useView();
  const words = useWords();
  if (view.unit !== "usd") return null;
  return (
    <fieldset className="context-choice">
      <legend>{words.t("filter.context")}</legend>
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
          {words.country(country)}
        </label>
      ))}
    </fieldset>
  );
}
