import { centralAsia } from "../data/countries.ts";
import { useWords } from "../i18n/words-context.tsx";
import { Chip } from "../ui/chip.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { useView } from "../view/use-view.ts";
import { flows, ledgerChoices, units, type View } from "../view/view.ts";

/** What is shown: countries, direction, unit and whose books. Years are chosen on the charts they belong to. */
export function Filters() {
  const { view, setView } = useView();
  const words = useWords();
  const choices = <Name extends "flow" | "unit" | "ledger">(name: Name, values: ReadonlyArray<View[Name]>) => (
    <Segmented
      legend={words.t(`filter.${name}`)}
      options={values.map((value) => ({ value, label: words.t(`${name}.${value}.short` as "flow.total.short") }))}
      value={view[name]}
      onChange={(value) => setView({ [name]: value })}
    />
  );
  return (
    <form className="filters" aria-label={words.t("filter.label")} onSubmit={(event) => event.preventDefault()}>
      <fieldset className="chips">
        <legend className="visually-hidden">{words.t("filter.countries")}</legend>
        {centralAsia.map((country) => (
          <Chip
            key={country}
            label={words.country(country)}
            swatch={`var(--${country})`}
            checked={view.countries.includes(country)}
            onChange={(checked) => {
              const next = centralAsia.filter((code) => (code === country ? checked : view.countries.includes(code)));
              // With the last one gone there would be nothing to see: all come back.
              setView({ countries: next.length > 0 ? next : centralAsia });
            }}
          />
        ))}
      </fieldset>
      {choices("flow", flows)}
      {choices("unit", units)}
      {choices("ledger", ledgerChoices)}
    </form>
  );
}
