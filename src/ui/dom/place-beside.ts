import { overlap } from "./keep-clear.ts";

const gap = 10;
const edge = 8;

/**
 * Puts a box beside a mark where there is room: right, left, above, then below; never over it, never off the screen.
 * By hand, not with `@floating-ui/dom`: an embed's script, a few kB in all, places its hints by the same rule as the
 * page that takes over from it, and the library (6.3 kB gzipped, as of 1.8) would come on top of it in Explore's first view.
 * Where the style sheet makes the box a sheet at the bottom, `data-edge` moves it to the top if it would cover the mark.
 */
export function placeBeside(box: HTMLElement, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const middle = clamp(mark.top + mark.height / 2 - height / 2, edge, clientHeight - height - edge);
  const centre = clamp(mark.left + mark.width / 2 - width / 2, edge, clientWidth - width - edge);
  const right = mark.right + gap;
  const left = mark.left - gap - width;
  const above = mark.top - gap - height;
  if (right + width <= clientWidth - edge) move(box, right, middle);
  else if (left >= edge) move(box, left, middle);
  else if (above >= edge) move(box, centre, above);
  else move(box, centre, Math.min(mark.bottom + gap, clientHeight - height - edge));
  box.removeAttribute("data-edge");
  if (overlap(box.getBoundingClientRect(), mark)) box.dataset["edge"] = "top";
}

function move(box: HTMLElement, x: number, y: number): void {
  box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * Returns a function that says whether the element has moved on the screen since. Scroll events come only with the next
 * frame: what has brought an element into sight leaves it where it is.
 */
export function watchPlace(element: Element): () => boolean {
  const { top, left } = element.getBoundingClientRect();
  return () => {
    const now = element.getBoundingClientRect();
    return now.top !== top || now.left !== left;
  };
}
