import type { Medium } from "../medium.ts";

export interface YearBand {
  readonly year: number;
  readonly x: number;
  readonly width: number;
}

/** What a pointer meets of a year from top to bottom, with the year of the view and the one it is compared with lit. */
export function YearBands({
  bands,
  series,
  width,
  height,
  medium,
}: {
  readonly bands: readonly YearBand[];
  readonly series: { readonly year: number; readonly compare: number };
  /** Nominal, of the whole chart. */
  readonly width: number;
  readonly height: number;
  readonly medium: Medium;
}) {
  return bands.map((band) => {
    const role = band.year === series.year ? "is-year" : band.year === series.compare ? "is-compare" : null;
    const ground = { "is-year": "chosen", "is-compare": "compared" } as const;
    return (
      <rect
        key={band.year}
        className={role === null ? "band" : `band ${role}`}
        data-year={band.year}
        x={medium.x(band.x, width)}
        width={medium.x(band.width, width)}
        y={0}
        height={height}
        fill={role === null ? "transparent" : medium.colour(ground[role])}
      />
    );
  });
}
