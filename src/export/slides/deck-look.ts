import { languages } from "../../i18n/languages.ts";
import { themeColours } from "../picture/theme-colours.ts";
import type { Subject } from "../subject.ts";

/** How a deck looks, whatever it shows. */
export interface DeckLook {
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

export function deckLook({ theme, words }: Pick<Subject, "theme" | "words">): DeckLook {
  const colours = themeColours(theme);
  return {
    theme,
    colour: (name) => {
      const hex = colours.get(name);
      if (hex === undefined) throw new Error(`No theme knows the colour ${name}`);
      return hex.slice(1).toUpperCase();
    },
    fonts: { head: "Georgia", body: "Arial" },
    locale: languages[words.lang].locale,
    notes: words.t("format.sheet.notes"),
  };
}
