/**
 * Widths of Arial's characters from the space to the tilde, a letter each: its place in the alphabet is that of the
 * width, in thousandths of the font size, among `steps`.
 */
const regular = "eeinnuqaggjoegeennnnnnnnnneeooonxqqrrqpsremqntrsqsrqprqvqqpeeekngnnmnnennbbmbtnnnngmenmrmmmhdho";
const bold = "eglnnurcggjoegeennnnnnnnnnggooopwrrrrqpsrenrptrsqsrqprqvqqpgegongnpnpngppeeneuppppjngpnsnnmjfjo";
const steps = [
  191, 222, 238, 260, 278, 280, 333, 334, 355, 389, 469, 474, 500, 556, 584, 611, 667, 722, 778, 833, 889, 944, 975,
  1015,
];

/** How wide a line of text is in Arial, in px: exact for English, an estimate for other letters. */
export function textWidth(text: string, size: number, weight: number): number {
  const table = weight >= 600 ? bold : regular;
  let sum = 0;
  for (const character of text) {
    const place = table.charCodeAt((character.codePointAt(0) ?? 0) - 32) - firstPlace;
    sum += steps[place] ?? otherWidth(character);
  }
  return (sum * size) / 1000;
}

/** By how much the system's fonts that pages are set in are wider than Arial, but for the rarest. */
const systemFont = 1.08;

/** Room for a line of text on a page, px. */
export function labelWidth(text: string, size = 13, weight = 400): number {
  return textWidth(text, size, weight) * systemFont;
}

/** Of the narrowest frame that a chart is laid out for, px, and of that whose parts its places are given in. */
const narrowest = 360;
const nominalWidth = 1000;
const besideAxis = 7;

/** Room at the nominal width for texts before an axis, so that none leaves the narrowest frame. */
export function marginFor(texts: readonly string[], weight = 400): number {
  const widest = Math.max(0, ...texts.map((text) => labelWidth(text, 13, weight)));
  return Math.ceil(((widest + besideAxis) / narrowest) * nominalWidth);
}

const firstPlace = "a".charCodeAt(0);

function otherWidth(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(character)) return 1000;
  if (/\p{M}/u.test(character)) return 0;
  if (/[\u2009\u200a\u202f]/.test(character)) return 200;
  return /\p{Lu}/u.test(character) ? 700 : 560;
}
