import { createRequire } from "node:module";

interface PictureFont {
  /** As pictures name it. */
  readonly family: string;
  /** As packages name it. */
  readonly file: string;
}

const { resolve } = createRequire(import.meta.url);

/**
 * What stands in for the fonts that pictures name, so that one looks the same wherever it is built. Arimo has Arial's
 * widths, with Latin, Cyrillic and Greek letters: a language in another script needs its font here, under a name of
 * its own that `withBuiltFonts` gives to its texts.
 */
export const pictureFonts: readonly PictureFont[] = [
  { family: "Arial", file: resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf") },
  { family: "Arial", file: resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf") },
  {
    family: "Georgia",
    file: resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"),
  },
];

/** The letters in the file of the headings' font, of those that titles have. */
const latin = /^[\u0020-\u00ff\u0152\u0153\u2009-\u203a\u20ac\u2212]*$/;

/**
 * The picture with its headings in letters that are there: those that their font lacks become Arial's. The font has
 * no bold, so a line around each letter thickens it.
 */
export function withBuiltFonts(svg: string): string {
  return svg.replaceAll(/<text\b([^>]*?) font-family="Georgia\b[^"]*"([^>]*)>([^<]*)</g, (_, before, after, text) => {
    const look = `${before}${after}`;
    if (!latin.test(text)) return `<text${look} font-family="Arial">${text}<`;
    const [size, fill] = [/ font-size="([\d.]+)"/.exec(look)?.[1], / fill="([^"]+)"/.exec(look)?.[1]];
    const isBold = / font-weight="[6-9]00"/.test(look) && size !== undefined && fill !== undefined;
    const rim = isBold ? ` stroke="${fill}" stroke-width="${Number(size) / 40}" stroke-linejoin="round"` : "";
    return `<text${look} font-family="Georgia"${rim}>${text}<`;
  });
}
