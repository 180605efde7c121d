import { nice, ticks } from "d3";

/**
 * Maps amounts to px in proportion. d3's own linear scale brings the mixing of colours and the formatting of numbers
 * along, 10 kB that nothing here uses; round ends and ticks are d3's.
 */
export interface LinearScale {
  (value: number): number;
  readonly domain: readonly [number, number];
  /** About `count` round values within the domain. */
  ticks(count: number): number[];
}

export function linearScale(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const [low, high] = domain;
  const slope = high === low ? 0 : (range[1] - range[0]) / (high - low);
  return Object.assign((value: number) => range[0] + (value - low) * slope, {
    domain,
    ticks: (count: number) => ticks(low, high, count),
  });
}

/** The domain with its ends moved out to round values, for about `count` ticks. */
export function niceDomain([low, high]: readonly [number, number], count: number): readonly [number, number] {
  return nice(low, high, count);
}
