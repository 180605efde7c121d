const gap = 12;

export function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Keeps the mark that a card explains in sight: a card at the side changes sides (`data-side`), and above a sheet at
 * the bottom of a small screen the page scrolls up.
 */
export function keepClear(card: HTMLElement, mark: Element): void {
  const covers = () => overlap(card.getBoundingClientRect(), mark.getBoundingClientRect());
  card.removeAttribute("data-side");
  if (!covers()) return;
  card.dataset["side"] = "start";
  if (!covers()) return;
  const box = mark.getBoundingClientRect();
  scrollBy({ top: Math.min(box.bottom + gap - card.getBoundingClientRect().top, box.top - gap), behavior: "instant" });
}
