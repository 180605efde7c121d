import type { Book } from "./book.ts";
import type { Partner } from "./countries.ts";
import { type Figure, figureOf, type Flow, type Formula } from "./figure.ts";
import { yearsCovered } from "./period.ts";
import { blank } from "./stated.ts";
import { computedStatus } from "./total.ts";

/** The same trade in both books. The only place where figures of the two are set against each other. */
export interface Mirror {
  readonly country: Partner;
  readonly year: number;
  readonly china: Figure | null;
  /** Null where the partner's books are silent, or not known to us. */
  readonly partner: Figure | null;
  /** By how much China's figure is the larger, in US$ bn; negative where it is the smaller. Null unless both are known. */
  readonly gapUsd: number | null;
  /** China's figure over the partner's, 1 where they agree. Null unless both are known, and for a balance. */
  readonly ratio: number | null;
  /** The two above as figures, with the ledger "both", for marks and for their sources. */
  readonly gapFigure: Figure | null;
  readonly ratioFigure: Figure | null;
}

/**
 * How the two books differ on a country's trade with China in a whole year. The flow is as China sees it: China's
 * exports stand beside what the partner counts as imports from China.
 */
export function mirrorOf(book: Book, country: Partner, year: number, flow: Flow): Mirror {
  const china = figureOf(book, "china", country, year, flow);
  const partner = figureOf(book, "partner", country, year, flow);
  const gapFigure = china && partner && compared(china, partner, "gap", china.value - partner.value);
  // The ratio of two differences, which may have either sign, would say nothing.
  const ratioFigure =
    china && partner && flow !== "balance" && partner.value > 0
      ? compared(china, partner, "ratio", china.value / partner.value)
      : null;
  return {
    country,
    year,
    china,
    partner,
    gapUsd: gapFigure?.value ?? null,
    ratio: ratioFigure?.value ?? null,
    gapFigure,
    ratioFigure,
  };
}

/** `mirrorOf` for every year of the dataset, oldest first, also those in which a book is silent. */
export function gapSeriesOf(book: Book, country: Partner, flow: Flow): readonly Mirror[] {
  const [first, last] = yearsCovered(book.dataset);
  const mirrors: Mirror[] = [];
  for (let year = first; year <= last; year += 1) mirrors.push(mirrorOf(book, country, year, flow));
  return mirrors;
}

function compared(china: Figure, partner: Figure, formula: Formula, value: number): Figure {
  const inputs = [china, partner];
  return { ...blank(china, china.flow), ledger: "both", value, status: computedStatus(inputs), formula, inputs };
}
