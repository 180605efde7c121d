import { loadChart } from "../charts/load-charts.ts";
import type { Book } from "../data/book.ts";
import { pictureAddress, pictureSizes } from "../export/pictures/picture-address.ts";
import { boundsOf } from "../view/bounds.ts";
import type { I18n } from "../i18n/i18n.ts";
import { parseAddress } from "../view/address.ts";
import { type Route, usualChart } from "./routes.tsx";

/** The picture that stands for a page where others link to it. */
export interface PagePreview {
  /** Below the site's top folder. */
  readonly address: string;
  /** Text alternative of the picture. */
  readonly alt: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** The preview of a page in its language: the chart that says most of what the page is about. */
export async function pagePreview(
  { chart: id = usualChart, country }: Pick<Route, "chart" | "country">,
  book: Book,
  i18n: I18n,
): Promise<PagePreview> {
  const viewName = country?.toLowerCase() ?? "default";
  const chart = await loadChart(id);
  const query = chart.presets.find(({ name }) => name === viewName)?.query ?? "";
  const series = chart.series(book, parseAddress(query, boundsOf(book)).view);
  return {
    address: pictureAddress({ chart: id, viewName, lang: i18n.lang, theme: "light", kind: "1200x675" }),
    alt: chart.description(series, i18n),
    ...pictureSizes["1200x675"],
  };
}
