import { changeOf } from "../../../data/figures/change-figure.ts";
import { totalOf } from "../../../data/figures/figure.ts";
import type { Partner } from "../../../data/countries.ts";
import { useI18n } from "../../../i18n/i18n-context.tsx";
import { showsPairs } from "../../../series/shown-axis.ts";
import { ledgersOf } from "../../../series/shown-figure.ts";
import { totalledCountries } from "../../../series/trade-column.ts";
import type { Ledger, View } from "../../../view/view.ts";
import { useBook } from "../../../shell/dataset-provider.tsx";
import { FigureButton } from "../../../figures/figure-button.tsx";
import { usePointedYear } from "../../../chart-panel/pointed-year.ts";
import { YearPlay } from "./year-play.tsx";

/** Plays the years, and shows the one that they have come to, or that the reader points at, with its total. */
export function YearRow({ view: chosen }: { readonly view: View }) {
  const view = usePointedYear(chosen);
  const book = useBook();
  const i18n = useI18n();
  const { countries, lacking } = totalledCountries(book, view, view.year);
  const without = i18n.t("both.without", { countries: i18n.countries(lacking) });
  return (
    <div className="year-row">
      <YearPlay />
      <p className="big-number">
        <strong>{view.year}</strong>
        {ledgersOf(view.ledger).map((ledger) => (
          <Total key={ledger} ledger={ledger} view={view} countries={countries} />
        ))}
        {lacking.length > 0 && (
          <small className="year-lacking" title={without}>
            {without}
          </small>
        )}
      </p>
    </div>
  );
}

/** The year's total in US$, whatever the unit of the charts, and its change against the compared year where no pair says more. */
function Total({
  ledger,
  view,
  countries,
}: {
  readonly ledger: Ledger;
  readonly view: View;
  readonly countries: readonly Partner[];
}) {
  const book = useBook();
  const i18n = useI18n();
  const { figure } = totalOf(book, ledger, countries, view.year, view.flow);
  const before = showsPairs(view) ? null : totalOf(book, ledger, countries, view.compare, view.flow).figure;
  const change = figure && before && view.year !== view.compare ? changeOf(before, figure) : null;
  return (
    <span className="year-total">
      {view.ledger === "both" && <small>{i18n.t(`ledger.${ledger}`)}</small>}
      {figure ? (
        <FigureButton figure={figure}>{i18n.usd(figure.value)}</FigureButton>
      ) : (
        <small>{i18n.t("figures.none")}</small>
      )}
      {change && (
        <small>{i18n.t("figures.since", { change: i18n.signedPercent(change.value), year: view.compare })}</small>
      )}
    </span>
  );
}
