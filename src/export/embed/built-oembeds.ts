import { loadChart } from "../../charts/load-charts.ts";
import { chartIds } from "../../charts/registry.ts";
import type { Book } from "../../data/book.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { defaultView } from "../../view/address.ts";
import { boundsOf } from "../../view/bounds.ts";
import { oembedJson, oembedPath } from "./oembed.ts";

/** A file of the site: where it stands below its top folder, and what it holds. */
export interface BuiltFile {
  readonly file: string;
  readonly text: string;
}

/**
 * What is answer of every chart in one language. `siteUrl` is the site's absolute address; where that is not known, the
 * addresses in each file lead from the file itself.
 */
export async function builtOembeds(book: Book, i18n: I18n, siteUrl: string | null): Promise<BuiltFile[]> {
  const bounds = boundsOf(book);
  const view = defaultView(bounds);
  const files = chartIds.map(async (id) => {
    const chart = await loadChart(id);
    const title = chart.title(chart.series(book, view), i18n);
    const file = oembedPath(id, i18n.lang);
    const site = siteUrl ?? "../".repeat(file.split("/").length - 1);
    const answer = oembedJson(
      { chart: id, module: chart, view, bounds, lang: i18n.lang, site, title },
      i18n.t("site.name"),
    );
    return { file, text: `${JSON.stringify(answer, null, 2)}\n` };
  });
  return Promise.all(files);
}
