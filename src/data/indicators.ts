import type { SourceKind } from "./categories.ts";
import type { SourceName } from "./schema/schema.ts";

const order: readonly SourceKind[] = ["statistics", "official", "research", "press", "state-media"];

/**
 * The row that stands for an indicator, a denominator or the trade in goods of one country and period, of several that
 * give it; null for none. The first
 * difference decides: what kind of source it is (statistics, official bodies, research, press, state media), then which
 * was published last (one without a date counts as oldest), then the source's id.
 */
export function preferredIndicator<Row extends { readonly source: string }>(
  rows: readonly Row[],
  sources: ReadonlyMap<string, SourceName>,
): Row | null {
  if (rows.length < 2) return rows[0] ?? null;
  const rank = ({ source }: Row) => order.indexOf(sources.get(source)?.kind ?? "press");
  const date = ({ source }: Row) => sources.get(source)?.published ?? "";
  const ranked = rows.toSorted((a, b) => rank(a) - rank(b) || compare(date(b), date(a)) || compare(a.source, b.source));
  return ranked[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
