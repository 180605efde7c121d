import type { Lang } from "../../i18n/languages.ts";
import { embedAddress, folderOf } from "./embed-address.ts";
import { embedPicture } from "./embed-picture.ts";
import { frame } from "./frame.ts";
import type { Embed } from "./embed.ts";
import type { ChartId } from "../../charts/registry.ts";

/** What a page that is given a chart's address asks about it, in the words of https://oembed.com. */
export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  /**
   * What it answers for: a site of files has one answer for a chart, of its default view. Programs may compare it with
   * the address that they were given.
   */
  readonly url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** The frame, without a script: many hosts take none. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  /** In seconds. */
  readonly cache_age: number;
}

/** The usual shape of what is shown at once: hosts scale it. In px. */
export const oembedSize = { kind: "ratio", width: 1200, height: 675 } as const;
const day = 86_400;

/** What is told of a chart in one language. Addresses are absolute, so it takes a site that knows its own. */
export function oembedJson(embed: Omit<Embed, "size" | "flags">, siteName: string): Oembed {
  const flags = { static: false, transparent: false, plain: false, fit: true };
  const whole: Embed = { ...embed, flags, size: oembedSize };
  const picture = embedPicture(whole, "1200x675");
  return {
    version: "1.0",
    type: "rich",
    title: embed.title,
    url: embedAddress(whole, { fit: false }),
    provider_name: siteName,
    provider_url: embed.site,
    html: frame(whole),
    width: oembedSize.width,
    height: oembedSize.height,
    thumbnail_url: picture.light,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    cache_age: day,
  };
}

/** Where it stands, below the site's top folder: "oembed/trade.json", "oembed/de/trade.json". */
export function oembedPath(chart: ChartId, lang: Lang): string {
  return `oembed/${folderOf(lang)}${chart}.json`;
}
