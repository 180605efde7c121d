import type { LinearScale } from "./linear-scale.ts";

/** Above this many powers of ten only they are labelled, below it 2 and 5 times each as well. */
const dense = 2.5;

/** From and to the next 1, 2 or 5 times a power of ten beyond these amounts, so that an axis ends with a label above them. */
export function logDomain([low, high]: readonly [number, number]): readonly [number, number] {
  const rounds = (value: number) => {
    const power = 10 ** Math.floor(Math.log10(value));
    return [power, 2 * power, 5 * power, 10 * power];
  };
  return [rounds(low).findLast((end) => end <= low) ?? low, rounds(high).find((end) => end >= high) ?? high];
}

/** Maps amounts above zero to px so that the same ratio takes up the same length everywhere. */
export function logScale([low, high]: readonly [number, number], range: readonly [number, number]): LinearScale {
  const [from, to] = [Math.log10(low), Math.log10(high)];
  const slope = to === from ? 0 : (range[1] - range[0]) / (to - from);
  return Object.assign((value: number) => range[0] + (Math.log10(value) - from) * slope, {
    domain: [low, high] as const,
    ticks: () => {
      const steps = to - from > dense ? [1] : [1, 2, 5];
      const exponents = Array.from(
        { length: Math.floor(to) - Math.floor(from) + 1 },
        (_, index) => Math.floor(from) + index,
      );
      // Written out and read back: 0.2 and not 0.2000…1.
      const powers = exponents
        .flatMap((exponent) => steps.map((step) => Number(`${step}e${exponent}`)))
        .filter((tick) => tick >= low && tick < high);
      return [...powers, high];
    },
  });
}
