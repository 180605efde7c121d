import type { EmbedFlags } from "../../view/address.ts";
import { embedAddress } from "./embed-address.ts";
import { embedPicture } from "./embed-picture.ts";
import type { Embed } from "./embed.ts";
import { allow, image } from "./frame.ts";
import { type Attributes, tag } from "./html.ts";

/** The usual size of a slide, in px. */
export const slideSize = { kind: "ratio", width: 1280, height: 720 } as const;

/** As where the frame has a height of its own, like a slide: the chart fills it. */
export function filled(embed: Embed): Embed {
  return { ...embed, flags: { ...embed.flags, fit: true }, size: slideSize };
}

/** A frame on a slide. `source` is the attribute for its address. */
export function slideFrame(
  embed: Embed,
  source: "src" | "data-src",
  attributes: Attributes,
  flags: Partial<EmbedFlags> = {},
): string {
  return `${tag("iframe", { [source]: embedAddress(embed, flags), title: embed.title, allow, ...attributes })}</iframe>`;
}

/** The larger picture, as wide as its slide; null of a view that has none. */
export function slidePicture(embed: Embed): string | null {
  const picture = embedPicture(embed, "1920x1080");
  return picture.exact ? image(embed, picture, "width:100%;height:auto") : null;
}
