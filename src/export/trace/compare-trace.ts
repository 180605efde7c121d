import { type Book, openBook } from "../../data/book.ts";
import type { Words } from "../../i18n/words.ts";
import { parseAddress } from "../../view/address.ts";
import type { View } from "../../view/view.ts";
import { boundsOf } from "../view-query.ts";
import { figureKey, traceViewOf } from "./trace-of.ts";
import type { TraceFigure, TraceView } from "./trace.ts";

/** A view that a file shows, against the same view of a book. */
export interface Comparison {
  /** Of the present data, as far as its parameters still mean something. */
  readonly view: View;
  readonly changed: ReadonlyArray<{ readonly was: TraceFigure; readonly now: TraceFigure }>;
  /** Of now, and not in the file. */
  readonly added: readonly TraceFigure[];
  /** In the file, and no longer shown. */
  readonly gone: readonly TraceFigure[];
  readonly unchanged: number;
}

export function compareTrace(traced: TraceView, book: Book, words: Words): Comparison {
  const parsed = parseAddress(traced.query, boundsOf(book)).view;
  const view = { ...parsed, data: null };
  const opened = view.asof === null ? book : openBook(book.dataset, view.asof);
  const then = byKey(traced.figures);
  const now = byKey(traceViewOf({ chart: traced.chart, book: opened, view, words }).figures);
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

function byKey(figures: readonly TraceFigure[]): ReadonlyMap<string, TraceFigure> {
  return new Map(figures.map((figure) => [figureKey(figure), figure]));
}

/** Spreadsheets keep fifteen digits of a number. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}
