import type { ChartModule, Frame } from "../charts/parts/chart.ts";
import { type ChartId, charts } from "../charts/registry.ts";
import type { Book } from "../data/book.ts";
import { presets } from "../export/pictures/presets.ts";
import { pictureAddress, pictureSizes } from "../export/pictures/picture-address.ts";
import { boundsOf } from "../view/bounds.ts";
import type { I18n } from "../i18n/i18n.ts";
import { parseAddress } from "../view/address.ts";
import type { Route } from "./routes.tsx";
import { embeds, type PagePath } from "../shell/site.tsx";

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
export function pagePreview(route: Pick<Route, "path" | "country">, book: Book, i18n: I18n): PagePreview {
  const [id, viewName] = pictureFor(route);
  const query = presets[id].find(({ name }) => name === viewName)?.query ?? "";
  // Each module pairs its own series with its own layout; which one it is does not matter here.
  const chart = charts[id] as unknown as ChartModule<unknown, Frame>;
  const series = chart.series(book, parseAddress(query, boundsOf(book)).view);
  return {
    address: pictureAddress({ chart: id, viewName, lang: i18n.lang, theme: "light", kind: "1200x675" }),
    alt: chart.description(series, i18n),
    ...pictureSizes["1200x675"],
  };
}

const pictures: Readonly<Partial<Record<PagePath, ChartId>>> = {
  "events/": "timeline",
  "sources/": "map",
  "method/": "ledgers",
  "present/": "map",
};

function pictureFor({ path, country }: Pick<Route, "path" | "country">): [chart: ChartId, viewName: string] {
  if (country) return ["trade", country.toLowerCase()];
  const embed = embeds.find((chart) => path === `embed/${chart}/`);
  return [embed ?? (path === null ? undefined : pictures[path]) ?? "spine", "default"];
}
