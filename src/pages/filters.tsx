import { centralAsia } from "../data/countries.ts";
import { useWords } from "../i18n/words-context.tsx";
import { Chip } from "../ui/chip.tsx";
import { useView } from "../view/use-view.ts";
import { LastKnownYear } from "./last-known-year.tsx";
import { ViewChoice } from "./view-choice.tsx";

/** What is shown: countries, direction, unit and whose books. Years are chosen on the charts they belong to. */
export function Filters() {
  const { view, setView } = useView();
  const words = useWords();
  return (
    <form className="filters" aria-label={words.t("filter.label")} onSubmit={(event) => event.preventDefault()}>
      <div className="filter-group">
        <fieldset className="chips">
          <legend className="visually-hidden">{words.t("filter.countries")}</legend>
          {centralAsia.map((country) => (
            <Chip
              key={country}
              label={words.country(country)}
              hue={country}
              checked={view.countries.includes(country)}
              onChange={(checked) => {
                const next = centralAsia.filter((code) => (code === country ? checked : view.countries.includes(code)));
                // With the last one gone there would be nothing to see: all come back.
                setView({ countries: next.length > 0 ? next : centralAsia });
              }}
            />
          ))}
        </fieldset>
        <ViewChoice name="flow" />
      </div>
      <div className="filter-group">
        <ViewChoice name="unit" />
        <ViewChoice name="ledger" />
      </div>
      <LastKnownYear />
    </form>
  );
}
