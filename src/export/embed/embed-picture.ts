import { presetOf } from "../pictures/preset-match.ts";
import { pictureAddress, pictureSizes } from "../pictures/picture-address.ts";
import type { Embed } from "./embed.ts";

/** What stands in where no frame can be: a file of the site, at an address that stays. Lengths in px. */
export interface EmbedPicture {
  readonly light: string;
  readonly dark: string;
  readonly width: number;
  readonly height: number;
  /** Whether it shows this very view, and not only the nearest that there is a picture of. */
  readonly exact: boolean;
}

/** The picture of an embed: the smaller one for pages, the larger for slides. */
export function embedPicture(embed: Embed, kind: keyof typeof pictureSizes): EmbedPicture {
  const { chart, module, view, bounds, lang, site } = embed;
  const match = presetOf(module, view, bounds);
  const address = (theme: "light" | "dark") =>
    site + pictureAddress({ chart, viewName: match.view.name, lang, theme, kind });
  return {
    light: address("light"),
    dark: address("dark"),
    ...pictureSizes[kind],
    exact: match.exact && view.data === null,
  };
}
