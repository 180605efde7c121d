import { expect, test } from "vitest";
import { printedHalfOf } from "../../src/data/printed-number.ts";
import { growthRoundingOf, roundingOf } from "../../src/data/rounding.ts";

test.each([
  [41, "$41bn", 0.5],
  [41.02, "410.2亿美元", 0.005],
  [43.82, "$43.82 billion", 0.005],
  [0.08, "$80 million", 0.0005],
  [71.2, "712 (yi) US dollars", 0.05],
  [0.0045, "450万美元", 0.000005],
  [3.72, "3.72 mln USD is not it, but 3.72 mld USD is", 0.005],
  [9.739792558, "9,739,792,558 US dollars", 0.0000000005],
  [76.12, "$76,12 billion", 0.005],
  [14.792492522, "14792492.52227 (thousand US dollars)", 0.0000000005],
])("%d bn printed as %s is known to %d", (usdBn, asPublished, half) => {
  expect(roundingOf({ usdBn, asPublished })).toBeCloseTo(half, 12);
});

test("words such as over and almost widen it to a whole unit of the last digit", () => {
  expect(roundingOf({ usdBn: 8.1, asPublished: "over $8.1bn" })).toBeCloseTo(0.1, 12);
  expect(roundingOf({ usdBn: 4, asPublished: "40多亿美元" })).toBeCloseTo(0.1, 12);
});

test("equally exact figures have exactly the same rounding, whatever their unit", () => {
  expect(roundingOf({ usdBn: 41.02, asPublished: "410.2亿美元" })).toBe(
    roundingOf({ usdBn: 43.82, asPublished: "$43.82 billion" }),
  );
});

test.each([
  ["$1,234.5 million", 1.2345, 0.00005],
  ["1,234,500,000 US dollars", 1.2345, 0.0000000005],
  ["Trade was $43.82 billion, 5.", 43.82, 0.005],
  ["43.82, or 44 billion", 43.82, 0.005],
  ["of 43,82 billion.", 43.82, 0.005],
])("“%s” gives %d bn to within %d", (asPublished, amount, half) => {
  expect(printedHalfOf(amount, asPublished)).toBeCloseTo(half, 12);
});

test("a long number may be cut, by no more than the fifty-thousandth part", () => {
  expect(printedHalfOf(43.8204, "$43.82 billion")).not.toBeNull();
  expect(printedHalfOf(43.822, "$43.82 billion")).toBeNull();
  expect(printedHalfOf(0.0438204, "$43.82 million")).not.toBeNull();
  expect(printedHalfOf(0.043822, "$43.82 million")).toBeNull();
});

test.each([
  [3, 0.5],
  [3.4, 0.05],
  [-12.25, 0.005],
])("a rate of %d per cent is known to %d points", (growthPct, half) => {
  expect(growthRoundingOf({ growthPct })).toBeCloseTo(half, 12);
});

test("a text that does not hold the figure gives nothing away", () => {
  expect(printedHalfOf(48.32, "$43.82 billion")).toBeNull();
  expect(printedHalfOf(43.82, "$43.82 million")).toBeNull();
});
