/** What a mark stands for, read back from its `data-*`. */
export interface MarkTarget {
  readonly element: Element;
  /** Id of the chart that the mark belongs to. */
  readonly chart: string;
  /** ISO code, or "C5" for the five together. */
  readonly country: string | null;
  readonly year: number | null;
  readonly ledger: "china" | "partner";
  readonly status: string | null;
  readonly event: string | null;
}

/** The mark under a pointer or focus, or null outside of marks. */
export function markTarget(node: EventTarget | null): MarkTarget | null {
  if (!(node instanceof Element)) return null;
  const element = node.closest("[data-event], [data-country], [data-year]");
  const figure = element?.closest("[data-chart]");
  if (!element || !figure || !figure.contains(element)) return null;
  const read = (name: string) => element.getAttribute(name);
  const year = Number(read("data-year"));
  return {
    element,
    chart: figure.getAttribute("data-chart") ?? "",
    country: read("data-country"),
    year: year > 0 ? year : null,
    ledger: read("data-ledger") === "partner" ? "partner" : "china",
    status: read("data-status"),
    event: read("data-event"),
  };
}
