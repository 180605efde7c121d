import { Fragment, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Figure } from "../data/figures/figure-type.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { FigureFoot } from "./figure-foot.tsx";
import { FigureOrigin } from "./figure-origin.tsx";
import { RevisedNote } from "./revised-note.tsx";
import { callOffOpening } from "../ui/dom/awaited-opening.ts";
import { keepClear } from "../ui/dom/keep-clear.ts";
import { closeFigures, openedFigures } from "./opened-figures.ts";
import { MissingRows } from "./whole-tables.tsx";
import { onDemand } from "../shell/on-demand.tsx";
import { useStore } from "../ui/use-store.ts";
import { watchSize } from "../ui/dom/observers.ts";
import { placeBeside } from "../ui/dom/place-beside.ts";
import { isUnderModal } from "../ui/dom/under-modal.ts";

const FigureQuote = onDemand(async () => (await import("./quote/figure-quote.tsx")).loadFigureQuote());

const shown = ["sources", "trade"] as const;

/** Where a chosen figure comes from, in full: a card beside it that stays until it is closed. */
export function FigureCardBody() {
  const opened = useStore(openedFigures);
  const i18n = useI18n();
  const card = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const box = card.current;
    if (!opened || !box) return;
    callOffOpening();
    placeBeside(box, opened.box);
    keepClear(box, opened.element);
    box.focus({ preventScroll: true });
  }, [opened]);

  // Some of what it says comes a moment later, and makes it larger.
  useEffect(() => {
    const box = card.current;
    if (!opened || !box) return;
    let height = box.offsetHeight;
    return watchSize(box, () => {
      if (box.offsetHeight === height || !opened.element.isConnected) return;
      height = box.offsetHeight;
      placeBeside(box, opened.element.getBoundingClientRect());
      keepClear(box, opened.element);
    });
  }, [opened]);

  const close = useCallback(() => {
    const wasInside = card.current?.contains(document.activeElement);
    closeFigures();
    const element = opened?.element;
    if (wasInside && (element instanceof SVGElement || element instanceof HTMLElement)) {
      element.focus({ preventScroll: true });
    }
  }, [opened]);

  // As soon as it is seen: a key that is pressed at once closes it too.
  useLayoutEffect(() => {
    if (!opened) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || isUnderModal()) return;
      // What is below lets go only at the next press.
      event.preventDefault();
      close();
    };
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !card.current?.contains(target) && !isUnderModal()) closeFigures();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    document.addEventListener("pointerdown", onPointer);
    return () => {
      document.removeEventListener("keydown", onKey, { capture: true });
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [opened, close]);

  if (!opened) return null;
  return (
    <div ref={card} className="tooltip figure-card" role="dialog" aria-label={i18n.t("figure.card")} tabIndex={-1}>
      <button type="button" className="close" onClick={close} aria-label={i18n.t("action.close")}>
        ×
      </button>
      {opened.figures.map((figure) => (
        <Fragment key={`${figure.country} ${figure.ledger} ${figure.flow} ${figure.period} ${figure.formula}`}>
          <FigureOrigin figure={figure} />
          <RevisedNote figure={figure} />
          <Quote figure={figure} />
        </Fragment>
      ))}
      <MissingRows of={shown} />
      <FigureFoot figures={opened.figures} />
    </div>
  );
}

/** The figure as a sentence to copy: its code comes when it is asked for. */
function Quote({ figure }: { readonly figure: Figure }) {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="figure-quote" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t("figure.quote")}</summary>
      {isOpen && <FigureQuote figure={figure} />}
    </details>
  );
}
