import { exposeMarks, markTarget } from "./mark-target.ts";

/** Keys that walk from mark to mark, as directions on the screen. */
const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Everything in a chart that can be walked to. */
export function walkableMarks(chart: Element): Element[] {
  return [...chart.querySelectorAll('svg [role="img"][tabindex], svg [role="button"][tabindex]')];
}

/**
 * The mark to focus after `key`. Left and right stay with the same country from year to year; all other steps go to
 * the nearest mark in that direction, first of the same year. Null if there is none, or the key is no walking key.
 */
export function nextMark(chart: Element, from: Element | null, key: string): Element | null {
  const marks = walkableMarks(chart);
  if (!from)
    return key in directions || key === "Home" ? firstMark(marks) : key === "End" ? (marks.at(-1) ?? null) : null;
  if (key === "Home" || key === "End") {
    const row = marks.filter((mark) => sameRow(mark, from));
    return (key === "Home" ? row[0] : row.at(-1)) ?? null;
  }
  const direction = directions[key];
  if (!direction) return null;
  const [dx, dy] = direction;
  if (dx !== 0) {
    const row = marks.filter((mark) => sameRow(mark, from));
    if (row.length > 1) return row[row.indexOf(from) + dx] ?? null;
  }
  const year = from.getAttribute("data-year");
  const ofTheYear = year === null ? [] : marks.filter((mark) => mark.getAttribute("data-year") === year);
  return nearest(ofTheYear, from, dx, dy) ?? nearest(marks, from, dx, dy);
}

/** Focuses the mark that `key` leads to from where the focus is in the chart; false if there is none, or it has gone on. */
export function walkMarks(chart: Element, key: string): boolean {
  if (!chart.contains(document.activeElement)) return false;
  const next = nextMark(chart, markTarget(document.activeElement)?.element ?? null, key);
  if (!(next instanceof SVGElement)) return false;
  exposeMarks(next);
  // First, so that what explains it stands beside it.
  next.scrollIntoView({ block: "nearest", inline: "nearest" });
  next.focus({ preventScroll: true });
  return true;
}

export type WalkMarks = typeof walkMarks;

/** The mark of the chosen year, where the chart has one: there the walk begins. */
function firstMark(marks: readonly Element[]): Element | null {
  const chosen = marks.find((mark) => mark.getAttribute("data-year") === chosenYear(mark));
  return chosen ?? marks[0] ?? null;
}

function chosenYear(mark: Element): string | null | undefined {
  return mark.closest("svg")?.querySelector(".band.is-year")?.getAttribute("data-year");
}

/** Marks of one country and ledger, events of one lane, or projects form a row. */
function sameRow(a: Element, b: Element): boolean {
  const lane = b.closest("[data-lane]")?.getAttribute("data-lane");
  if (lane) return a.closest("[data-lane]")?.getAttribute("data-lane") === lane;
  return (
    ["data-country", "data-ledger"].every((name) => a.getAttribute(name) === b.getAttribute(name)) &&
    !a.hasAttribute("data-event")
  );
}

function nearest(marks: readonly Element[], from: Element, dx: number, dy: number): Element | null {
  const origin = centre(from);
  let best: Element | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    if (mark === from) continue;
    const point = centre(mark);
    const along = (point.x - origin.x) * dx + (point.y - origin.y) * dy;
    const aside = Math.abs((point.x - origin.x) * dy) + Math.abs((point.y - origin.y) * dx);
    if (along <= 0.5) continue;
    const cost = along + aside * 4;
    if (cost < bestCost) {
      best = mark;
      bestCost = cost;
    }
  }
  return best;
}

function centre(mark: Element) {
  const box = mark.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
