import { expect, test } from "vitest";
import { centralAsia } from "../../src/data/countries.ts";
import { denominatorGap, denominatorText, isInGap, yearsOf } from "../../src/series/denominator-gap.ts";
import { i18n } from "../views.ts";
import { against, bookWith } from "./ground.ts";

const all = (years: readonly number[]) =>
  centralAsia.flatMap((country) => years.map((year) => against("gdp", country, year, 100)));
const gapOf = (
  denominators: Parameters<typeof bookWith>[1],
  years: readonly number[],
  unit: Parameters<typeof denominatorGap>[1]["unit"] = "gdp",
  countries: Parameters<typeof denominatorGap>[1]["countries"] = centralAsia,
) => denominatorGap(bookWith([], denominators), { unit, countries }, years);

test("only units that trade is divided for can lack what it is divided by", () => {
  for (const unit of ["usd", "share", "index"] as const) expect(gapOf([], [2024], unit)).toBeNull();
  expect(gapOf([], [2024], "gdp")?.name).toBe("gdp");
  expect(gapOf([], [2024], "capita")?.name).toBe("population");
  expect(gapOf(all([2023, 2024]), [2023, 2024])).toBeNull();
  expect(gapOf(all([2024]), [2024], "capita")).toMatchObject({ name: "population", years: [2024] });
});

test("a gap has each year once, in order, and names countries only where others have it", () => {
  expect(gapOf(all([2022]), [2025, 2022, 2024, 2024])).toEqual({ name: "gdp", years: [2024, 2025], countries: [] });
  const some = [...all([2022]), against("gdp", "KAZ", 2024, 100), against("gdp", "UZB", 2024, 100)];
  expect(gapOf(some, [2022, 2024])).toEqual({ name: "gdp", years: [2024], countries: ["KGZ", "TKM", "TJK"] });
  expect(gapOf(some, [2022, 2024], "gdp", ["KAZ", "KGZ"])?.countries).toEqual(["KGZ"]);
  expect(gapOf(some, [2022, 2024], "gdp", ["KAZ", "UZB"])).toBeNull();
  // Not the same one in every year.
  const others = [against("gdp", "KAZ", 2024, 100), against("gdp", "KGZ", 2022, 100), against("gdp", "KGZ", 2024, 100)];
  expect(gapOf(others, [2022, 2024], "gdp", ["KAZ", "KGZ", "UZB"])?.countries).toEqual(["KAZ", "UZB"]);
});

test("a gap reads as a sentence, its years as a span where they follow each other", () => {
  const text = (years: readonly number[], countries: readonly (typeof centralAsia)[number][] = []) =>
    denominatorText({ name: "gdp", years, countries }, i18n.en);
  const rest = "is not in the data: trade is not set against it there.";
  expect(text([2024])).toBe(`Gross domestic product of 2024 ${rest}`);
  expect(text([2023, 2024, 2025])).toBe(`Gross domestic product of 2023–2025 ${rest}`);
  expect(text([2024, 2025])).toBe(`Gross domestic product of 2024–2025 ${rest}`);
  expect(text([2022, 2024])).toBe(`Gross domestic product of 2022 and 2024 ${rest}`);
  expect(text([2024], ["TKM", "TJK"])).toContain("2024 is not in the data for Turkmenistan and Tajikistan: trade");
  expect(denominatorText({ name: "population", years: [2024], countries: [] }, i18n.en)).toMatch(
    /^Population of 2024 /,
  );
});

test("a gap leaves those without a figure whom it names, and always all together", () => {
  const named = { name: "gdp", years: [2024], countries: ["TKM"] } as const;
  expect(isInGap(named, "TKM", 2024)).toBe(true);
  expect(isInGap(named, "C5", 2024)).toBe(true);
  expect(isInGap(named, "KAZ", 2024)).toBe(false);
  expect(isInGap(named, "TKM", 2023)).toBe(false);
  expect(isInGap({ ...named, countries: [] }, "KAZ", 2024)).toBe(true);
  expect(isInGap(null, "KAZ", 2024)).toBe(false);
});

test("the years of a span are all of them, both ends too", () => {
  expect(yearsOf([2022, 2025])).toEqual([2022, 2023, 2024, 2025]);
  expect(yearsOf([2025, 2025])).toEqual([2025]);
});
