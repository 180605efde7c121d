import { expect, test } from "vitest";
import { printedHalfOf } from "../../src/data/printed-number.ts";
import { roundingOf } from "../../src/data/rounding.ts";

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

test("a text that does not hold the figure gives nothing away", () => {
  expect(printedHalfOf(48.32, "$43.82 billion")).toBeNull();
  expect(printedHalfOf(43.82, "$43.82 million")).toBeNull();
});
