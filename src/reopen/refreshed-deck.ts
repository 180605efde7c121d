import { type Book, openBook } from "../data/book.ts";
import type { Task } from "../export/formats/format.ts";
import type { Comparison } from "../export/provenance/compare-provenance.ts";
import type { Provenance } from "../export/provenance/provenance.ts";
import type { TextSlide } from "../export/slides/refresh/change-slide.ts";
import { type LeftAlone, refreshDeck } from "../export/slides/refresh/refresh-deck.ts";
import { createI18n, type I18n } from "../i18n/i18n.ts";
import { languages, loadCatalogue } from "../i18n/languages.ts";
import { makeSubject } from "../share/make-subject.ts";
import { pageHref, type Site } from "../shell/site.tsx";
import { formatAddress } from "../view/address.ts";
import { boundsOf } from "../view/bounds.ts";
import { changeRows } from "./figure-changes.ts";

export interface DeckToRefresh {
  readonly file: File;
  readonly provenance: Provenance;
  /** Of today. */
  readonly book: Book;
  readonly datasetVersion: string;
  /** One for each view. */
  readonly comparisons: readonly Comparison[];
  readonly site: Site;
  readonly i18n: I18n;
}

/** The owner's deck with the figures of today, in the language it was made in. */
export async function refreshedDeck(deck: DeckToRefresh, task: Task): Promise<Blob> {
  const { file, provenance, book, comparisons, site, datasetVersion } = deck;
  const lang = provenance.views[0]?.lang ?? site.lang;
  const i18n = lang === deck.i18n.lang ? deck.i18n : createI18n(lang, await loadCatalogue(lang));
  const bounds = boundsOf(book);
  const subjects = await Promise.all(
    provenance.views.map(async ({ chart }, index) => {
      const view = comparisons[index]?.view;
      if (!view) return null;
      return makeSubject({
        chart,
        view,
        i18n,
        book: view.asof === null ? book : openBook(book.dataset, view.asof),
        datasetVersion,
        hrefIn: (wanted) => `${pageHref(site, "", wanted)}${formatAddress(view, bounds)}`,
      });
    }),
  );
  const changes = (left: readonly LeftAlone[]) => changeSlide(provenance, comparisons, left, i18n);
  return refreshDeck({ file, provenance, subjects, changes }, task);
}

/** More would be too small to read. */
const mostLines = 12;

function changeSlide(
  { views, made }: Provenance,
  comparisons: readonly Comparison[],
  left: readonly LeftAlone[],
  i18n: I18n,
): TextSlide {
  const title = (index: number) => views[index]?.slide?.title ?? views[index]?.title ?? "";
  const blocks = comparisons.map((comparison, index) => ({
    heading: title(index),
    rows: changeRows(comparison, i18n).map(({ name, was, now }) => `${name}: ${was} → ${now}`),
  }));
  const all = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  let room = mostLines - left.length;
  const lines = blocks.flatMap(({ heading, rows }) => {
    const shown = rows.slice(0, Math.max(0, room));
    room -= shown.length + 1;
    return shown.length === 0
      ? []
      : [{ text: heading, isHeading: true }, ...shown.map((text) => ({ text, isHeading: false }))];
  });
  const shown = lines.filter(({ isHeading }) => !isHeading).length;
  return {
    title: i18n.t("reopen.refresh.title", { date: i18n.date(made) }),
    lines: [
      ...lines,
      ...(all === 0 ? [{ text: i18n.t("reopen.refresh.same"), isHeading: false }] : []),
      ...(all > shown ? [{ text: i18n.t("reopen.more", { count: all - shown }), isHeading: false }] : []),
      ...(left.length > 0 ? [{ text: i18n.t("reopen.refresh.left"), isHeading: true }] : []),
      ...left.map(({ view }) => ({ text: title(view), isHeading: false })),
    ],
    locale: languages[i18n.lang].locale,
  };
}
