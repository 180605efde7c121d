/** Widths of Arial's characters from the space to the tilde, in thousandths of the font size. */
const regular = widths(
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584",
);
const bold = widths(
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584",
);

/** How wide a line of text is in Arial, in px: exact for English, an estimate for other letters. */
export function textWidth(text: string, size: number, weight: number): number {
  const table = weight >= 600 ? bold : regular;
  let sum = 0;
  for (const character of text.replaceAll("\u00a0", " "))
    sum += table[(character.codePointAt(0) ?? 0) - 32] ?? otherWidth(character);
  return (sum * size) / 1000;
}

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

/**
 * By how much the widest of the usual fonts (Verdana, DejaVu) is wider than Arial, bold or not. Titles in DejaVu Serif
 * are up to 1.25 times as wide: at worst they reach into the margin.
 */
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

function widths(list: string): readonly number[] {
  return list.split(" ").map(Number);
}

function otherWidth(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(character)) return 1000;
  if (/\p{M}/u.test(character)) return 0;
  if (/[\u2009\u200a\u202f]/.test(character)) return 200;
  return /\p{Lu}/u.test(character) ? 700 : 560;
}
