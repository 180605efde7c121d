import { type D3ZoomEvent, select, zoom, zoomIdentity, type ZoomTransform } from "d3";
import { borders } from "../layout/map-borders.ts";

/** Loaded when a reader first reaches for the map: nothing else on the page needs this part of d3. */
export interface MapZoom {
  /** Zooms in (factor above 1) or out about the middle. */
  by(factor: number): void;
  /** Moves the view by px of the screen. */
  pan(right: number, down: number): void;
  /** Shows all of the map or, if it does already, what the frame showed first. */
  toggleWhole(): void;
  /** Moves the view so that a mark lies inside it. */
  reveal(mark: Element): void;
  detach(): void;
}

/** What the frame shows: as much as it can, and what it showed first, of which a wide frame makes no difference. */
export interface MapState {
  readonly isWhole: boolean;
  readonly isFirst: boolean;
}

export interface MapZoomOptions {
  readonly onChange: (state: MapState) => void;
}

const closest = 10;
const duration = 220;
const [width, height] = borders.viewBox;
/** Factors and units that differ by less are the same. */
const hair = 0.01;

/**
 * Lets pinch, two-finger drag, Ctrl or Cmd with the wheel and, where there is more than the frame shows, the mouse move
 * `viewport`. A plain wheel and a single finger stay with the page. What the frame shows first is up to
 * `region-map.css`. Labels keep their size by `--zoom`, which is set on `viewport`.
 */
export function attachMapZoom(svg: SVGSVGElement, viewport: SVGGElement, { onChange }: MapZoomOptions): MapZoom {
  const root = select<SVGSVGElement, unknown>(svg);
  const outline = svg.querySelector(".map-locator-frame");
  let first = zoomIdentity;
  let now = zoomIdentity;

  // Where the steps lead to: one that comes before the last has ended must not be lost.
  let aim = 1;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(() => visiblePart(svg))
    .filter((event: Event) => {
      prepare();
      return isForMap(event, now.k > wholeView(svg).k + hair);
    })
    .wheelDelta(wheelStep)
    .on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (sourceEvent) aim = transform.k;
      now = transform;
      show();
    });

  function show(): void {
    const isFirst = areSame(now, first);
    const whole = wholeView(svg);
    const isWhole = now.k <= whole.k + hair;
    // At first the styles say what is shown, so that a frame of another shape shows what is right for it.
    viewport.style.transform = isFirst ? "" : `translate(${now.x}px, ${now.y}px) scale(${now.k})`;
    viewport.style.setProperty("--zoom", isFirst ? "" : String(now.k));
    viewport.toggleAttribute("data-whole", isWhole && !isFirst);
    const [[left, top], [right, bottom]] = visiblePart(svg);
    const [[x, y], [endX, endY]] = [now.invert([left, top]), now.invert([right, bottom])];
    const frame = { x, y, width: endX - x, height: endY - y };
    for (const [name, value] of Object.entries(frame)) outline?.setAttribute(name, String(value));
    onChange({ isWhole, isFirst });
  }

  /** The frame may have another shape than when it was last used. */
  function prepare(): void {
    const whole = wholeView(svg);
    const [[left, top], [right, bottom]] = visiblePart(svg);
    behaviour
      .scaleExtent([whole.k, closest])
      .translateExtent([whole.invert([left, top]), whole.invert([right, bottom])]);
    if (!areSame(now, first)) return;
    const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
    first = now = zoomIdentity.translate(e, f).scale(a);
    aim = a;
    root.property("__zoom", first);
  }

  prepare();
  // A double click is two choices of a mark here.
  root.call(behaviour).on("dblclick.zoom", null);
  show();

  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const smoothly = () => root.transition().duration(still.matches ? 0 : duration);
  const pxPerUnit = () => svg.getScreenCTM()?.a ?? 1;
  const pan = (right: number, down: number) => {
    prepare();
    const scale = pxPerUnit() * now.k;
    smoothly().call(behaviour.translateBy, -right / scale, -down / scale);
  };
  function toggleWhole(): void {
    prepare();
    const whole = wholeView(svg);
    const next = now.k <= whole.k + hair ? first : whole;
    aim = next.k;
    smoothly().call(behaviour.transform, next);
  }
  const abort = new AbortController();
  svg.querySelector(".map-locator")?.addEventListener("click", toggleWhole, { signal: abort.signal });

  return {
    by(factor) {
      prepare();
      const [least, most] = behaviour.scaleExtent();
      aim = Math.min(most, Math.max(least, aim * factor));
      smoothly().call(behaviour.scaleTo, aim);
    },
    pan,
    toggleWhole,
    reveal(mark) {
      const [frame, box] = [svg.getBoundingClientRect(), mark.getBoundingClientRect()];
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      if (x > frame.left && x < frame.right && y > frame.top && y < frame.bottom) return;
      pan(x - (frame.left + frame.width / 2), y - (frame.top + frame.height / 2));
    },
    detach() {
      abort.abort();
      root.interrupt().on(".zoom", null);
    },
  };
}

/** The whole width of the view; a frame that is taller shows the land above and below as well. */
function wholeView(svg: SVGSVGElement): ZoomTransform {
  const [[, top], [right, bottom]] = visiblePart(svg);
  const scale = right / width;
  return zoomIdentity.translate(0, (top + bottom) / 2 - (height / 2) * scale).scale(scale);
}

function areSame(a: ZoomTransform, b: ZoomTransform): boolean {
  return Math.abs(a.k - b.k) < hair && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
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
