import { type Book, openBook } from "../../data/book.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { parseAddress } from "../../view/address.ts";
import type { View } from "../../view/view.ts";
import { boundsOf } from "../../view/bounds.ts";
import { figureKey } from "../../data/figures/figure-type.ts";
import { provenanceViewOf } from "./provenance-of.ts";
import type { ProvenanceFigure, ProvenanceView } from "./provenance.ts";

/** A view that a file shows, against the same view of a book. */
export interface Comparison {
  /** Of the present data, as far as its parameters still mean something. */
  readonly view: View;
  readonly changed: ReadonlyArray<{ readonly was: ProvenanceFigure; readonly now: ProvenanceFigure }>;
  /** Of now, and not in the file. */
  readonly added: readonly ProvenanceFigure[];
  /** In the file, and no longer shown. */
  readonly gone: readonly ProvenanceFigure[];
  readonly unchanged: number;
}

export function compareProvenance(traced: ProvenanceView, book: Book, i18n: I18n): Comparison {
  const parsed = parseAddress(traced.query, boundsOf(book)).view;
  const view = { ...parsed, data: null };
  const opened = view.asof === null ? book : openBook(book.dataset, view.asof);
  const then = byKey(traced.figures);
  const now = byKey(provenanceViewOf({ chart: traced.chart, book: opened, view, i18n }).figures);
  const pairs = [...then].flatMap(([key, was]) => {
    const is = now.get(key);
    return is ? [{ was, now: is }] : [];
  });
  const changed = pairs.filter(({ was, now: is }) => !isSame(was.value, is.value));
  return {
    view,
    changed,
    added: [...now].flatMap(([key, figure]) => (then.has(key) ? [] : figure)),
    gone: [...then].flatMap(([key, figure]) => (now.has(key) ? [] : figure)),
    unchanged: pairs.length - changed.length,
  };
}

function byKey(figures: readonly ProvenanceFigure[]): ReadonlyMap<string, ProvenanceFigure> {
  return new Map(figures.map((figure) => [figureKey(figure), figure]));
}

/** Spreadsheets keep fifteen digits of a number. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}
