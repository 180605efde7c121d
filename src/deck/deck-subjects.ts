import { openBook, type Book } from "../data/book.ts";
import type { Subject } from "../export/subject.ts";
import type { I18n } from "../i18n/i18n.ts";
import { type Bounds, formatAddress } from "../view/address.ts";
import { makeSubject } from "../share/make-subject.ts";
import type { TableTexts } from "../shell/dataset-provider.tsx";
import { pageHref, type Site } from "../shell/site.tsx";
import type { DeckSlide } from "./deck-slide.ts";

/** Data, language and site that all slides of a deck share. */
export interface DeckContext {
  /** As of now. */
  readonly book: Book;
  readonly bounds: Bounds;
  readonly i18n: I18n;
  readonly site: Site;
  /** What the tables of the book were translated with; null in the language that they are written in. */
  readonly texts: TableTexts | null;
}

/** What files need of a slide. */
export async function slideSubject({ chart, view }: DeckSlide, context: DeckContext): Promise<Subject> {
  const { book, bounds, i18n, site } = context;
  return makeSubject({
    chart,
    view,
    i18n,
    book: view.asof === null ? book : openBook(book.dataset, view.asof),
    datasetVersion: versionShown(site),
    hrefIn: (lang) => `${pageHref(site, "", lang)}${formatAddress(view, bounds)}`,
  });
}

/** The version of the dataset that the page shows: its own, or the one that its address names. */
export function versionShown({ named, datasetVersion }: Site): string {
  return named?.shown ?? datasetVersion;
}
