import { type Lang, languages } from "../../i18n/languages.ts";
import { type EmbedFlags, formatAddress } from "../../view/address.ts";
import type { Embed } from "./embed.ts";

/** The address that the frame loads: only what differs from the default is in its query. */
export function embedAddress(embed: Embed, flags: Partial<EmbedFlags> = {}): string {
  const { chart, view, bounds, lang, site } = embed;
  return `${site}${folderOf(lang)}embed/${chart}/${formatAddress(view, bounds, { ...embed.flags, ...flags })}`;
}

/** The same view on the site itself, for readers who want to look further. */
export function pageAddress({ view, bounds, lang, site }: Embed): string {
  return `${site}${folderOf(lang)}${formatAddress(view, bounds)}`;
}

/** What gives a frame the height that its content asks for. */
export function scriptAddress({ site }: Pick<Embed, "site">): string {
  return `${site}embed.js`;
}

/** The language's folder: "" or "de/". */
export function folderOf(lang: Lang): string {
  const { prefix } = languages[lang];
  return prefix === "" ? "" : `${prefix}/`;
}
