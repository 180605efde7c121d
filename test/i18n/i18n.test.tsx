import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { useI18n, I18nProvider } from "../../src/i18n/i18n-context.tsx";
import { joinedUnits } from "../../src/i18n/joined-units.ts";
import { book } from "../book.ts";
import { i18n } from "../views.ts";

const { en, de } = i18n;
const nbsp = "\u00a0";

describe("numbers", () => {
  it.each([
    [en.usd(94.82), "US$94.8_bn"],
    [de.usd(94.82), "94,8_Mrd._US-$"],
    [de.usd(0.0132), "13,2_Mio._US-$"],
    [de.amount(0.0132), "13_Mio."],
    [en.t("indicator.unit.bcm", { value: "30" }), "30_bn_m³"],
    [de.t("indicator.unit.mt", { value: "9,8" }), "9,8_Mio._Tonnen"],
    [de.t("unit.capita.value", { value: "885" }), "885_US-$ je Einwohner"],
    [de.t("project.length", { value: "410" }), "410_km"],
    [
      joinedUnits("In 5,25 km Tiefe, 14 Mio. t im Jahr, 24,5 % von 3.000 Bäumen"),
      "In 5,25_km Tiefe, 14_Mio._t im Jahr, 24,5_% von 3.000 Bäumen",
    ],
    [joinedUnits("{n, select, bn {bn} m {m} other {}} at 8 p.m."), "{n, select, bn {bn} m {m} other {}} at 8 p.m."],
  ])("and their units are parted by no line's end: %s", (text, joined) => {
    expect(text).toBe(joined.replaceAll("_", nbsp));
  });

  it.each([
    [94.82, "94.8", "94,8"],
    [106.3, "106.3", "106,3"],
    [95, "95", "95"],
    [999.96, "1,000", "1.000"],
    [20613.4, "20,613", "20.613"],
    [0.0824, "0.082", "0,082"],
    [0.4567, "0.46", "0,46"],
    [-3.21, "−3.2", "−3,2"],
    [0, "0", "0"],
    [-0, "0", "0"],
  ])("reads %d as people do", (value, english, german) => {
    expect([en.number(value), de.number(value)]).toEqual([english, german]);
  });

  it.each([
    [35.07, "35%", `35${nbsp}%`],
    [9.96, "10%", `10${nbsp}%`],
    [5.41, "5.4%", `5,4${nbsp}%`],
    [0.042, "0.04%", `0,04${nbsp}%`],
    [20513, "20,513%", `20.513${nbsp}%`],
    [-4.9, "−4.9%", `−4,9${nbsp}%`],
  ])("reads %d as a percentage", (value, english, german) => {
    expect([en.percent(value), de.percent(value)]).toEqual([english, german]);
  });

  it.each([
    [94.82, "94.8", "94,8"],
    [10, "10.0", "10,0"],
    [0.0132, "13\u00a0m", "13\u00a0Mio."],
    [-0.000_676, "−0.68\u00a0m", "−0,68\u00a0Mio."],
    [0.9996, "1.0", "1,0"],
    [0, "0", "0"],
  ])("reads %d as an amount beside others", (value, english, german) => {
    expect([en.amount(value), de.amount(value)]).toEqual([english, german]);
  });

  it("gives all percentages of a column as many decimals", () => {
    expect([40.3, -4.72].map((value) => en.signedPercent(value, 1))).toEqual(["+40.3%", "−4.7%"]);
    expect([40.3, -4.72].map((value) => en.signedPercent(value, 0))).toEqual(["+40%", "−5%"]);
  });

  it("puts a sign before a change, but not before none", () => {
    expect([5.41, -2, 0].map(en.signed)).toEqual(["+5.4", "−2", "0"]);
    expect([35.07, -2, 0].map((value) => en.signedPercent(value))).toEqual(["+35%", "−2%", "0%"]);
  });

  it("keeps full precision for tables", () => {
    expect([en.exact(94.8213), de.exact(1234.5678), en.exact(-0)]).toEqual(["94.8213", "1.234,5678", "0"]);
  });
});

