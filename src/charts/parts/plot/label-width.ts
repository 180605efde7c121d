/** Averages of Arial, in parts of the font size, of what is narrow, of digits and ordinary letters, and of what is wide. */
const narrow = /[ .,:;'’ijlIt()|\p{M}]/u;
const wide = /[mwMW%@\p{Lu}\p{Lo}]/u;
const average = { narrow: 0.32, ordinary: 0.56, wide: 0.78 };
/** By what texts in bold, or in the usual fonts of systems, are wider than Arial. */
const safety = 1.1;

/**
 * Room for a label of 13 px, px: an estimate, because layouts are made without a DOM, and because tables of widths, as
 * pictures have them, would take more than embeds have room for.
 */
export function labelWidth(text: string): number {
  let sum = 0;
  for (const letter of text) {
    sum += narrow.test(letter) ? average.narrow : wide.test(letter) ? average.wide : average.ordinary;
  }
  return sum * 13 * safety;
}

const besideAxis = 7;
/** The narrowest frame that a chart is laid out for, px, and the width whose parts its places are given in. */
const narrowest = 360;
const nominalWidth = 1000;

/** What a length in px takes of the nominal width at most: in the narrowest frame. */
export function atMost(length: number): number {
  return (length / narrowest) * nominalWidth;
}

/** Room at the nominal width for texts before an axis, so that none leaves the narrowest frame. */
export function marginFor(texts: readonly string[]): number {
  return Math.ceil(atMost(Math.max(0, ...texts.map(labelWidth)) + besideAxis));
}
