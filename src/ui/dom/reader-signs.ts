/** What shows that somebody is at the page; a screen reader may give a click alone. */
const signs = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin", "click"] as const;

let hasActed = false;
const waiting = new Set<() => void>();

function act(): void {
  hasActed = true;
  for (const type of signs) removeEventListener(type, act, true);
  for (const run of waiting) run();
  waiting.clear();
}

/**
 * Runs once the reader does anything on the page, at once if that has happened: for code that a page which nobody uses
 * need not load. Returns a function that ends the wait.
 */
export function whenReaderActs(run: () => void): () => void {
  if (hasActed) {
    run();
    return () => {};
  }
  if (waiting.size === 0) for (const type of signs) addEventListener(type, act, { capture: true, passive: true });
  waiting.add(run);
  return () => void waiting.delete(run);
}
