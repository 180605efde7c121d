import { useEffect, useState } from "react";
import { useWords } from "../i18n/words-context.tsx";
import { YearRange } from "../ui/year-range.tsx";
import { useBounds, useView } from "../view/use-view.ts";

/** Time that a year stays on screen while the years play. */
const stepMs = 900;

/** The span of years shown, and a button that lets the years run through map and figures. */
export function YearSpan() {
  const { view, setView } = useView();
  const { first, last } = useBounds();
  const words = useWords();
  const [playing, setPlaying] = useState(false);
  const [from, to] = view.years;

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (view.year >= to) setPlaying(false);
      else setView({ year: view.year + 1 }, "replace");
    }, stepMs);
    return () => clearTimeout(timer);
  }, [playing, view.year, to, setView]);

  const play = () => {
    if (!playing && (view.year >= to || view.year < from)) setView({ year: from }, "replace");
    setPlaying(!playing);
  };
  return (
    <div className="year-span">
      <button type="button" className="play" aria-pressed={playing} onClick={play}>
        <span aria-hidden="true">{playing ? "❚❚" : "►"}</span> {words.t(playing ? "action.pause" : "action.play")}
      </button>
      <output>{from}</output>
      <YearRange
        first={first}
        last={last}
        value={view.years}
        labels={[words.t("filter.first-year"), words.t("filter.last-year")]}
        onChange={(years) => setView({ years }, "replace")}
        onCommit={(years) => setView({ years })}
      />
      <output>{to}</output>
    </div>
  );
}
