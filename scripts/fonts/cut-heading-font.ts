import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/**
 * Cuts the letters out of the headings' font that nearly every heading is made of, in the weights that the styles use:
 * two fifths of the file of all Latin letters. Run by `npm run fonts`; a test makes a fresh cut and compares it with the
 * committed file.
 */

export const usualFont = "src/styles/fonts/source-serif-4-usual.woff2";

const whole = "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2";

/** First and last code points of the letters, as `unicode-range` names them. */
export const usualLetters: ReadonlyArray<readonly [first: number, last: number]> = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xb7, 0xb7],
  [0xc4, 0xc4],
  [0xd6, 0xd7],
  [0xdc, 0xdc],
  [0xdf, 0xdf],
  [0xe4, 0xe4],
  [0xf6, 0xf6],
  [0xfc, 0xfc],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201e],
  [0x2026, 0x2026],
  [0x2212, 0x2212],
];

export async function cutHeadingFont(): Promise<Uint8Array> {
  const font = readFileSync(createRequire(import.meta.url).resolve(whole));
  const letters = usualLetters.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return subsetFont(font, letters.join(""), {
    targetFormat: "woff2",
    keepFeatures: ["kern", "liga", "calt", "ccmp", "locl", "tnum"],
    variationAxes: { wght: { min: 400, max: 700 } },
  });
}
