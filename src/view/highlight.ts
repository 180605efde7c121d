import { watchChanges } from "../ui/dom/observers.ts";
import { createStore } from "../ui/store.ts";

/** What the reader points at, by pointer or focus. It is no part of the view and not in the address. */
export interface Highlight {
  readonly country: string | null;
  readonly year: number | null;
  readonly event: string | null;
}

const kinds = ["country", "year", "event"] as const satisfies ReadonlyArray<keyof Highlight>;
export const noHighlight: Highlight = { country: null, year: null, event: null };

export const highlight = createStore(noHighlight, (a, b) => kinds.every((kind) => a[kind] === b[kind]));

/**
 * Shows the highlight on everything below `root`, for the style sheet to act on and without rendering anything anew:
 * `data-highlighted-country`, `data-highlighted-year` and `data-highlighted-event` on the root say what is pointed at, and each mark that
 * stands for it names in `data-highlighted` what it shares with it ("country year"). Returns a function that ends this.
 */
export function bindHighlightRoot(root: HTMLElement): () => void {
  let highlighted: ReadonlyMap<Element, string> = new Map();

  function show(next: Highlight): void {
    for (const kind of kinds) {
      const value = next[kind];
      if (value === null) root.removeAttribute(`data-highlighted-${kind}`);
      else root.setAttribute(`data-highlighted-${kind}`, String(value));
    }
    const marks = matches(root, next);
    for (const element of highlighted.keys()) if (!marks.has(element)) element.removeAttribute("data-highlighted");
    for (const [element, shared] of marks)
      if (highlighted.get(element) !== shared) element.setAttribute("data-highlighted", shared);
    highlighted = marks;
  }

  const update = () => show(highlight.get());
  // Marks come and go while something is pointed at: as the years play, for one.
  const watched = { subtree: true, childList: true, attributeFilter: kinds.map((kind) => `data-${kind}`) };
  const stopWatching = watchChanges(root, watched, () => {
    if (highlight.get() !== noHighlight || highlighted.size > 0) update();
  });
  const unsubscribe = highlight.subscribe(update);
  update();
  return () => {
    unsubscribe();
    stopWatching();
    show(noHighlight);
  };
}

/** The marks that share something with the highlight, and what. */
function matches(root: Element, wanted: Highlight): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const kind of kinds) {
    const value = wanted[kind];
    if (value === null) continue;
    for (const element of root.querySelectorAll(`[data-${kind}="${CSS.escape(String(value))}"]`)) {
      const shared = found.get(element);
      found.set(element, shared === undefined ? kind : `${shared} ${kind}`);
    }
  }
  if (wanted.event !== null) addCircumstances(root, wanted.event, found);
  return found;
}

/** When an event happened and who took part, as far as a mark of it says so: its year's band and the countries' shapes. */
function addCircumstances(root: Element, event: string, found: Map<Element, string>): void {
  const mark = root.querySelector(`[data-event="${CSS.escape(event)}"][data-participants]`);
  if (!mark) return;
  const year = mark.getAttribute("data-event-year") ?? "";
  for (const band of root.querySelectorAll(`.band[data-year="${CSS.escape(year)}"]`)) found.set(band, "year");
  for (const country of mark.getAttribute("data-participants")?.split(" ") ?? []) {
    for (const shape of root.querySelectorAll(`.map-country[data-country="${CSS.escape(country)}"]`)) {
      found.set(shape, "country");
    }
  }
}
