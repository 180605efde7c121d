import { type MarkTarget } from "../charts/parts/mark-target.ts";
import { placeBeside } from "../ui/place-beside.ts";
import { hintText } from "./hint-text.ts";

export interface Hint {
  show(target: MarkTarget): void;
  hide(): void;
}

/** A box that says what a mark stands for. It stands outside of what is drawn, which is not ours to change. */
export function createHint(): Hint {
  const box = document.createElement("div");
  box.className = "tooltip";
  box.role = "tooltip";
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
      box.replaceChildren(paragraph(text.title, "tooltip-title"), ...text.lines.map((line) => paragraph(line)));
      document.body.append(box);
      placeBeside(box, target.element.getBoundingClientRect());
    },
    hide,
  };
}

function paragraph(text: string, name = ""): HTMLElement {
  const line = document.createElement("p");
  line.className = name;
  line.textContent = text;
  return line;
}
