import { useWords } from "../i18n/words-context.tsx";
import { YearRange } from "../ui/year-range.tsx";
import { useBounds, useView } from "../view/use-view.ts";
import { YearPlay } from "./year-play.tsx";

/** The span of years shown, and what lets the years run or steps through them. */
export function YearSpan() {
  const { view, setView } = useView();
  const { first, last } = useBounds();
  const words = useWords();
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
          labels={[words.t("filter.first-year"), words.t("filter.last-year")]}
          onChange={(years, begins) => setView({ years }, begins ? "push" : "replace")}
        />
        <output>{to}</output>
      </div>
    </>
  );
}
