import { useI18n } from "../../../i18n/i18n-context.tsx";
import { useView } from "../../../view/use-view.ts";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useBook } from "../../../shell/dataset-provider.tsx";
import { useStore } from "../../../ui/use-store.ts";
import { beat, beatLength, playedFrom, playSettings, speeds } from "./play-settings.ts";

/** What answers to the space bar itself. */
const controls = "a, button, input, select, textarea, summary, [contenteditable], [tabindex]:not([tabindex='-1'])";

/** Plays the years on map, figures and charts together, or steps through them one by one. */
export function YearPlay() {
  const { view, setView } = useView();
  const i18n = useI18n();
  const { events } = useBook().dataset;
  const [playing, setPlaying] = useState(false);
  const { speed, stopsAtSummits: stops } = useStore(playSettings);
  const [from, to] = view.years;
  const moved = useRef(false);
  const summits = useMemo(
    () =>
      new Map(
        events
          .filter(({ type, announced }) => type === "summit" && !announced)
          .map((event) => [Number(event.date.slice(0, 4)), event]),
      ),
    [events],
  );
  const summit = playing ? (summits.get(view.year) ?? null) : null;
  useEffect(() => {
    beat.set(summit);
    return () => beat.set(null);
  }, [summit]);

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
    const timer = setTimeout(
      () => {
        const next = view.year + 1;
        if (next <= to) show(next);
        if (next >= to || (stops && summits.has(next))) setPlaying(false);
      },
      speeds[speed] + (summits.has(view.year) ? beatLength : 0),
    );
    return () => clearTimeout(timer);
  }, [playing, view.year, to, show, speed, stops, summits]);

  useEffect(() => (playing ? () => playedFrom.set(null) : undefined), [playing]);

  const play = useCallback(() => {
    moved.current = false;
    if (!playing) playedFrom.set(view.year);
    if (!playing && (view.year >= to || view.year < from)) show(from);
    setPlaying(!playing);
  }, [playing, view.year, from, to, show]);

  useEffect(() => {
    const onSpace = (event: globalThis.KeyboardEvent) => {
      const isTaken = event.target instanceof Element && event.target.closest(controls) !== null;
      if (event.key !== " " || event.defaultPrevented || event.repeat || isTaken || prefersStill()) return;
      event.preventDefault();
      play();
    };
    document.addEventListener("keydown", onSpace);
    return () => document.removeEventListener("keydown", onSpace);
  }, [play]);

  const step = (by: -1 | 1) => {
    setPlaying(false);
    moved.current = false;
    show(Math.min(Math.max(view.year + by, from), to));
  };
  const onArrow = (event: KeyboardEvent) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : null;
    if (by === null || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    step(by);
  };
  return (
    // The buttons are what is interactive: the group only takes the arrow keys that they do not use.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className="year-play" role="group" aria-label={i18n.t("play.label")} onKeyDown={onArrow}>
      <button type="button" onClick={() => step(-1)} aria-disabled={view.year <= from} title={i18n.t("play.back")}>
        <span aria-hidden="true">‹</span>
        <span className="visually-hidden">{i18n.t("play.back")}</span>
      </button>
      <button type="button" className="play" aria-pressed={playing} onClick={play}>
        <span aria-hidden="true">{playing ? "❚❚" : "►"}</span> {i18n.t(playing ? "action.pause" : "action.play")}
      </button>
      <button type="button" onClick={() => step(1)} aria-disabled={view.year >= to} title={i18n.t("play.forward")}>
        <span aria-hidden="true">›</span>
        <span className="visually-hidden">{i18n.t("play.forward")}</span>
      </button>
    </div>
  );
}

/** Readers who want no motion step through the years themselves. */
function prefersStill(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
