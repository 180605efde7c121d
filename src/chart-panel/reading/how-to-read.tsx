import "./reading-card.css";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { walkableMarks } from "../../charts/parts/marks/mark-walk.ts";
import type { ChartId } from "../../charts/registry.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { withMessages } from "../../shell/with-messages.tsx";
import { keepClear } from "../../ui/dom/keep-clear.ts";
import { placeBeside } from "../../ui/dom/place-beside.ts";
import { isUnderModal } from "../../ui/dom/under-modal.ts";
import { useView } from "../../view/use-view.ts";

interface Reading {
  readonly chart: ChartId;
  readonly mark: SVGElement | null;
}

/** A button among a chart's options: outlines one of its marks, and says beside it how the chart is read. */
function HowToRead() {
  const i18n = useI18n();
  const { view } = useView();
  const button = useRef<HTMLButtonElement>(null);
  const [reading, setReading] = useState<Reading | null>(null);

  const open = () => {
    const figure = button.current?.closest<HTMLElement>("[data-chart]");
    if (!figure) return;
    const menu = button.current?.closest("details");
    if (menu) menu.open = false;
    setReading({ chart: figure.dataset["chart"] as ChartId, mark: exampleMark(figure, view.year) });
  };
  const close = useCallback(() => {
    setReading(null);
    button.current?.closest("details")?.querySelector("summary")?.focus();
  }, []);
  return (
    <>
      <button ref={button} type="button" className="how-to-read" onClick={open}>
        {i18n.t("reading.title")}
      </button>
      {reading && createPortal(<ReadingCard {...reading} onClose={close} />, document.body)}
    </>
  );
}

function ReadingCard({ chart, mark, onClose }: Reading & { readonly onClose: () => void }) {
  const i18n = useI18n();
  const card = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const box = card.current;
    if (!box) return;
    if (mark) {
      mark.setAttribute("data-read", "");
      mark.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      placeBeside(box, mark.getBoundingClientRect());
      keepClear(box, mark);
    }
    box.focus({ preventScroll: true });
    return () => mark?.removeAttribute("data-read");
  }, [mark]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || isUnderModal()) return;
      event.preventDefault();
      onClose();
    };
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !card.current?.contains(target) && !isUnderModal()) onClose();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    document.addEventListener("pointerdown", onPointer);
    return () => {
      document.removeEventListener("keydown", onKey, { capture: true });
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [onClose]);

  return (
    <div ref={card} className="tooltip figure-card reading-card" role="dialog" aria-labelledby="reading" tabIndex={-1}>
      <button type="button" className="close" onClick={onClose} aria-label={i18n.t("action.close")}>
        ×
      </button>
      <p id="reading" className="tooltip-title">
        {i18n.t("reading.title")}
      </p>
      <p>{i18n.t(`reading.chart.${chart}`)}</p>
      {mark && (
        <p className="reading-mark">{i18n.t("reading.mark", { mark: mark.getAttribute("aria-label") ?? "" })}</p>
      )}
    </div>
  );
}

/**
 * The mark of a chart that shows how it is read: the largest of the year, else the largest of all; of events the newest.
 * Null for a chart without marks.
 */
function exampleMark(chart: Element, year: number): SVGElement | null {
  const marks = walkableMarks(chart).filter(
    (mark): mark is SVGElement => mark instanceof SVGElement && mark.hasAttribute("aria-label") && isSeen(mark),
  );
  const valued = marks.filter((mark) => mark.hasAttribute("data-value"));
  const ofYear = valued.filter((mark) => mark.getAttribute("data-year") === String(year));
  return largest(ofYear) ?? largest(valued) ?? marks.at(-1) ?? null;
}

function isSeen(mark: Element): boolean {
  const { width, height } = mark.getBoundingClientRect();
  return width + height > 0;
}

function largest(marks: readonly SVGElement[]): SVGElement | null {
  const size = (mark: Element) => Math.abs(Number(mark.getAttribute("data-value")));
  return marks.toSorted((a, b) => size(b) - size(a))[0] ?? null;
}

export const loadHowToRead = () => withMessages("reading", HowToRead);
