import { languages } from "../../i18n/languages.ts";
import { themeColours } from "../picture/theme-colours.ts";
import type { Subject } from "../subject.ts";
import { type SlideShape, slideSizes } from "./slide-shape.ts";

/** How a deck looks, whatever it shows. */
export interface DeckStyle {
  readonly theme: "light" | "dark";
  /** Six hex digits of a colour of the theme, "--KAZ". */
  readonly colour: (name: string) => string;
  /** Fonts that slide programs have. */
  readonly fonts: { readonly head: string; readonly body: string };
  /** Of the texts, as "en-GB". */
  readonly locale: string;
  /** What the sheets behind a chart are called, its figures' and its sources'. */
  readonly sheets: { readonly figures: string; readonly notes: string };
  /** What its layouts are called, as the program offers them for further slides. */
  readonly layouts: { readonly chart: string; readonly text: string };
  /** Of a slide, in inches. */
  readonly size: { readonly w: number; readonly h: number };
}

export function deckStyle({ theme, i18n }: Pick<Subject, "theme" | "i18n">, shape: SlideShape): DeckStyle {
  const colours = themeColours(theme);
  return {
    theme,
    colour: (name) => {
      const hex = colours.get(name);
      if (hex === undefined) throw new Error(`No theme knows the colour ${name}`);
      return hex.slice(1).toUpperCase();
    },
    fonts: { head: "Georgia", body: "Arial" },
    locale: languages[i18n.lang].locale,
    sheets: { figures: i18n.t("format.sheet.data"), notes: i18n.t("format.sheet.notes") },
    layouts: { chart: i18n.t("slides.layout.chart"), text: i18n.t("slides.layout.text") },
    size: slideSizes[shape],
  };
}
