/** Median and quartiles of a sample. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly count: number;
}

/** Quartiles between values are interpolated. Null for no values. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return {
    low: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

export function medianOf(values: readonly number[]): number | null {
  return spreadOf(values)?.median ?? null;
}

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [before = 0, after = before] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return before + (after - before) * (place - Math.floor(place));
}

/** The exponent of the power of `x` that fits best: the slope of least squares through both logarithms. Null for fewer than two sizes. */
export function exponentOf(points: ReadonlyArray<readonly [x: number, y: number]>): number | null {
  const logs = points.filter(([x, y]) => x > 0 && y > 0).map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const across = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (!(across > 0)) return null;
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / across;
}
