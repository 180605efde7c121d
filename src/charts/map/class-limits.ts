const steps = [4, 2, 1];

/**
 * Lower limits of the classes above the lowest, ascending: round numbers (1, 2, 4, 10, 20, 40 …) of which the largest
 * is reached by some value. With a `stride` of 2 every other one is taken, to cover the same range with half of them.
 */
export function classLimits(values: readonly number[], count: number, stride = 1): number[] {
  const highest = Math.max(0, ...values);
  if (highest === 0) return [];
  const top = Math.floor(Math.log10(highest));
  const limits: number[] = [];
  for (let exponent = top; limits.length < count * stride; exponent--) {
    // Written out and read back: 0.2 and not 0.2000…1.
    for (const step of steps) limits.push(Number(`${step}e${exponent}`));
    if (exponent === top)
      limits.splice(
        0,
        limits.findIndex((limit) => limit <= highest),
      );
  }
  return limits
    .filter((_, index) => index % stride === 0)
    .slice(0, count)
    .toReversed();
}

/** How many limits a value has reached: the number of its class, 0 for the lowest. */
export function classOf(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}
