import type { Figure } from "../data/figures/figure-type.ts";

/** A stretch of text; with a figure if it is that figure's text. */
export interface TextPart {
  readonly text: string;
  readonly figure?: Figure;
}

/** Two characters that no text holds, so that a figure can be found again wherever a message has put it. */
const [open, close] = ["\ue000", "\ue001"];
const mark = new RegExp(`${open}(\\d+)${close}`);

/** Sends figures through messages as placeholders, and cuts the finished text at them. */
export class FigureMarks {
  readonly #parts: TextPart[] = [];

  /** Stands for the figure's text in a message's values. */
  mark(text: string, figure: Figure): string {
    this.#parts.push({ text, figure });
    return `${open}${this.#parts.length - 1}${close}`;
  }

  cut(text: string): readonly TextPart[] {
    return text
      .split(mark)
      .map((piece, index) => (index % 2 === 1 ? this.#parts[Number(piece)] : { text: piece }))
      .filter((part) => part !== undefined && part.text !== "") as TextPart[];
  }
}
