import type { ChartId } from "../charts/registry.ts";
import { oembedPath } from "../export/embed/oembed.ts";
import type { Lang } from "../i18n/languages.ts";
import { embeds, type PagePath } from "../shell/site.tsx";

/** Where programs that are given a page's address are told of its chart, below the site's top folder; null if it stands for none. */
export function pageOembed(path: PagePath, lang: Lang): string | null {
  const chart: ChartId | undefined = path === "" ? "spine" : embeds.find((embed) => path === `embed/${embed}/`);
  return chart ? oembedPath(chart, lang) : null;
}
