import { useCallback, useEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/words-context.tsx";
import type { Story } from "../../stories/story.ts";
import { formatAddress } from "../../view/address.ts";
import { bindHighlightRoot } from "../../view/highlight.ts";
import { useBounds } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { FigureCard } from "../figure-card.tsx";
import { figuresAndEvents } from "../figure-tables.ts";
import { LanguageMenu, ThemeMenu } from "../page-frame.tsx";
import { Panel } from "../panel.tsx";
import { pageHref, useSite } from "../site.tsx";
import { Tooltip } from "../tooltip.tsx";
import { useArrivedStep } from "./arrived-step.ts";
import { DeckControls } from "./deck-controls.tsx";
import { DeckHelp } from "./deck-help.tsx";
import { type DeckCommand, deckCommand } from "./deck-keys.ts";
import { useDrawnSlides } from "./drawn-slides.ts";
import { QrDialog } from "./qr-dialog.tsx";
import { Slide } from "./slide.tsx";
import { SlideStage } from "./slide-stage.tsx";
import { useSwipe } from "./swipe.ts";

export interface DeckProps {
  readonly story: Story;
  /** The view of each step. */
  readonly views: readonly View[];
  /** The step shown. */
  readonly index: number;
  readonly show: (index: number) => void;
}

/** The slides of a story, one at a time; on a small screen, on paper and without script below each other. */
export function Deck({ story: { title, steps }, views, index, show }: DeckProps) {
  const site = useSite();
  const bounds = useBounds();
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<"overview" | "qr" | "help" | null>(null);
  const drawn = useDrawnSlides(steps.length);
  const arrived = useArrivedStep(index, box);

  useEffect(() => (root.current ? bindHighlightRoot(root.current) : undefined), []);

  const overview = open === "overview";
  useEffect(() => {
    if (overview) box.current?.querySelector<HTMLElement>(".slide-cover[aria-current]")?.focus();
  }, [overview, index]);

  const turn = useCallback((by: number) => show(index + by), [show, index]);
  useSwipe(box, turn);

  const run = useCallback(
    (command: DeckCommand) => {
      const toggle = (what: "overview" | "qr" | "help") => setOpen((before) => (before === what ? null : what));
      switch (command) {
        case "next":
          return show(index + 1);
        case "previous":
          return show(index - 1);
        case "first":
          return show(0);
        case "last":
          return show(steps.length - 1);
        case "full-screen":
          return toggleFullScreen(root.current);
        case "speaker":
          return openSpeakerWindow();
        default:
          return toggle(command);
      }
    },
    [show, index, steps.length],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) setOpen(null);
      const command = deckCommand(event);
      if (command === null) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [run]);

  const view = views[index];
  const moves = steps[arrived]?.chart === steps[index]?.chart;
  const pictured = (step: number): View | null => {
    // A slide that begins with the picture of the one before is a frame late with its own.
    if (step === index) return (moves ? views[arrived] : views[index]) ?? null;
    return step < drawn ? (views[step] ?? null) : null;
  };
  const choose = (step: number) => {
    show(step);
    setOpen(null);
  };

  return (
    <div ref={root} className={overview ? "deck is-overview" : "deck"} data-moves={moves || undefined}>
      <header className="deck-head">
        <a className="brand" href={pageHref(site, "")}>
          Silk<span aria-hidden="true">·</span>
          <span className="visually-hidden"> </span>Ledger
        </a>
        <h1>{title[words.lang]}</h1>
        <div className="deck-menus">
          <LanguageMenu anchor={`#${steps[index]?.id ?? ""}`} />
          <ThemeMenu />
        </div>
      </header>
      <main className="deck-main" id="content" tabIndex={-1}>
        <Panel needs={figuresAndEvents} className="is-bare">
          <SlideStage box={box}>
            {views.map((own, position) => {
              const step = steps[position];
              return (
                step && (
                  <Slide
                    key={step.id}
                    step={step}
                    view={own}
                    pictured={pictured(position)}
                    current={position === index}
                    arrived={arrived === index}
                    onChoose={overview ? () => choose(position) : undefined}
                  />
                )
              );
            })}
          </SlideStage>
        </Panel>
      </main>
      <DeckControls index={index} titles={steps.map((step) => step.title[words.lang])} pressed={open} onCommand={run} />
      {open === "help" && <DeckHelp onClose={() => setOpen(null)} />}
      {open === "qr" && view && (
        <QrDialog
          address={absolute(`${pageHref(site, "")}${formatAddress(view, bounds)}`)}
          onClose={() => setOpen(null)}
        />
      )}
      {view && <Tooltip view={view} />}
      <FigureCard />
    </div>
  );
}

function toggleFullScreen(element: HTMLElement | null): void {
  // A frame without the permission stays as it is.
  const change = document.fullscreenElement ? document.exitFullscreen() : element?.requestFullscreen?.();
  change?.catch(() => undefined);
}

function openSpeakerWindow(): void {
  const url = new URL(location.href);
  url.searchParams.set("speaker", "");
  window.open(url, "silk-ledger-speaker", "popup,width=1100,height=760");
}

function absolute(href: string): string {
  return new URL(href, location.href).href;
}
