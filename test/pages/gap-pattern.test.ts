import { expect, it } from "vitest";
import { mirrorOf } from "../../src/data/figures/mirror.ts";
import { gapPatterns, widestGap } from "../../src/pages/method/gap-pattern.ts";
import { overviewOf } from "../../src/pages/countries/overview.ts";
import { book } from "../book.ts";
import { viewWith } from "../views.ts";

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

it("shows the widest gap that the page of all five has, each country in its newest year with both", () => {
  const widest = widestGap(book);
  const { traits } = overviewOf(book, viewWith());
  const [country, trait] = [...traits].find(([, { kind }]) => kind === "widest") ?? [];
  expect(widest).toMatchObject({ country, ...(trait?.kind === "widest" && { china: trait.china }) });
});
