import { languages } from "../../i18n/languages.ts";
import { themeColours } from "../picture/theme-colours.ts";
import type { Subject } from "../subject.ts";

/** How a deck looks, whatever it shows. */
export interface DeckStyle {
  readonly theme: "light" | "dark";
  /** Six hex digits of a colour of the theme, "--KAZ". */
  readonly colour: (name: string) => string;
  /** Fonts that slide programs have. */
  readonly fonts: { readonly head: string; readonly body: string };
  /** Of the texts, as "en-GB". */
  readonly locale: string;
  /** What the second sheet behind a chart is called. */
  readonly notes: string;
}

export function deckStyle({ theme, i18n }: Pick<Subject, "theme" | "i18n">): DeckStyle {
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
    notes: i18n.t("format.sheet.notes"),
  };
}
