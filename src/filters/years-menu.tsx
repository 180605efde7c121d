import "../styles/year-range.css";
import { useI18n } from "../i18n/i18n-context.tsx";
import { YearRange } from "../ui/year-range.tsx";
import { useBounds, useView } from "../view/use-view.ts";

/** All about years in one place: the span shown, the year of map and figures, and the one it is compared with. */
export function YearsMenu() {
  const { view, setView } = useView();
  const { first, last } = useBounds();
  const i18n = useI18n();
  const [from, to] = view.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return (
    <>
      <div className="year-span">
        <output>{from}</output>
        <YearRange
          first={first}
          last={last}
          value={view.years}
          labels={[i18n.t("choice.first-year"), i18n.t("choice.last-year")]}
          onChange={(next, begins) => setView({ years: next }, begins ? "push" : "replace")}
        />
        <output>{to}</output>
      </div>
      {(["year", "compare"] as const).map((name) => (
        <label key={name} className="filter-year">
          <span>{i18n.t(`filter.${name}`)}</span>
          <select name={name} value={view[name]} onChange={(event) => setView({ [name]: Number(event.target.value) })}>
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}
