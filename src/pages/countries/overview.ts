import type { Book } from "../../data/book.ts";
import { centralAsia, type Partner } from "../../data/countries.ts";
import { changeOf } from "../../data/figures/change-figure.ts";
import type { Figure, Flow } from "../../data/figures/figure-type.ts";
import { figureOf } from "../../data/figures/figure.ts";
import { byDistance, type Mirror, newestMirrors, recentYears } from "../../data/figures/mirror.ts";
import { shareOf } from "../../data/figures/share-figure.ts";
import { flows, type View } from "../../view/view.ts";

/** What sets a country apart from the other four, with the figures that prove it. */
export type Trait =
  | { readonly kind: "largest"; readonly figure: Figure; readonly share: Figure }
  | { readonly kind: "smallest"; readonly figure: Figure; readonly share: Figure }
  /** Of those with both statistics, the two sides' figures lie farthest apart, or closest together. */
  | { readonly kind: "widest" | "closest"; readonly china: Figure; readonly partner: Figure }
  /** The only one from which China buys more than it sells to it. */
  | { readonly kind: "surplus"; readonly sold: Figure; readonly bought: Figure }
  | { readonly kind: "amount"; readonly figure: Figure; readonly change: Figure | null }
  | { readonly kind: "none" };

export interface Overview {
  readonly year: number;
  /** A balance sets nobody apart by its size: of it, the trade is told. */
  readonly flow: Exclude<Flow, "balance">;
  /** The largest and the smallest figure of the year, if all five are known. */
  readonly ends: { readonly most: Figure; readonly least: Figure } | null;
  readonly traits: ReadonlyMap<Partner, Trait>;
  /** China's exports and imports in the year, and the scale that all of them share, US$ bn. */
  readonly directions: readonly Direction[];
  readonly mostOfDirections: number;
  /** The newest recent year for which both sides have a figure. */
  readonly mirrors: ReadonlyMap<Partner, Mirror>;
  readonly mostOfMirrors: number;
}

export interface Direction {
  readonly country: Partner;
  readonly sold: Figure | null;
  readonly bought: Figure | null;
}

/** The five beside each other, by Chinese customs; both sides' statistics where they are compared. */
export function overviewOf(book: Book, view: Pick<View, "flow" | "year" | "compare" | "years">): Overview {
  const { year } = view;
  const flow = flows.find((one) => one === view.flow && one !== "balance") ?? "total";
  const shown = flow as Overview["flow"];
  const figures = centralAsia.flatMap((country) => figureOf(book, "china", country, year, shown) ?? []);
  const ranked = figures.toSorted((a, b) => b.value - a.value);
  const [most, least] = [ranked[0], ranked.at(-1)];
  const ends = most && least && figures.length === centralAsia.length ? { most, least } : null;
  const mirrors = newestMirrors(book, shown, [year - recentYears, view.years[1]]);
  const directions = centralAsia.map((country) => ({
    country,
    sold: figureOf(book, "china", country, year, "export"),
    bought: figureOf(book, "china", country, year, "import"),
  }));
  return {
    year,
    flow: shown,
    ends,
    traits: traitsOf(book, { ...view, flow: shown }, ends, mirrors, directions),
    directions,
    mostOfDirections: mostOf(directions.flatMap(({ sold, bought }) => [sold, bought])),
    mirrors,
    mostOfMirrors: mostOf([...mirrors.values()].flatMap(({ china, partner }) => [china, partner])),
  };
}

/** Each trait has one holder, and each country the first of those that it holds. */
function traitsOf(
  book: Book,
  view: Pick<View, "year" | "compare"> & Pick<Overview, "flow">,
  ends: Overview["ends"],
  mirrors: Overview["mirrors"],
  directions: readonly Direction[],
): Overview["traits"] {
  const { flow, year, compare } = view;
  const traits = new Map<Partner, Trait>();
  const add = (country: Figure["country"] | undefined, trait: Trait) => {
    const partner = centralAsia.find((code) => code === country);
    if (partner && !traits.has(partner)) traits.set(partner, trait);
  };
  for (const [kind, figure] of [
    ["largest", ends?.most],
    ["smallest", ends?.least],
  ] as const) {
    const partner = centralAsia.find((code) => code === figure?.country);
    const share = partner ? shareOf(book, "china", partner, year, flow) : null;
    if (figure && share) add(partner, { kind, figure, share });
  }
  const pairs = byDistance(mirrors.values()).flatMap(({ china, partner }) =>
    china && partner ? [{ china, partner }] : [],
  );
  if (pairs.length > 1) {
    for (const [kind, pair] of [
      ["widest", pairs[0]],
      ["closest", pairs.at(-1)],
    ] as const) {
      if (pair) add(pair.china.country, { kind, china: pair.china, partner: pair.partner });
    }
  }
  const known = directions.flatMap(({ sold, bought }) => (sold && bought ? [{ sold, bought }] : []));
  const surpluses = known.filter(({ sold, bought }) => bought.value > sold.value);
  const [only, ...others] = surpluses;
  if (only && others.length === 0 && known.length === centralAsia.length) {
    add(only.sold.country, { kind: "surplus", ...only });
  }
  for (const country of centralAsia) {
    const figure = figureOf(book, "china", country, year, flow);
    const before = figureOf(book, "china", country, compare, flow);
    const change = figure && before && year > compare ? changeOf(before, figure) : null;
    add(country, figure ? { kind: "amount", figure, change } : { kind: "none" });
  }
  return traits;
}

function mostOf(figures: ReadonlyArray<Figure | null>): number {
  return Math.max(0, ...figures.map((figure) => figure?.value ?? 0));
}