describe("dates and periods", () => {
  it.each([
    ["2023", "2023", "2023"],
    ["2023-05", "May 2023", "Mai 2023"],
    ["2023-05-18", "18 May 2023", "18. Mai 2023"],
    ["2023-99-99", "2023-99-99", "2023-99-99"],
  ])("says %s as precisely as it is given, whatever the time zone", (iso, english, german) => {
    expect([en.date(iso), de.date(iso)]).toEqual([english, german]);
  });

  it.each([
    ["2024", "2024", "2024", ""],
    ["2024-01/2024-10", "Jan–Oct 2024", "Jan.–Okt. 2024", "Jan–Oct"],
    ["2024-03/2024-03", "Mar 2024", "März 2024", "Mar"],
    ["2022-11/2023-02", "Nov 2022–Feb 2023", "Nov. 2022–Feb. 2023", "Nov–Feb"],
  ])("names the period %s", (period, english, german, months) => {
    expect([en.period(period), de.period(period), en.months(period)]).toEqual([english, german, months]);
  });
});

describe("names and lists", () => {
  it("knows every country of the data", () => {
    const { events, trade, countries } = book.dataset;
    const codes = new Set([
      ...events.flatMap(({ participants, place }) => (place ? [...participants, place.country] : participants)),
      ...trade.flatMap(({ reporter, partner }) => [reporter, partner]),
      ...countries.map(({ code }) => code),
    ]);
    for (const code of codes) expect(en.country(code), `add ${code} to country-codes.ts`).not.toBe(code);
  });

  it("names the five together, and leaves an unknown code as it is", () => {
    expect(["KAZ", "C5", "XXX", "constructor"].map(de.country)).toEqual([
      "Kasachstan",
      "Zentralasien",
      "XXX",
      "constructor",
    ]);
  });

  it("lists as the language does", () => {
    expect([en.list(["a", "b", "c"]), de.list(["a", "b", "c"]), en.list(["a"]), en.list([])]).toEqual([
      "a, b and c",
      "a, b und c",
      "a",
      "",
    ]);
  });
});

describe("messages", () => {
  it("take plural forms", () => {
    expect([1, 1200].map((count) => de.t("source.count", { count }))).toEqual(["1 Quelle", "1.200 Quellen"]);
  });

  it("leave values as they are, whatever characters they hold", () => {
    const raw = String.raw`\u003cb\x3e <b> {raw} $& #`;
    expect(en.t("notice.event", { parameter: "event", raw })).toContain(`“event=${raw}”`);
  });

  it("reach components through the provider only", () => {
    const Name = () => useI18n().t("nav.sources");
    expect(
      renderToStaticMarkup(
        <I18nProvider i18n={de}>
          <Name />
        </I18nProvider>,
      ),
    ).toBe("Quellen");
    expect(() => renderToStaticMarkup(<Name />)).toThrow("I18nProvider");
  });
});

it.each([
  [de, "export", 1, "Chinas F nach Kasachstan in"],
  [de, "export", 4, "Chinas F in 4 Länder in"],
  [de, "export", 5, "Chinas F in alle fünf Länder in"],
  [de, "import", 2, "Chinas F aus 2 Ländern in"],
  [de, "total", 5, "Chinas F mit allen fünf Ländern in"],
  [en, "import", 3, "China’s F from 3 countries in"],
  [en, "total", 5, "China’s F with all five countries in"],
] as const)("the sentence of the filters says how many countries are chosen: %#", (words, kind, count, beginning) => {
  const countries = words.t("filter.chosen.countries", { kind, count, country: words.country("KAZ") });
  const rest = { flow: "F", unit: "US$", ledger: "L", years: "Y", in: "usd" };
  expect(words.t("filter.sentence", { ...rest, kind, count, countries })).toMatch(new RegExp(`^${beginning} `));
});
