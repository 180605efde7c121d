import type { Book } from "../book.ts";
import { centralAsia, type Partner } from "../countries.ts";
import type { Figure, Flow, Formula } from "./figure-type.ts";
import { figureOf, type FigureOptions } from "./figure.ts";
import { yearsCovered } from "../period.ts";
import { blank } from "./published-facts.ts";
import { computedStatus } from "./total.ts";

/** The same trade in both books. The only place where figures of the two are set against each other. */
export interface Mirror {
  readonly country: Partner;
  readonly year: number;
  readonly china: Figure | null;
  /** Null where the partner's books are silent, or not known to us. */
  readonly partner: Figure | null;
  /**
   * By how much China's figure is the larger, in US$ bn; negative where it is the smaller. Null unless both are known,
   * for the same months. Its ledger is "both", its inputs are China's figure and the partner's.
   */
  readonly gap: Figure | null;
  /** China's figure over the partner's, 1 where they agree; likewise. Null for a balance too, and where one of them is nothing. */
  readonly ratio: Figure | null;
}

/**
 * How the two books differ on a country's trade with China in a year. The flow is as China sees it: China's exports
 * stand beside what the partner counts as imports from China.
 */
export function mirrorOf(book: Book, country: Partner, year: number, flow: Flow, options: FigureOptions = {}): Mirror {
  const china = figureOf(book, "china", country, year, flow, options);
  const partner = figureOf(book, "partner", country, year, flow, options);
  const nothing = { country, year, china, partner, gap: null, ratio: null };
  if (!china || !partner || china.period !== partner.period) return nothing;
  return {
    ...nothing,
    gap: gapOf(china, partner),
    // A ratio of two differences, which may have either sign, would say nothing, and nor would one of nothing.
    ratio:
      flow === "balance" || china.value === 0 || partner.value === 0
        ? null
        : compared(china, partner, "ratio", china.value / partner.value),
  };
}

/** `mirrorOf` for each of these years, oldest first, also those in which a book is silent; all of the book's by default. */
export function gapSeriesOf(
  book: Book,
  country: Partner,
  flow: Flow,
  [first, last]: readonly [number, number] = yearsCovered(book.dataset),
): readonly Mirror[] {
  const mirrors: Mirror[] = [];
  for (let year = first; year <= last; year += 1) mirrors.push(mirrorOf(book, country, year, flow));
  return mirrors;
}

/** Of each country that has one, the newest of these years for which both sides have the flow. */
export function newestMirrors(book: Book, flow: Flow, years: readonly [number, number]): ReadonlyMap<Partner, Mirror> {
  return new Map(
    centralAsia.flatMap((country) => {
      const newest = gapSeriesOf(book, country, flow, years).findLast(({ ratio }) => ratio !== null);
      return newest ? [[country, newest] as const] : [];
    }),
  );
}

/** By how many years a comparison of both sides may be older than the last year, and still say how far they differ today. */
export const recentYears = 4;

/** By how far the two sides are apart, whichever of them has the more, the farthest first. */
export function byDistance(mirrors: Iterable<Mirror>): readonly Mirror[] {
  const apart = ({ ratio }: Mirror) => (ratio && ratio.value > 0 ? Math.abs(Math.log(ratio.value)) : -1);
  return [...mirrors].filter((one) => apart(one) >= 0).toSorted((a, b) => apart(b) - apart(a));
}

/** By how much China's figure is larger than the partners' for the same countries and months, in US$ bn. */
export function gapOf(china: Figure, partner: Figure): Figure {
  return compared(china, partner, "gap", china.value - partner.value);
}

function compared(china: Figure, partner: Figure, formula: Formula, value: number): Figure {
  const inputs = [china, partner];
  return { ...blank(china, china.flow), ledger: "both", value, status: computedStatus(inputs), formula, inputs };
}
