import { centralAsia } from "../../data/countries.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { Chip } from "../../ui/chip.tsx";
import { useView } from "../../view/use-view.ts";
import { LastKnownYear } from "./last-known-year.tsx";
import { ViewChoice } from "../../chart-panel/view-choice.tsx";

/** What is shown: countries, direction, unit and whose books. Years are chosen on the charts they belong to. */
export function Filters() {
  const { view, setView } = useView();
  const i18n = useI18n();
  return (
    <form className="filters" aria-label={i18n.t("filter.label")} onSubmit={(event) => event.preventDefault()}>
      <div className="filter-group">
        <fieldset className="chips">
          <legend className="visually-hidden">{i18n.t("filter.countries")}</legend>
          {centralAsia.map((country) => (
            <Chip
              key={country}
              label={i18n.country(country)}
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
