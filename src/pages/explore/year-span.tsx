import { useI18n } from "../../i18n/i18n-context.tsx";
import { YearRange } from "../../ui/year-range.tsx";
import { useBounds, useView } from "../../view/use-view.ts";
import { YearPlay } from "./year-play.tsx";

/** The span of years shown, and what lets the years run or steps through them. */
export function YearSpan() {
  const { view, setView } = useView();
  const { first, last } = useBounds();
  const i18n = useI18n();
  const [from, to] = view.years;
  return (
    <>
      <YearPlay />
      <div className="year-span">
        <output>{from}</output>
        <YearRange
          first={first}
          last={last}
          value={view.years}
          labels={[i18n.t("filter.first-year"), i18n.t("filter.last-year")]}
          onChange={(years, begins) => setView({ years }, begins ? "push" : "replace")}
        />
        <output>{to}</output>
      </div>
    </>
  );
}
