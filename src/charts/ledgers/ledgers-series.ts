import type { Book } from "../../data/book.ts";
import type { Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { sourcesOf } from "../../data/figures/figure.ts";
import { type Mirror, mirrorOf } from "../../data/figures/mirror.ts";
import type { Flow, View } from "../../view/view.ts";

/** One flow as both books have it. A part of a year stands where the whole is not known. */
export interface LedgersPair extends Mirror {
  readonly flow: Flow;
}

export interface LedgersRow {
  readonly country: Partner;
  /** The flow of the view first, known or not; below a total, each direction that at least one book knows. */
  readonly pairs: readonly LedgersPair[];
}

export interface LedgersSeries {
  /** The largest in China's books first; those silent there last. */
  readonly rows: readonly LedgersRow[];
  readonly countries: readonly Partner[];
  readonly flow: Flow;
  readonly year: number;
  /** True if the view asks for another unit: two books can be set against each other in US$ only. */
  readonly isOtherUnit: boolean;
}

export function ledgersSeries(book: Book, view: View): LedgersSeries {
  const directions: readonly Flow[] = view.flow === "total" ? ["export", "import"] : [];
  const rows = view.countries.map((country) => {
    const pairOf = (flow: Flow) => ({ flow, ...mirrorOf(book, country, view.year, flow, { allowPartial: true }) });
    const known = directions.map(pairOf).filter((pair) => pairFigures(pair).length > 0);
    return { country, pairs: [pairOf(view.flow), ...known] };
  });
  const size = ({ pairs }: LedgersRow) => pairs[0]?.china?.value ?? Number.NEGATIVE_INFINITY;
  return {
    rows: rows.toSorted((a, b) => size(b) - size(a)),
    countries: view.countries,
    flow: view.flow,
    year: view.year,
    isOtherUnit: view.unit !== "usd",
  };
}

/** The figures of a pair that are known, China's first. */
export function pairFigures({ china, partner }: Mirror): readonly Figure[] {
  return [china, partner].filter((figure) => figure !== null);
}

/** Every figure drawn, and what lies between each two. */
export function ledgersFigures(series: LedgersSeries): readonly Figure[] {
  return series.rows.flatMap(({ pairs }) =>
    pairs.flatMap(({ china, partner, gap, ratio }) => [china, partner, gap, ratio].filter((figure) => figure !== null)),
  );
}

/** Ids of all sources that the drawn figures rest on. */
export function ledgersSources(series: LedgersSeries): readonly string[] {
  return [...new Set(ledgersFigures(series).flatMap(sourcesOf))];
}
