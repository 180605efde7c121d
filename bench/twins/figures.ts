import type { Partner } from "../../src/data/countries.ts";

/** What every twin draws: the figures of our trade chart as it opens. */
export interface Figures {
  readonly title: string;
  readonly subtitle: string;
  /** Title of the axis of amounts. */
  readonly axis: string;
  readonly years: readonly number[];
  readonly countries: readonly TwinCountry[];
}

export interface TwinCountry {
  readonly code: Partner;
  readonly name: string;
  /** Hex. */
  readonly colour: string;
  /** US$ bn, one for each of the years. */
  readonly values: readonly number[];
}

/** One figure, for libraries that take rows. */
export interface FigureRow {
  readonly code: Partner;
  readonly country: string;
  readonly year: number;
  readonly value: number;
}

/** Draws everything a second time with these countries left out. */
export type Toggle = (hidden: ReadonlySet<string>) => void;

/** Draws the figures into an empty element of `size`; nothing of it moves. */
export type DrawTwin = (element: HTMLElement, figures: Figures) => Toggle;

/** Of every twin, in px. */
export const size = { width: 900, height: 420 } as const;
export const margin = { top: 12, right: 12, bottom: 40, left: 56 } as const;

export function shown(figures: Figures, hidden: ReadonlySet<string>): readonly TwinCountry[] {
  return figures.countries.filter(({ code }) => !hidden.has(code));
}

export function rowsOf(figures: Figures, countries = figures.countries): FigureRow[] {
  return countries.flatMap(({ code, name, values }) =>
    figures.years.map((year, index) => ({ code, country: name, year, value: values[index] ?? 0 })),
  );
}

/** A row a year with a field a country, for libraries that take tables. */
export function tableOf(figures: Figures): Array<Record<string, number>> {
  return figures.years.map((year, index) => ({
    year,
    ...Object.fromEntries(figures.countries.map(({ code, values }) => [code, values[index] ?? 0])),
  }));
}
