import type { ReactNode } from "react";
import { centralAsia, type Partner } from "../data/countries.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { longestSearch } from "../view/parameters.ts";
import { useView } from "../view/use-view.ts";
import { FacetChips } from "../ui/facet-chips.tsx";

/** What chooses the rows of a list: all of it takes effect at once. */
export function ListFilters({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  const i18n = useI18n();
  return (
    <form
      className="filters list-filters seen-whole"
      aria-label={label ?? i18n.t("filter.label")}
      onSubmit={(submit) => submit.preventDefault()}
    >
      {children}
    </form>
  );
}

/** The countries of the view, each with how many rows are about it. */
export function CountryFacets({ countOf }: { readonly countOf: (country: Partner) => number }) {
  const { view, setView } = useView();
  const i18n = useI18n();
  return (
    <FacetChips
      legend={i18n.t("filter.countries")}
      options={centralAsia.map((country) => ({
        value: country,
        label: i18n.country(country),
        count: i18n.number(countOf(country)),
        hue: country,
      }))}
      all={centralAsia}
      shown={view.countries}
      onChange={(countries) => setView({ countries })}
    />
  );
}

/** The words of the view that rows are searched for. */
export function SearchField({ hint }: { readonly hint: string }) {
  const { view, setView } = useView();
  const i18n = useI18n();
  return (
    <label className="list-search">
      <span>{i18n.t("sources.search")}</span>
      <input
        type="search"
        value={view.q}
        maxLength={longestSearch}
        placeholder={hint}
        spellCheck={false}
        onChange={(change) => setView({ q: change.target.value }, "replace")}
      />
    </label>
  );
}
