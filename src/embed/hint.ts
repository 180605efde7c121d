import { type MarkTarget } from "../charts/parts/marks/mark-target.ts";
import { placeBeside } from "../ui/place-beside.ts";
import { hintText } from "./hint-text.ts";

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
