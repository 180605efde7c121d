import { type D3ZoomEvent, select, zoom, zoomIdentity } from "d3";
import { borders } from "../layout/map-borders.ts";

/** Loaded when a reader first reaches for the map: nothing else on the page needs this part of d3. */
export interface MapZoom {
  /** Zooms in (factor above 1) or out about the middle. */
  by(factor: number): void;
  /** Moves the view by px of the screen. */
  pan(right: number, down: number): void;
  reset(): void;
  /** Moves the view so that a mark lies inside it. */
  reveal(mark: Element): void;
  detach(): void;
}

export interface MapZoomOptions {
  /** Called as the map leaves its whole view, and as it comes back to it. */
  readonly onChange: (zoomed: boolean) => void;
}

const closest = 10;
const duration = 220;
const [width, height] = borders.viewBox;

/**
 * Lets pinch, two-finger drag, Ctrl or Cmd with the wheel and, once zoomed in, the mouse move `viewport`. A plain wheel
 * and a single finger stay with the page. Labels keep their size by `--zoom`, which is set on `viewport`.
 */
export function attachMapZoom(svg: SVGSVGElement, viewport: SVGGElement, { onChange }: MapZoomOptions): MapZoom {
  const root = select(svg);
  let zoomed = false;

  // Where the steps lead to: one that comes before the last has ended must not be lost.
  let aim = 1;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, closest])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .extent(() => visiblePart(svg))
    .filter((event: Event) => isForMap(event, zoomed || isCut(svg)))
    .wheelDelta(wheelStep)
    .on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (sourceEvent) aim = transform.k;
      viewport.setAttribute("transform", transform.toString());
      viewport.style.setProperty("--zoom", String(transform.k));
      const moved = transform.k > 1 || transform.x !== 0 || transform.y !== 0;
      if (moved !== zoomed) onChange((zoomed = moved));
    });
  // A double click is two choices of a mark here.
  root.call(behaviour).on("dblclick.zoom", null);

  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const smoothly = () => root.transition().duration(still.matches ? 0 : duration);
  const pxPerUnit = () => svg.getScreenCTM()?.a ?? 1;
  const pan = (right: number, down: number) => {
    const scale = pxPerUnit() * currentScale(viewport);
    smoothly().call(behaviour.translateBy, -right / scale, -down / scale);
  };
  return {
    by(factor) {
      const [least, most] = behaviour.scaleExtent();
      aim = Math.min(most, Math.max(least, aim * factor));
      smoothly().call(behaviour.scaleTo, aim);
    },
    pan,
    reset() {
      aim = 1;
      smoothly().call(behaviour.transform, zoomIdentity);
    },
    reveal(mark) {
      const [frame, box] = [svg.getBoundingClientRect(), mark.getBoundingClientRect()];
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      if (x > frame.left && x < frame.right && y > frame.top && y < frame.bottom) return;
      pan(x - (frame.left + frame.width / 2), y - (frame.top + frame.height / 2));
    },
    detach: () => void root.interrupt().on(".zoom", null),
  };
}

function isForMap(event: Event, canMove: boolean): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ("touches" in event) return (event as TouchEvent).touches.length > 1;
  return canMove && event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

/** A notch of a mouse wheel is a step, while a touchpad's pinch sends many small deltas with the same Ctrl flag. */
function wheelStep({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * 30;
  return Math.abs(pixels) < 40 ? -pixels * 0.012 : -Math.sign(pixels) * 0.5;
}

/** The part of the view box that its frame shows: a frame of another shape cuts off its east, or its top and bottom. */
function visiblePart(svg: SVGSVGElement): [[number, number], [number, number]] {
  const frame = svg.getBoundingClientRect();
  const scale = Math.max(frame.width / width, frame.height / height) || 1;
  const [shownWidth, shownHeight] = [frame.width / scale, frame.height / scale];
  const top = (height - shownHeight) / 2;
  return [
    [0, top],
    [shownWidth, top + shownHeight],
  ];
}

function isCut(svg: SVGSVGElement): boolean {
  const [[, top], [right]] = visiblePart(svg);
  return width - right > 1 || top > 1;
}

function currentScale(viewport: SVGGElement): number {
  return Number(viewport.style.getPropertyValue("--zoom")) || 1;
}
