import { createRequire } from "node:module";

interface PictureFont {
  /** As pictures name it. */
  readonly family: string;
  readonly file: string;
}

const require = createRequire(import.meta.url);

/**
 * What stands in for the fonts that pictures name, so that one looks the same wherever it is built: Arimo has Arial's
 * widths, and headings have the letters of the page's, which take no more room than Georgia's. Arimo has Latin, Cyrillic and Greek letters: a language in another script needs its
 * font here, under a name of its own that `withBuiltFonts` gives to its texts.
 */
export const pictureFonts: readonly PictureFont[] = [
  { family: "Arial", file: require.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf") },
  { family: "Arial", file: require.resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf") },
  {
    family: "Georgia",
    file: require.resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  },
  { family: "Georgia", file: require.resolve("@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf") },
];

/** Letters that the headings' font has, of those that titles are written in. */
const latin = /^[\u0020-\u017f\u2010-\u203a\u20ac\u2212]*$/;

/** The picture with its headings in letters that are there: those that their font lacks become Arial's. */
export function withBuiltFonts(svg: string): string {
  return svg.replaceAll(/<text\b([^>]*?) font-family="Georgia\b[^"]*"([^>]*)>([^<]*)</g, (whole, before, after, text) =>
    latin.test(text) ? whole : `<text${before} font-family="Arial"${after}>${text}<`,
  );
}
