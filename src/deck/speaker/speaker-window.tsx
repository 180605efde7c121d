import { useLayoutEffect } from "react";
import { languages } from "../../i18n/languages.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { Panel } from "../../shell/panel.tsx";
import type { DeckProps } from "../deck-props.ts";
import { deckCommand } from "../deck-keys.ts";
import { Slide } from "../slide/slide.tsx";
import { SlideStage } from "../slide/slide-stage.tsx";
import { elapsedText, useStopwatch } from "./stopwatch.ts";

/** What only the speaker sees: the notes, this slide and the next, the time that has passed, the time of day. */
export function SpeakerWindow({ title, slides, needs, offline, index, show }: DeckProps) {
  const i18n = useI18n();
  const slide = slides[index];
  const next = slides[index + 1];

  // As soon as the slide can be seen, which is before other effects.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = deckCommand(event);
      const target = { next: index + 1, previous: index - 1, first: 0, last: slides.length - 1 };
      if (command === null || !(command in target)) return;
      event.preventDefault();
      show(target[command as keyof typeof target]);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [index, show, slides.length]);

  if (!slide) return null;
  return (
    <div className="speaker">
      <header className="speaker-head">
        <h1>{title}</h1>
        <Times />
      </header>
      <main>
        <Panel needs={needs} className="is-bare speaker-main">
          <div className="speaker-now">
            <SlideStage>
              <Slide key={slide.id} slide={slide} pictured={slide.view} current mark={offline?.mark} />
            </SlideStage>
          </div>
          <div className="speaker-side">
            <p className="speaker-label">{i18n.t(next ? "present.next" : "present.end")}</p>
            {next && (
              // A preview: what can be done with it is done once it is shown.
              <div className="speaker-next" inert>
                <SlideStage>
                  <Slide key={next.id} slide={next} pictured={next.view} current mark={offline?.mark} />
                </SlideStage>
              </div>
            )}
          </div>
          <section className="speaker-notes" aria-labelledby="speaker-notes">
            <h2 id="speaker-notes" className="speaker-label">
              {i18n.t("present.notes")}
            </h2>
            <p aria-live="polite" lang={slide.lang}>
              {slide.notes}
            </p>
          </section>
        </Panel>
      </main>
      <nav className="speaker-turns" aria-label={i18n.t("present.controls")}>
        <button type="button" aria-disabled={index === 0} onClick={() => show(index - 1)}>
          ‹ {i18n.t("present.previous")}
        </button>
        <p>{i18n.t("present.position", { position: index + 1, count: slides.length })}</p>
        <button type="button" aria-disabled={!next} onClick={() => show(index + 1)}>
          {i18n.t("present.next")} ›
        </button>
      </nav>
    </div>
  );
}

function Times() {
  const i18n = useI18n();
  const { now, elapsed, running, toggle, reset } = useStopwatch();
  const clock = new Intl.DateTimeFormat(languages[i18n.lang].locale, { hour: "2-digit", minute: "2-digit" });
  return (
    <div className="speaker-times">
      <p className="speaker-elapsed" role="timer" aria-label={i18n.t("present.elapsed")}>
        {elapsedText(elapsed)}
      </p>
      <button type="button" onClick={toggle}>
        {i18n.t(running ? "action.pause" : "present.resume")}
      </button>
      <button type="button" onClick={reset}>
        {i18n.t("present.restart")}
      </button>
      <p className="speaker-clock" aria-label={i18n.t("present.clock")}>
        {clock.format(now)}
      </p>
    </div>
  );
}
