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

/** Does again what the reader did: where it was done or, if that is gone, on what took its place. */
export function replay(event: Event, instead: Element | null): void {
  // A touch is over by then.
  if (event.type.startsWith("touch")) return;
  const Kind = event.constructor as new (type: string, init: Event) => Event;
  const target = event.target instanceof Element && event.target.isConnected ? event.target : instead;
  target?.dispatchEvent(new Kind(event.type, event));
}

/** Where an element stands below another one, by the places of those between them among their siblings. */
export type Place = readonly number[];

/** Null for what does not stand there. */
export function placeIn(root: Element, target: EventTarget | null): Place | null {
  if (!(target instanceof Element) || !root.contains(target)) return null;
  const place: number[] = [];
  for (let element = target; element !== root;) {
    const { parentElement: parent } = element;
    if (!parent) return null;
    place.unshift([...parent.children].indexOf(element));
    element = parent;
  }
  return place;
}

/** What stands there now: whole pages are drawn in the place of pictures that are alike. */
export function placeAt(root: Element, place: Place | null): Element | null {
  if (!place) return null;
  return place.reduce<Element | null>((element, index) => element?.children[index] ?? null, root);
}
