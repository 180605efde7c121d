import type { Subject } from "../subject.ts";
import { queryOf } from "../view-query.ts";

/** The same chart in one year after the other, for slides that move from year to year. */
export function yearsOf(subject: Subject, years: readonly number[]): Subject[] {
  return years.map((year) => {
    const view = { ...subject.view, year };
    const [page = ""] = subject.address.split("?");
    return { ...subject, view, address: page + queryOf(subject.book, view) };
  });
}

/** Whether one shows what the other does, in another year: such slides move from one to the next. */
export function isOtherYear(a: Subject | undefined, b: Subject | undefined): boolean {
  if (!a || !b || a.chart !== b.chart || a.i18n.lang !== b.i18n.lang) return false;
  return a.view.year !== b.view.year && JSON.stringify({ ...a.view, year: b.view.year }) === JSON.stringify(b.view);
}
