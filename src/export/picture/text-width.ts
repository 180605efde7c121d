import { textWidth } from "../../charts/parts/plot/text-width.ts";

/** What a line of text is set in. */
export interface LineStyle {
  /** In px. */
  readonly size: number;
  readonly weight: 400 | 700;
  /** In the letters of headings. */
  readonly serif?: boolean;
}

/** How wide a line of text is, in px. */
export type MeasureText = (text: string, style: LineStyle) => number;

export const arialWidth: MeasureText = (text, { size, weight }) => textWidth(text, size, weight);

/** By how much the widest of the usual fonts (Verdana, DejaVu) is wider than Arial, bold or not. */
const widestFont = 1.22;

/** At most so wide, in whatever font the reader's machine puts in the place of Arial or Georgia. */
export const safeWidth: MeasureText = (text, { size, weight }) => textWidth(text, size, weight) * widestFont;

/** Words as lines no wider than `width` px, at most `most` of them: what is too much ends in an ellipsis. Of Arial's width unless measured otherwise. */
export function wrapped(
  text: string,
  width: number,
  style: LineStyle,
  most: number,
  measure: MeasureText = arialWidth,
): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (candidate: string) => measure(candidate, style) <= width;
  for (const word of text.split(/ +/).flatMap((whole) => pieces(whole, fits))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer) || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? "";
  while (last !== "" && !fits(`${last}…`)) last = last.slice(0, -1).trimEnd();
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** A word that alone is too long, such as an address, cut where it reaches the edge. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  let length = word.length - 1;
  while (length > 1 && !fits(word.slice(0, length))) length -= 1;
  return [word.slice(0, length), ...pieces(word.slice(length), fits)];
}
