import { useCallback, useEffect, useRef, useState } from "react";
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
  const moved = useRef(false);

  // The first step is a new place in the history, where Back leaves it; the others take its place.
  const show = useCallback(
    (year: number) => {
      setView({ year }, moved.current ? "replace" : "push");
      moved.current = true;
    },
    [setView],
  );

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (view.year >= to) setPlaying(false);
      else show(view.year + 1);
    }, stepMs);
    return () => clearTimeout(timer);
  }, [playing, view.year, to, show]);

  const play = () => {
    moved.current = false;
    if (!playing && (view.year >= to || view.year < from)) show(from);
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
        onChange={(years, begins) => setView({ years }, begins ? "push" : "replace")}
      />
      <output>{to}</output>
    </div>
  );
}
