import { highlight, noHighlight } from "../../view/highlight.ts";
import { drawnCharts } from "./drawn-charts.ts";

/** How far a finger moves before it is clear whether it runs along the years or scrolls the page, px. */
const leastRun = 8;

/**
 * Years are pointed at wherever they are drawn, also by a finger that runs along a chart, and where a line of all years
 * lies over the band of one.
 */
export function listenForYears(): void {
  let began: { readonly x: number; readonly y: number; readonly body: HTMLElement } | null = null;
  let isRunning = false;

  document.addEventListener("pointerover", ({ target, pointerType, clientX, clientY }) => {
    const { year, event } = highlight.get();
    if (pointerType === "touch" || year !== null || event !== null) return;
    const body = bodyOf(target);
    const pointed = body && yearAt(body, clientX, clientY);
    if (pointed) highlight.set({ ...highlight.get(), year: pointed });
  });

  document.addEventListener("pointermove", ({ target, pointerType, isPrimary, clientX: x, clientY: y }) => {
    if (pointerType !== "touch" || !isPrimary) return;
    // From where it is first seen: its first touch is what loads this.
    const body = began?.body ?? bodyOf(target);
    if (!body) return;
    began ??= { x, y, body };
    const [dx, dy] = [Math.abs(x - began.x), Math.abs(y - began.y)];
    isRunning ||= dx > leastRun && dx > dy;
    const year = isRunning ? yearAt(body, x, began.y) : null;
    if (year !== null) highlight.set({ ...noHighlight, year });
  });
  for (const type of ["pointerup", "pointercancel"] as const) {
    document.addEventListener(type, () => {
      if (isRunning) highlight.set(noHighlight);
      began = null;
      isRunning = false;
    });
  }
}

function bodyOf(target: EventTarget | null): HTMLElement | null {
  const body = target instanceof Element ? target.closest<HTMLElement>(".chart-body, .year-pictures") : null;
  return body && drawnCharts.has(body) ? body : null;
}

/** The year of the band below a place on the screen. */
function yearAt(body: Element, x: number, y: number): number | null {
  for (const band of body.querySelectorAll(".band")) {
    const { left, right, top, bottom } = band.getBoundingClientRect();
    if (left <= x && x < right && top <= y && y < bottom) return Number(band.getAttribute("data-year"));
  }
  return null;
}
