import { walkableMarks } from "../../charts/parts/marks/mark-walk.ts";

/**
 * The mark of a chart that shows how it is read: the largest of the year, else the largest of all; of events the newest.
 * Null for a chart without marks.
 */
export function exampleMark(chart: Element, year: number): SVGElement | null {
  const marks = walkableMarks(chart).filter(
    (mark): mark is SVGElement => mark instanceof SVGElement && mark.hasAttribute("aria-label") && isSeen(mark),
  );
  const valued = marks.filter((mark) => mark.hasAttribute("data-value"));
  const ofYear = valued.filter((mark) => mark.getAttribute("data-year") === String(year));
  return largest(ofYear) ?? largest(valued) ?? marks.at(-1) ?? null;
}

function isSeen(mark: Element): boolean {
  const { width, height } = mark.getBoundingClientRect();
  return width + height > 0;
}

function largest(marks: readonly SVGElement[]): SVGElement | null {
  const size = (mark: Element) => Math.abs(Number(mark.getAttribute("data-value")));
  return marks.toSorted((a, b) => size(b) - size(a))[0] ?? null;
}
