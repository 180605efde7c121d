import fc from "fast-check";
import { expect, test } from "vitest";
import { exponentOf, medianOf, spreadOf } from "../../bench/report/statistics.ts";

test("a median has as many values below it as above, and quartiles a quarter of them outside on each side", () => {
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ low: 2, median: 3, high: 4, count: 5 });
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  fc.assert(
    fc.property(fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
      const { low = Number.NaN, median = Number.NaN, high = Number.NaN } = spreadOf(values) ?? {};
      expect(low).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(high);
      expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});

test("nothing measured has no median", () => {
  expect(spreadOf([])).toBeNull();
  expect(medianOf([])).toBeNull();
});

test("an exponent is that of the power which the times follow", () => {
  for (const power of [0, 0.5, 1, 2]) {
    const points = [1, 10, 100, 1000].map((size) => [size, 7 * size ** power] as const);
    expect(exponentOf(points)).toBeCloseTo(power, 10);
  }
});

test("a single size has no exponent, and what took no time is left out", () => {
  expect(exponentOf([[10, 3]])).toBeNull();
  expect(exponentOf([])).toBeNull();
  expect(
    exponentOf([
      [1, 0],
      [10, 10],
      [100, 100],
    ]),
  ).toBeCloseTo(1, 10);
});
