import { centralAsia } from "../../data/countries.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { Chip } from "../../ui/chip.tsx";
import { useView, useBounds } from "../../view/use-view.ts";
import { ViewChoice } from "../../chart-panel/view-choice.tsx";
import { denominatorGap } from "../../series/denominator-gap.ts";
import { useBook } from "../../shell/dataset-provider.tsx";

/** Filters by country, flow, unit and ledger. Years are chosen on the charts they belong to. */
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

/** Leads to the last year whose trade can be set against gross domestic product or population, from one that cannot. */
function LastKnownYear() {
  const book = useBook();
  const i18n = useI18n();
  const { first } = useBounds();
  const { view, setView } = useView();
  const gap = denominatorGap(book, view, [view.year]);
  if (!gap || book.dataset.denominators.length === 0) return null;
  let year = view.year;
  while (year >= first && denominatorGap(book, view, [year])) year--;
  if (year < first) return null;
  return (
    <button type="button" onClick={() => setView({ year })}>
      {i18n.t("filter.last-known", { name: gap.name, year })}
    </button>
  );
}
