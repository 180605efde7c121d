/** As `--motion` in `marks.css`, ms. */
const duration = 240;

/** Lengths of lines and texts, which no style sheet can move. */
const lengths = ["x", "y", "x1", "y1", "x2", "y2"];

interface Move {
  readonly element: Element;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly began: number;
}

/**
 * Lets lines and texts below `root` move to where they are drawn anew, at the pace at which style sheets move what else
 * is drawn; from where they are by then, if they are drawn anew before they have arrived. Returns a function that ends this.
 */
export function moveLines(root: Element): () => void {
  if (typeof MutationObserver === "undefined") return () => {};
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const moves = new Map<string, Move>();
  const ids = new WeakMap<Element, number>();
  let count = 0;
  let frame = 0;

  const keyOf = (element: Element, name: string) => {
    const id = ids.get(element) ?? ++count;
    ids.set(element, id);
    return `${id} ${name}`;
  };

  function draw(now: number): void {
    for (const [key, { element, name, from, to, unit, began }] of moves) {
      const part = Math.min(Math.max((now - began) / duration, 0), 1);
      // The same curve as `cubic-bezier(1/3, 2/3, 2/3, 1)`.
      const eased = part * (2 - part);
      element.setAttribute(name, `${part < 1 ? Math.round((from + (to - from) * eased) * 100) / 100 : to}${unit}`);
      if (part >= 1) moves.delete(key);
    }
    observer.takeRecords();
    frame = moves.size > 0 ? requestAnimationFrame(draw) : 0;
  }

  const observer = new MutationObserver((records) => {
    if (still.matches) return;
    const began = performance.now();
    const seen = new Set<string>();
    for (const { target, attributeName: name, oldValue } of records) {
      if (!(target instanceof SVGLineElement || target instanceof SVGTextElement) || name === null) continue;
      const key = keyOf(target, name);
      if (seen.has(key)) continue;
      seen.add(key);
      const [from, to] = [lengthOf(oldValue), lengthOf(target.getAttribute(name))];
      moves.delete(key);
      if (!from || !to || from.unit !== to.unit || from.value === to.value) continue;
      moves.set(key, { element: target, name, from: from.value, to: to.value, unit: to.unit, began });
    }
    if (frame === 0 && moves.size > 0) draw(began);
  });
  observer.observe(root, { subtree: true, attributeFilter: lengths, attributeOldValue: true });

  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    for (const { element, name, to, unit } of moves.values()) element.setAttribute(name, `${to}${unit}`);
  };
}

function lengthOf(text: string | null): { readonly value: number; readonly unit: string } | null {
  const [, value, unit = ""] = /^(-?[\d.]+)(%?)$/.exec(text ?? "") ?? [];
  return value === undefined ? null : { value: Number(value), unit };
}
