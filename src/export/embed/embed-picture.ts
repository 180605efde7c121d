import { ladderViewOf } from "../pictures/ladder-views.ts";
import { pictureAddress } from "../pictures/picture-address.ts";
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

const sizes = { "1200x675": [1200, 675], "1920x1080": [1920, 1080] } as const;

/** The picture of an embed: the smaller one for pages, the larger for slides. */
export function embedPicture(embed: Embed, kind: keyof typeof sizes): EmbedPicture {
  const { chart, view, bounds, lang, site } = embed;
  const [width, height] = sizes[kind];
  const match = ladderViewOf(chart, view, bounds);
  const address = (theme: "light" | "dark") =>
    site + pictureAddress({ chart, viewName: match.view.name, lang, theme, kind });
  return { light: address("light"), dark: address("dark"), width, height, exact: match.exact };
}
