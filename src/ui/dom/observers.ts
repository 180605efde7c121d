/** Observers where a browser has them; where it lacks one, the nearest that can be done without. Each returns what ends it. */

/** Calls back soon and whenever the size of the element may have changed, with the room in it, in px. */
export function watchSize(
  element: Element,
  onSize: (room: { readonly width: number; readonly height: number }) => void,
): () => void {
  if (typeof ResizeObserver === "undefined") {
    const measure = () => onSize(roomIn(element));
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }
  const observer = new ResizeObserver((entries) => {
    const entry = entries.at(-1);
    if (entry) onSize(entry.contentRect);
  });
  observer.observe(element);
  return () => observer.disconnect();
}

function roomIn(element: Element) {
  const style = getComputedStyle(element);
  const padding = (...sides: readonly string[]) =>
    sides.reduce((sum, side) => sum + (Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0), 0);
  return {
    width: element.clientWidth - padding("left", "right"),
    height: element.clientHeight - padding("top", "bottom"),
  };
}

/** Calls back once the element is less than so many px from the screen; without an observer it counts as near. */
export function watchNear(element: Element, margin: number, onNear: () => void): () => void {
  if (typeof IntersectionObserver === "undefined") {
    onNear();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) onNear();
    },
    { rootMargin: `${margin}px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Calls back whenever what `watched` names has changed; without an observer never. */
export function watchChanges(node: Node, watched: MutationObserverInit, onChange: () => void): () => void {
  if (typeof MutationObserver === "undefined") return () => {};
  const observer = new MutationObserver(onChange);
  observer.observe(node, watched);
  return () => observer.disconnect();
}
