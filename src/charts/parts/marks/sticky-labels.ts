import { watchSize } from "../../../ui/dom/observers.ts";

/**
 * Keeps the labels of the axes in sight while a wide chart scrolls sideways within `body` on a small screen. Returns a
 * function that ends this.
 */
export function keepLabels(body: HTMLElement): () => void {
  // The chart starts at its right end, where `scrollLeft` is zero: to the left it is negative.
  const keep = () => {
    const fromLeft = body.scrollLeft + body.scrollWidth - body.clientWidth;
    body.style.setProperty("--scrolled", `${fromLeft}px`);
  };
  const stopWatching = watchSize(body, keep);
  body.addEventListener("scroll", keep, { passive: true });
  return () => {
    stopWatching();
    body.removeEventListener("scroll", keep);
  };
}
