/** What a mark stands for, read back from its `data-*`. */
export interface MarkTarget {
  readonly element: Element;
  /** Id of the chart that the mark belongs to. */
  readonly chart: string;
  /** ISO code, or "C5" for the five together. */
  readonly country: string | null;
  readonly year: number | null;
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
    ledger: ledger === "partner" || ledger === "both" ? ledger : "china",
    flow: read("data-flow"),
    status: read("data-status"),
    formula: read("data-formula"),
    event: read("data-event"),
    projects: (read("data-project") ?? read("data-projects"))?.split(" ") ?? [],
  };
}
