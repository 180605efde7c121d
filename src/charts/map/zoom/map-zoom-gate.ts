import type { MapZoom, MapZoomOptions } from "./map-zoom.ts";

export interface MapZoomGate {
  by(factor: number): void;
  toggleWhole(): void;
  detach(): void;
}

export interface MapZoomGateOptions extends MapZoomOptions {
  /** The wheel was turned over the map without the key that zooms, or one finger moved over it. */
  readonly onPlainMove: (pointer: "mouse" | "touch") => void;
}

export const zoomStep = 1.6;
/** px of the screen. */
const panStep = 80;

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-panStep, 0],
  ArrowRight: [panStep, 0],
  ArrowUp: [0, -panStep],
  ArrowDown: [0, panStep],
};

/**
 * Listens on `stage`, which holds the map, and fetches what zooming needs when a pointer or the focus first comes near.
 * Keys: + and − zoom, 0 shows all, Shift with the arrows pans; arrows alone walk from mark to mark.
 */
export function openMapZoomGate(stage: HTMLElement, options: MapZoomGateOptions): MapZoomGate {
  const abort = new AbortController();
  let loading: Promise<MapZoom | null> | null = null;
  // Without a connection the map stays as it is, and is asked for the next time.
  const load = () => (loading ??= attach(stage, options, abort.signal).catch(() => (loading = null)));
  const act = (action: (zoom: MapZoom) => void) => void load().then((zoom) => zoom && action(zoom));

  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => stage.addEventListener(type, listener, { passive: type !== "keydown", signal: abort.signal });
  on("pointerenter", load);
  on("touchstart", load);
  on("focusin", ({ target }) => {
    if (target instanceof SVGElement) act((zoom) => zoom.reveal(target));
    else load();
  });
  on("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) options.onPlainMove("mouse");
  });
  on("touchmove", ({ touches }) => {
    if (touches.length === 1) options.onPlainMove("touch");
  });
  on("keydown", (event) => {
    const action = keyAction(event);
    if (!action) return;
    event.preventDefault();
    act(action);
  });

  return {
    by: (factor) => act((zoom) => zoom.by(factor)),
    toggleWhole: () => act((zoom) => zoom.toggleWhole()),
    detach() {
      abort.abort();
      void loading?.then((zoom) => zoom?.detach());
    },
  };
}

async function attach(stage: HTMLElement, options: MapZoomOptions, signal: AbortSignal): Promise<MapZoom | null> {
  const { attachMapZoom } = await import("./map-zoom.ts");
  const svg = stage.querySelector<SVGSVGElement>(".map-svg");
  const viewport = svg?.querySelector<SVGGElement>(".map-viewport");
  return svg && viewport && !signal.aborted ? attachMapZoom(svg, viewport, options) : null;
}

function keyAction(event: KeyboardEvent): ((zoom: MapZoom) => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const pan = event.shiftKey ? pans[event.key] : undefined;
  if (pan) return (zoom) => zoom.pan(...pan);
  switch (event.key) {
    case "+":
    case "=":
      return (zoom) => zoom.by(zoomStep);
    case "-":
      return (zoom) => zoom.by(1 / zoomStep);
    case "0":
      return (zoom) => zoom.toggleWhole();
    default:
      return null;
  }
}
