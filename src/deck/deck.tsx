import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { formatAddress } from "../view/address.ts";
import { bindHighlightRoot } from "../view/highlight.ts";
import { useBounds } from "../view/use-view.ts";
import type { View } from "../view/view.ts";
import { BookAsOf } from "../shell/dataset-provider.tsx";
import { FigureCard } from "../figures/figure-card.tsx";
import { LanguageMenu, ThemeMenu } from "../shell/page-menus.tsx";
import { MissingData, Panel } from "../shell/panel.tsx";
import { RenewedNotice } from "../shell/release/renewed-notice.tsx";
import { pageHref, useSite } from "../shell/site.tsx";
import { Tooltip } from "../chart-panel/tooltip.tsx";
import { openSpeakerWindow } from "./speaker/deck-channel.ts";
import { DeckControls } from "./deck-controls.tsx";
import { DeckHelp } from "./deck-help.tsx";
import { type DeckCommand, deckCommand } from "./deck-keys.ts";
import type { DeckProps } from "./deck-props.ts";
import { QrDialog } from "./qr-dialog.tsx";
import { Slide } from "./slide/slide.tsx";
import { SlideStage } from "./slide/slide-stage.tsx";
import { useSwipe } from "./swipe.ts";

/** Slides, one at a time; on a small screen, on paper and without script below each other. */
export function Deck({
  title,
  slides,
  needs,
  offline,
  index,
  show,
  tools,
  children,
}: DeckProps & {
  /** Beside the menus of the head. */
  readonly tools?: ReactNode;
  /** Over the slides. */
  readonly children?: ReactNode;
}) {
  const site = useSite();
  const bounds = useBounds();
  const i18n = useI18n();
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<"overview" | "qr" | "help" | null>(null);
  const drawn = useDrawnSlides(slides.length);
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
          return show(slides.length - 1);
        case "full-screen":
          return toggleFullScreen(root.current);
        case "speaker":
          return openSpeakerWindow();
        default:
          return toggle(command);
      }
    },
    [show, index, slides.length],
  );

  // As soon as the slide can be seen, which is before other effects.
  useLayoutEffect(() => {
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

  const view = slides[index]?.view;
  const moves = slides[arrived]?.chart === slides[index]?.chart;
  const pictured = (position: number): View | null => {
    // A slide that begins with the picture of the one before is a frame late with its own.
    if (position === index) return slides[moves ? arrived : index]?.view ?? null;
    return position < drawn ? (slides[position]?.view ?? null) : null;
  };
  const choose = (position: number) => {
    show(position);
    setOpen(null);
  };

  return (
    <div ref={root} className={overview ? "deck is-overview" : "deck"} data-moves={moves || undefined}>
      <header className="deck-head seen-whole">
        <a className="brand" href={pageHref(site, "")}>
          Silk<span aria-hidden="true">·</span>
          <span className="visually-hidden"> </span>Ledger
        </a>
        <h1>{title}</h1>
        <div className="deck-menus">
          {tools}
          {offline ? (
            <a href={offline.address}>{i18n.t("present.live")}</a>
          ) : (
            <LanguageMenu anchor={`#${slides[index]?.id ?? ""}`} />
          )}
          <ThemeMenu />
        </div>
      </header>
      <main className="deck-main" id="content" tabIndex={-1}>
        {children}
        <MissingData />
        <RenewedNotice watches={false} />
        <Panel needs={needs} className="is-bare">
          <SlideStage box={box}>
            {slides.map((slide, position) => (
              <Slide
                key={slide.id}
                slide={slide}
                pictured={pictured(position)}
                current={position === index}
                arrived={arrived === index}
                mark={offline?.mark}
                onChoose={overview ? () => choose(position) : undefined}
              />
            ))}
          </SlideStage>
        </Panel>
      </main>
      <DeckControls index={index} titles={slides.map((slide) => slide.title)} pressed={open} onCommand={run} />
      {open === "help" && <DeckHelp onClose={() => setOpen(null)} />}
      {open === "qr" && view && (
        <QrDialog
          address={absolute(`${pageHref(site, "")}${formatAddress(view, bounds)}`)}
          onClose={() => setOpen(null)}
        />
      )}
      {view && (
        <BookAsOf asof={view.asof}>
          <Tooltip view={view} />
          <FigureCard />
        </BookAsOf>
      )}
    </div>
  );
}

function toggleFullScreen(element: HTMLElement | null): void {
  // A frame without the permission stays as it is.
  const change = document.fullscreenElement ? document.exitFullscreen() : element?.requestFullscreen?.();
  change?.catch(() => undefined);
}

function absolute(href: string): string {
  return new URL(href, location.href).href;
}

/**
 * The step whose own view is drawn: for one frame after a change still the one before. A slide with the same kind of
 * chart can so begin with the picture that was left, and let its marks move from there.
 */
function useArrivedStep(index: number, stage: RefObject<HTMLElement | null>): number {
  const [arrived, setArrived] = useState(index);
  useEffect(() => {
    if (arrived === index) return;
    const frame = requestAnimationFrame(() => {
      // Marks move only from where they have been laid out.
      stage.current?.getBoundingClientRect();
      setArrived(index);
    });
    return () => cancelAnimationFrame(frame);
  }, [arrived, index, stage]);
  return arrived;
}

/** Between two slides' pictures, in ms: the page stays quick while they are drawn. */
const pause = 40;

/** How many slides, from the first on, have their picture. The prerendered page has one; the others follow by themselves. */
function useDrawnSlides(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + 1), pause);
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
