import type { ReactElement } from "react";
import type { ChartId } from "../../charts/registry.ts";
import type { Book } from "../../data/book.ts";
import { daysPublished } from "../../data/as-of.ts";
import type { Words } from "../../i18n/words.ts";
import { parseAddress } from "../../view/address.ts";
import { folderOf } from "../embed/embed-address.ts";
import { pictureOf } from "../picture/picture.ts";
import { svgText } from "../picture/svg-text.ts";
import type { Subject } from "../subject.ts";
import { traceOf, traceText } from "../trace/trace-of.ts";
import { boundsOf } from "../view-query.ts";
import { ladderViews } from "./ladder-views.ts";
import { type PictureName, pictureSizes } from "./picture-address.ts";

/** One prebuilt picture: what its files hold. */
export interface BuiltPicture {
  readonly name: PictureName;
  /** The document, with its trace inside. */
  readonly svg: string;
  /** For the files in pixels. */
  readonly trace: string;
}

export interface PicturePlan {
  readonly book: Book;
  readonly words: Words;
  readonly datasetVersion: string;
  /** The site's absolute address, ending in "/"; null if it is not known. */
  readonly siteUrl: string | null;
  readonly draw: (element: ReactElement) => string;
}

/** The pictures of every chart's `ladderViews` in one language, one after the other. */
export function* builtPictures({ book, words, datasetVersion, siteUrl, draw }: PicturePlan): Generator<BuiltPicture> {
  const bounds = boundsOf(book);
  // Not the day of the build: the same data give the same files, whenever they are built.
  const day = daysPublished(book.dataset)?.[1] ?? "";
  for (const chart of Object.keys(ladderViews) as ChartId[]) {
    for (const { name: viewName, query } of ladderViews[chart]) {
      for (const theme of ["light", "dark"] as const) {
        const subject: Subject = {
          chart,
          book,
          view: parseAddress(query, bounds).view,
          words,
          theme,
          address: siteUrl === null ? "" : `${siteUrl}${folderOf(words.lang)}embed/${chart}/${query}`,
          datasetVersion,
          day,
          draw,
        };
        const trace = traceText(traceOf([subject]));
        const svg = svgText(pictureOf(subject, pictureSizes["1200x675"]), trace);
        yield { name: { chart, viewName, lang: words.lang, theme }, svg, trace };
      }
    }
  }
}
