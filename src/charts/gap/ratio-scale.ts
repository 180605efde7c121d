/** Maps ratios to px so that twice as much and half as much lie equally far from 1. */
export interface RatioScale {
  (ratio: number): number;
  /** Powers of two within the domain. */
  ticks(): number[];
}

/** Shown at least, however close the books are. */
const least = [0.5, 2] as const;
/** Room beyond the outermost ratios, in doublings. */
const margin = 0.2;

export function ratioScale(ratios: readonly number[], [from, to]: readonly [number, number]): RatioScale {
  const low = Math.log2(Math.min(least[0], ...ratios)) - margin;
  const high = Math.log2(Math.max(least[1], ...ratios)) + margin;
  return Object.assign((ratio: number) => from + ((Math.log2(ratio) - low) / (high - low)) * (to - from), {
    ticks: () =>
      Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_, index) => 2 ** (Math.ceil(low) + index)),
  });
}
