import { expect, it } from "vitest";
import { mirrorOf } from "../../src/data/figures/mirror.ts";
import { gapPatterns, widestGap } from "../../src/pages/method/gap-pattern.ts";
import { book } from "../book.ts";

const patterns = new Map(gapPatterns(book).map((pattern) => [pattern.country, pattern]));

it("puts the gap into China's exports for Kazakhstan, Kyrgyzstan and Tajikistan", () => {
  for (const country of ["KAZ", "KGZ", "TJK"] as const) {
    const pattern = patterns.get(country);
    expect(pattern?.export?.median, country).toBeGreaterThan(2);
    expect(pattern?.import?.median, country).toBeLessThan(1.5);
  }
});

it("finds the two books closest for Uzbekistan, and no year of both for Turkmenistan after 2003", () => {
  expect(patterns.get("UZB")?.export?.median).toBeCloseTo(0.94, 1);
  expect(patterns.get("TKM")?.export?.newest.period).toBe("2003");
});

it("counts the years in which China's figure is the larger", () => {
  const kaz = patterns.get("KAZ")?.export;
  expect(kaz?.larger).toBe(kaz?.years);
  expect(kaz?.newest.value).toBe(mirrorOf(book, "KAZ", 2023, "export").ratio?.value);
});

it("shows the widest gap of the newest year with both: Kyrgyzstan 2023, 3.7 times", () => {
  const widest = widestGap(book);
  expect(widest).toMatchObject({ country: "KGZ", year: 2023, china: { value: 19.7 } });
  expect(widest?.partner?.value).toBeCloseTo(5.35, 2);
  expect(widest?.ratio?.value).toBeCloseTo(3.7, 1);
});
