import type { MarkTarget } from "../charts/parts/marks/mark-target.ts";
import { placeBeside } from "../ui/dom/place-beside.ts";

export interface Hint {
  show(target: MarkTarget): void;
  hide(): void;
}

/**
 * A box that says what a mark stands for, outside of what is drawn, which is not ours to change. It is for the eye alone:
 * screen readers have its text from the marks.
 */
export function createHint(): Hint {
  const box = document.createElement("div");
  box.className = "tooltip";
  box.ariaHidden = "true";
  let shown: Element | null = null;

  function hide(): void {
    shown = null;
    box.remove();
  }

  return {
    show(target) {
      if (target.element === shown) return;
      const text = hintText(target);
      if (!text) return hide();
      shown = target.element;
      const title = paragraph(text.title);
      title.className = "tooltip-title";
      box.replaceChildren(title, ...text.lines.map(paragraph));
      document.body.append(box);
      placeBeside(box, target.element.getBoundingClientRect());
    },
    hide,
  };
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement("p");
  line.textContent = text;
  return line;
}

interface HintText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** More lines than this say nothing of one mark. */
const most = 8;

/**
 * What a mark stands for, from the picture's own labels for screen readers; null if none of them is about
 * it. A year's column has those of its marks.
 */
function hintText({ element, country, year, event }: MarkTarget): HintText | null {
  const own = element.getAttribute("aria-label");
  if (own !== null) return ofLabels([own]);
  const svg = element.closest("svg");
  if (!svg || event !== null) return null;
  const labels = (selector: string) =>
    [...svg.querySelectorAll(`${selector}[aria-label]`)].map((mark) => mark.getAttribute("aria-label") ?? "");
  if (country !== null && country !== "C5") {
    return ofLabels(labels(`[data-country="${country}"]${year === null ? "" : `[data-year="${year}"]`}`));
  }
  if (year === null) return null;
  const figures = labels(`[data-country][data-year="${year}"]`);
  const found = figures.length > 0 ? figures : labels(`[data-event-year="${year}"]`);
  const lines = found.slice(0, most).map((label) => label.replace(`, ${year}:`, ":"));
  if (found.length > most) lines.push("…");
  return { title: String(year), lines };
}

/** "Kazakhstan, 2024: 43.8 bn US$, published" has its title before the colon. */
function ofLabels(labels: readonly string[]): HintText | null {
  const [first] = labels;
  if (first === undefined || labels.length > most) return null;
  const [, title = "", line = ""] = /^(.+?): (.+)$/s.exec(first) ?? [];
  if (labels.length > 1 || title === "") return { title: first, lines: labels.slice(1) };
  return { title, lines: [line] };
}
