import { loadChart, loadChartsInFull } from "../../charts/load-charts.ts";
import { chartIds } from "../../charts/registry.ts";
import type { Book } from "../../data/book.ts";
import { daysPublished } from "../../data/as-of.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { parseAddress } from "../../view/address.ts";
import { folderOf } from "../embed/embed-address.ts";
import { pictureOf } from "../picture/picture.ts";
import { pictureMetadata } from "../picture/picture-metadata.ts";
import { svgText } from "../picture/svg/svg-text.ts";
import type { PictureMetadata } from "../png/png-metadata.ts";
import type { Subject } from "../subject.ts";
import { provenanceOf, provenanceText } from "../provenance/provenance-of.ts";
import { boundsOf } from "../../view/bounds.ts";
import { pictureAddress, type PictureName, pictureSizes } from "./picture-address.ts";

/** One prebuilt picture: what its files hold. */
export interface BuiltPicture {
  readonly name: PictureName;
  /** The document, with its provenance inside. */
  readonly svg: string;
  /** For the files in pixels. */
  readonly provenance: string;
  readonly metadata: PictureMetadata;
}

export interface PicturePlan {
  readonly book: Book;
  readonly i18n: I18n;
  readonly datasetVersion: string;
  /** The site's absolute address, ending in "/"; null if it is not known. */
  readonly siteUrl: string | null;
}

/** The pictures of every chart's `presets` and `examples` in one language, one after the other; `wanted` picks them by their SVG's address. */
export async function* builtPictures(
  { book, i18n, datasetVersion, siteUrl }: PicturePlan,
  wanted: (address: string) => boolean = () => true,
): AsyncGenerator<BuiltPicture> {
  const bounds = boundsOf(book);
  // Not the day of the build: the same data give the same files, whenever they are built.
  const day = daysPublished(book.dataset)?.[1] ?? "";
  await loadChartsInFull();
  for (const chart of chartIds) {
    const { presets, examples } = await loadChart(chart);
    for (const preset of [...presets, ...examples]) {
      const { name: viewName, query } = preset;
      for (const theme of ["light", "dark"] as const) {
        const name = { chart, viewName, lang: i18n.lang, theme, isExample: examples.includes(preset) };
        if (!wanted(pictureAddress({ ...name, kind: "svg" }))) continue;
        const subject: Subject = {
          chart,
          book,
          view: parseAddress(query, bounds).view,
          i18n,
          theme,
          address: siteUrl === null ? "" : `${siteUrl}${folderOf(i18n.lang)}embed/${chart}/${query}`,
          datasetVersion,
          day,
        };
        const provenance = provenanceText(provenanceOf([subject]));
        const svg = svgText(pictureOf(subject, pictureSizes["1200x675"]), provenance);
        yield { name, svg, provenance, metadata: pictureMetadata(subject) };
      }
    }
  }
}
