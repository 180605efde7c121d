import { keepLabels } from "../charts/parts/marks/sticky-labels.ts";
import { type MarkTarget, exposeMarks, markTarget } from "../charts/parts/marks/mark-target.ts";
import { nextMark } from "../charts/parts/marks/mark-walk.ts";
import { watchPlace } from "../ui/dom/place-beside.ts";
import { bindHighlightRoot, highlight, noHighlight } from "../view/highlight.ts";
import { createHint } from "./hint.ts";

/**
 * Makes the prerendered picture interactive as far as that needs no data: the mark at the pointer or focus is named and
 * highlighted, and arrow keys walk from mark to mark. `wantMore` gets what the reader does that takes more than this. Returns a
 * function that leaves the picture as it was.
 */
export function activatePicture(main: HTMLElement, wantMore: (event: Event) => void): () => void {
  const body = main.querySelector<HTMLElement>(".chart-body");
  if (!body) return () => {};
  const hint = createHint();
  const abort = new AbortController();
  let hasMoved = () => true;

  function point(target: MarkTarget | null): void {
    highlight.set({
      country: target?.country === "C5" ? null : (target?.country ?? null),
      year: target?.year ?? null,
      event: target?.event ?? null,
    });
    if (!target) return hint.hide();
    hint.show(target);
    hasMoved = watchPlace(target.element);
  }

  function walk(event: KeyboardEvent, chart: HTMLElement): void {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextMark(chart, markTarget(event.target)?.element ?? null, event.key);
    if (!(next instanceof SVGElement)) return;
    event.preventDefault();
    exposeMarks(next);
    if (isCutOff(next)) return wantMore(event);
    // First, so that the hint stands beside it.
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
    next.focus({ preventScroll: true });
  }

  const on = <Type extends keyof HTMLElementEventMap>(
    place: HTMLElement | Document | Window,
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => place.addEventListener(type, listener as EventListener, { signal: abort.signal });
  on(body, "pointerover", (event) => event.pointerType !== "touch" && point(markTarget(event.target)));
  on(body, "pointerleave", () => point(null));
  on(body, "focusin", ({ target }) => point(target === body ? null : markTarget(target)));
  on(body, "focusout", () => point(null));
  on(body, "click", ({ target }) => point(markTarget(target)));
  on(body, "keydown", (event) => walk(event, body));
  on(document, "keydown", ({ key }) => key === "Escape" && hint.hide());
  on(window, "scroll", () => hasMoved() && hint.hide());
  const release = [bindHighlightRoot(main), keepLabels(body)];

  return () => {
    abort.abort();
    hint.hide();
    highlight.set(noHighlight);
    for (const end of release) end();
    body.style.removeProperty("--scrolled");
  };
}

/** Whether a mark lies where its picture does not reach: a narrow frame shows a part of the map. */
function isCutOff(mark: SVGElement): boolean {
  const box = mark.getBoundingClientRect();
  const seen = mark.closest(".map-svg")?.getBoundingClientRect();
  return seen !== undefined && (box.left > seen.right || box.right < seen.left);
}
