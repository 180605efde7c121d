import type { DrawTwin, Figures } from "./figures.ts";

/** Brings a twin's page to life: its drawing, and a button that takes a country out and brings it back. */
export function openTwin(draw: DrawTwin, figures: Figures): void {
  const chart = document.getElementById("chart");
  const button = document.getElementById("toggle");
  if (!chart || !button) throw new Error("The page of a twin has a chart and a button");
  const toggle = draw(chart, figures);
  let isHidden = false;
  button.addEventListener("click", () => {
    isHidden = !isHidden;
    button.setAttribute("aria-pressed", String(isHidden));
    toggle(new Set(isHidden ? ["KAZ"] : []));
  });
}
