import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBounds, useView } from "../../view/use-view.ts";

/** The year of map and figures, and the year it is compared with. `shown` may be one that is only pointed at. */
export function YearStepper({ shown }: { readonly shown: number }) {
  const { view, setView } = useView();
  const { first, last } = useBounds();
  const i18n = useI18n();
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return (
    <div className="year-stepper">
      <button
        type="button"
        onClick={() => setView({ year: view.year - 1 })}
        disabled={view.year <= first}
        aria-label={i18n.t("action.year-before")}
      >
        ‹
      </button>
      <label>
        <span className="visually-hidden">{i18n.t("filter.year")}</span>
        <select value={shown} onChange={(event) => setView({ year: Number(event.target.value) })}>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() => setView({ year: view.year + 1 })}
        disabled={view.year >= last}
        aria-label={i18n.t("action.year-after")}
      >
        ›
      </button>
      <label className="year-compare">
        <span>{i18n.t("figures.against")}</span>
        <select value={view.compare} onChange={(event) => setView({ compare: Number(event.target.value) })}>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
