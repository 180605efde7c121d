import { useEffect } from "react";
import { drawAhead } from "../chart-panel/ahead/draw-ahead.tsx";
import { centralAsia, type Partner } from "../data/countries.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { useBounds, useView } from "../view/use-view.ts";
import { flows, ledgerChoices, type Unit, units, usualBase, type View } from "../view/view.ts";
import { AsOfMenu } from "./as-of-menu.tsx";
import { YearsMenu } from "./years-menu.tsx";

/** What a menu of the filters lets choose. */
export function MenuContent({ menu }: { readonly menu: "flow" | "countries" | "unit" | "ledger" | "years" | "asof" }) {
  if (menu === "countries") return <Countries />;
  if (menu === "asof") return <AsOfMenu />;
  return menu === "years" ? <YearsMenu /> : <ViewChoice name={menu} />;
}

/** A name shows that country alone; its box adds it to those shown, or leaves it out. */
function Countries() {
  const { view, setView } = useView();
  const i18n = useI18n();
  const added = (country: Partner, isShown: boolean) => {
    const next = centralAsia.filter((code) => (code === country ? isShown : view.countries.includes(code)));
    // With the last one gone there would be nothing to see: all come back.
    return { countries: next.length > 0 ? next : centralAsia };
  };
  useDrawnAhead(
    "countries",
    centralAsia.map((country) => added(country, !view.countries.includes(country))),
  );
  return (
    <fieldset className="filter-countries">
      <legend>{i18n.t("choice.countries")}</legend>
      <button type="button" onClick={() => setView({ countries: centralAsia })}>
        {i18n.t("filter.all-countries")}
      </button>
      {centralAsia.map((country) => (
        <div key={country} className="filter-country">
          <input
            type="checkbox"
            aria-label={i18n.country(country)}
            checked={view.countries.includes(country)}
            onChange={({ target }) => setView(added(country, target.checked))}
          />
          <button type="button" onClick={() => setView({ countries: [country] })}>
            <span className="swatch" data-hue={country} aria-hidden="true" />
            {i18n.country(country)} <small>{i18n.t("choice.alone")}</small>
          </button>
        </div>
      ))}
    </fieldset>
  );
}

const choices = { flow: flows, unit: units, ledger: ledgerChoices } as const;

/** Choice of flow, unit or ledger. */
function ViewChoice({ name }: { readonly name: keyof typeof choices }) {
  const { view, setView } = useView();
  const i18n = useI18n();
  const chosen = (value: string): Partial<View> =>
    name === "unit" ? { unit: value as Unit, base: value === "index" ? usualBase : null } : { [name]: value };
  useDrawnAhead(name, choices[name].filter((value) => value !== view[name]).map(chosen));
  return (
    <Segmented<string>
      legend={i18n.t(`filter.${name}`)}
      options={choices[name].map((value) => ({
        value,
        label: i18n.t(`${name}.${value}.short` as "flow.total.short"),
      }))}
      value={view[name]}
      onChange={(value) => setView(chosen(value))}
    />
  );
}

/** Draws what an open menu offers ahead; `changes` follow from the view. */
function useDrawnAhead(menu: string, changes: ReadonlyArray<Partial<View>>): void {
  const { view } = useView();
  const bounds = useBounds();
  useEffect(() => {
    if (document.querySelector<HTMLDetailsElement>(`[data-menu="${menu}"]`)?.open) return drawAhead(changes, bounds);
    // `changes` is a new list in every rendering.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [menu, view, bounds]);
}
