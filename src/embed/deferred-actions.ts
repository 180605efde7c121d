import { markTarget } from "../charts/parts/marks/mark-target.ts";

/** Keys that zoom the map. */
const zoomKeys = new Set(["+", "=", "-", "0"]);

/**
 * Watches for what the picture alone cannot do: choosing a mark, pressing a button, zooming the map. Each such event is
 * handed to `want` instead of having its usual effect. Returns a function that ends this.
 */
export function watchDeferredActions(main: HTMLElement, want: (event: Event) => void): () => void {
  const abort = new AbortController();
  const stop = (event: Event) => {
    event.preventDefault();
    want(event);
  };
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    isWanted: (event: HTMLElementEventMap[Type], target: Element) => boolean,
  ) =>
    main.addEventListener(
      type,
      (event) => event.target instanceof Element && isWanted(event, event.target) && stop(event),
      { passive: false, signal: abort.signal },
    );
  on("click", (_, target) => isOnMark(target) || target.closest("button") !== null);
  on("keydown", ({ key, ctrlKey, metaKey, altKey, shiftKey }, target) => {
    if (key === "Enter" || key === " ") return isOnMark(target);
    if (ctrlKey || metaKey || altKey) return false;
    return isOnMap(target) && (zoomKeys.has(key) || (shiftKey && key.startsWith("Arrow")));
  });
  on("wheel", ({ ctrlKey, metaKey }, target) => (ctrlKey || metaKey) && isOnMap(target));
  on("touchstart", ({ touches }, target) => touches.length > 1 && isOnMap(target));
  return () => abort.abort();
}

function isOnMark(target: Element): boolean {
  return target.closest(".chart-body") !== null && markTarget(target) !== null;
}

function isOnMap(target: Element): boolean {
  return target.closest(".chart-map .chart-stage") !== null;
}

/** Does again what the reader did, where it was done. */
export function replay(event: Event): void {
  // A touch is over by then.
  if (event.type.startsWith("touch")) return;
  const Kind = event.constructor as new (type: string, init: Event) => Event;
  event.target?.dispatchEvent(new Kind(event.type, event));
}
