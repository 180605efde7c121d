import { eachOnce, type Figure } from "../../../data/figures/figure-type.ts";

/** What a mark stands for, read back from its `data-*`. */
export interface MarkTarget {
  readonly element: Element;
  /** Id of the chart that the mark belongs to. */
  readonly chart: string;
  /** ISO code, or "C5" for the five together. */
  readonly country: string | null;
  readonly year: number | null;
  /** Of a mark for certain months, beside others of the same year. */
  readonly period: string | null;
  /** "both" for what compares the two. */
  readonly ledger: "china" | "partner" | "both";
  /** As China sees it; null where the mark is of no flow but the view's. */
  readonly flow: string | null;
  readonly status: string | null;
  readonly formula: string | null;
  readonly event: string | null;
  /** Ids: several for a mark that stands for what lies too close. */
  readonly projects: readonly string[];
}

/** The mark under a pointer or focus, or null outside of marks. */
export function markTarget(node: EventTarget | null): MarkTarget | null {
  if (!(node instanceof Element)) return null;
  const element = node.closest("[data-event], [data-project], [data-projects], [data-country], [data-year]");
  const figure = element?.closest("[data-chart]");
  if (!element || !figure || !figure.contains(element)) return null;
  const read = (name: string) => element.getAttribute(name);
  const year = Number(read("data-year"));
  const ledger = read("data-ledger");
  return {
    element,
    chart: figure.getAttribute("data-chart") ?? "",
    country: read("data-country"),
    year: year > 0 ? year : null,
    period: read("data-period"),
    ledger: ledger === "partner" || ledger === "both" ? ledger : "china",
    flow: read("data-flow"),
    status: read("data-status"),
    formula: read("data-formula"),
    event: read("data-event"),
    projects: (read("data-project") ?? read("data-projects"))?.split(" ") ?? [],
  };
}

/**
 * The figures that a mark stands for, out of those that its chart draws. A mark of one ledger gives the other's figure
 * for the same thing as well, its own first; a mark without a year all years; a year's band the year's totals.
 */
export function figuresAt(target: MarkTarget, figures: readonly Figure[]): readonly Figure[] {
  return eachOnce(figures)
    .filter((figure) => isOf(target, figure))
    .toSorted((a, b) => Number(b.ledger === target.ledger) - Number(a.ledger === target.ledger));
}

function isOf(target: MarkTarget, figure: Figure): boolean {
  if (target.event !== null || target.projects.length > 0 || figure.country !== (target.country ?? "C5")) return false;
  if (target.year !== null && Number(figure.period.slice(0, 4)) !== target.year) return false;
  if (target.period !== null && figure.period !== target.period) return false;
  if (target.flow !== null && figure.flow !== target.flow) return false;
  // Only marks that were drawn from a figure say how it came about.
  if (target.status === null) return figure.status !== "unallocated" && !isChange(figure);
  return target.ledger === figure.ledger
    ? target.status === figure.status && target.formula === figure.formula
    : figure.status !== "unallocated" && !isChange(figure);
}

function isChange({ formula }: Figure): boolean {
  return formula === "change" || formula === "absolute-change";
}

/** Hundreds of marks are no list to be read: those who listen have them from when the first gets the focus. */
export function exposeMarks(mark: Element): void {
  mark.closest(".chart-marks")?.removeAttribute("aria-hidden");
}
