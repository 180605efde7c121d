import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatRules } from "../../../scripts/build/embeds/format-rules.ts";
import { plainFormatters } from "../../../src/embed/light/plain-formatters.ts";
import { intlFormatters, type NumberOptions, regionCodes } from "../../../src/i18n/formatters.ts";
import { langs, languages } from "../../../src/i18n/languages.ts";

const decimals = fc.integer({ min: 0, max: 3 });
const style = fc.constantFrom("decimal" as const, "percent" as const);
const options: fc.Arbitrary<NumberOptions> = fc.oneof(
  fc.record({ style, maximumFractionDigits: fc.constantFrom(0, 1, 12) }),
  fc.record({ style, maximumSignificantDigits: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ style, count: decimals }).map(({ count, ...rest }) => ({
    ...rest,
    minimumFractionDigits: count,
    maximumFractionDigits: count,
  })),
);
/** Of all sizes that amounts, shares and differences have, many of them just between two others when they are rounded. */
const values = fc
  .oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc
      .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 9 }))
      .map(([whole, places]) => whole / 10 ** places),
    fc.integer({ min: -100_000, max: 100_000 }).map((tens) => (tens * 10 + 5) / 100),
  )
  .map((value) => value + 0);

describe.each(langs)("in “%s”", (lang) => {
  const { locale } = languages[lang];
  const intl = intlFormatters(locale);
  const rules = formatRules(locale);
  const plain = rules && plainFormatters(rules);

  test("its rules are known", () => expect(plain).not.toBeNull());

  test("numbers are written as the browser writes them", () => {
    fc.assert(
      fc.property(values, options, (value, how) => {
        expect(plain?.number(how)(value)).toBe(intl.number(how)(value));
      }),
      { numRuns: 5000 },
    );
  });

  test("so are days, months, lists and countries", () => {
    for (let day = 0; day < 366; day++) {
      const date = new Date(Date.UTC(2024, 0, 1 + day));
      expect(plain?.date(date, "day")).toBe(intl.date(date, "day"));
      expect(plain?.date(date, "month")).toBe(intl.date(date, "month"));
    }
    const items = ["Kazakhstan", "Usbekistan", "2012–2014", "Tadschikistan", "$&"];
    for (const length of [0, ...items.keys(), items.length]) {
      expect(plain?.list(items.slice(0, length))).toBe(intl.list(items.slice(0, length)));
    }
    expect(regionCodes.map((code) => plain?.region(code))).toEqual(regionCodes.map((code) => intl.region(code)));
  });
});

test("a locale with rules of its own is left to the browser", () => {
  expect(["ar-EG", "hi-IN", "es-ES"].map(formatRules)).toEqual([null, null, null]);
});
