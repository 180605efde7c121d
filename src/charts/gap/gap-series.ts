import type { Book } from "../../data/book.ts";
import type { Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { sourcesOf } from "../../data/figures/figure.ts";
import { mirrorOf } from "../../data/figures/mirror.ts";
import type { Flow, View } from "../../view/view.ts";

export interface GapPoint {
  readonly year: number;
  /** China's figure over the partner's, for the whole year. */
  readonly ratio: Figure;
}

export interface GapLine {
  readonly country: Partner;
  /** Years in which both books speak, oldest first. */
  readonly points: readonly GapPoint[];
  /** First and last year of each run in which one of them, or both, are silent. */
  readonly silences: ReadonlyArray<readonly [first: number, last: number]>;
}

export interface GapSeries {
  readonly countries: readonly Partner[];
  readonly lines: readonly GapLine[];
  /** Never a balance, of which there is no ratio: then the total stands in. */
  readonly flow: Exclude<Flow, "balance">;
  readonly insteadOfBalance: boolean;
  readonly years: readonly [number, number];
  readonly year: number;
  readonly compare: number;
}

export function gapSeries(book: Book, view: View): GapSeries {
  const flow = view.flow === "balance" ? "total" : view.flow;
  return {
    countries: view.countries,
    lines: view.countries.map((country) => gapLine(book, country, flow, view.years)),
    flow,
    insteadOfBalance: view.flow === "balance",
    years: view.years,
    year: view.year,
    compare: view.compare,
  };
}

function gapLine(book: Book, country: Partner, flow: Flow, [first, last]: readonly [number, number]): GapLine {
  const points: GapPoint[] = [];
  const silences: Array<[number, number]> = [];
  for (let year = first; year <= last; year++) {
    const { ratio } = mirrorOf(book, country, year, flow);
    const silence = silences.at(-1);
    if (ratio) points.push({ year, ratio });
    else if (silence?.[1] === year - 1) silence[1] = year;
    else silences.push([year, year]);
  }
  return { country, points, silences };
}

/** Every ratio drawn. */
export function gapFigures(series: GapSeries): readonly Figure[] {
  return series.lines.flatMap(({ points }) => points.map(({ ratio }) => ratio));
}

/** Ids of all sources that the drawn ratios rest on. */
export function gapSources(series: GapSeries): readonly string[] {
  return [...new Set(gapFigures(series).flatMap(sourcesOf))];
}
