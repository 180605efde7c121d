import { describe, expect, it } from "vitest";
import { parseAddress } from "../../src/view/address.ts";
import { parameters } from "../../src/view/parameters.ts";
import { noticeText } from "../../src/view/notice-text.ts";
import { bounds, i18n } from "../views.ts";

const noticesOf = (search: string, lang: keyof typeof i18n = "en") =>
  parseAddress(search, bounds).notices.map((notice) => noticeText(notice, bounds, i18n[lang]));

/** Each parameter with a value that none takes, as far as it is refused. */
const wrongValues = Object.keys(parameters).flatMap((parameter) => {
  const search = `?${parameter}=%00nothing`;
  return noticesOf(search).length === 0
    ? []
    : [{ parameter, notice: (lang: keyof typeof i18n) => noticesOf(search, lang).join(" ") }];
});

describe("a notice", () => {
  it.each([
    ["?year=abc", "“year=abc” is not a year between 1992 and 2025; showing 2024."],
    ["?base=1985&unit=index", "“base=1985” is not a year between 1992 and 2025; it is left out."],
    ["?years=2013-1890", "“years=2013-1890” is not a span of years between 1992 and 2025; showing 1992–2025."],
    ["?flow=x", "“flow=x” is not known here; showing “Trade”."],
    ["?unit=eur", "“unit=eur” is not known here; showing “US$”."],
    ["?ledger=x", "“ledger=x” is not known here; showing “Chinese customs”."],
    ["?form=x", "“form=x” is not known here; showing “Columns”."],
    ["?axis=x", "“axis=x” is not known here; showing “Linear”."],
    ["?scale=x", "“scale=x” is not known here; showing “Same scale”."],
    ["?show=x", "“show=x” is not known here; showing “Value”."],
    ["?rank=x", "“rank=x” is not known here; showing “Amount”."],
    ["?months=x", "“months=x” is not known here; showing “Cumulated”."],
    ["?theme=x", "“theme=x” is not known here; showing “Match system”."],
    [
      "?asof=2030-01-01",
      "“asof=2030-01-01” is not a day between 20 April 1994 and 18 March 2026, when our first and last sources appeared; showing what is known today.",
    ],
    ["?context=XXX", "“context=XXX” names neither Russia nor Belarus; showing neither."],
    ["?countries=", "“countries=” names none of the five countries; showing all of them."],
  ])("for %s names the value and what is shown instead", (search, text) => {
    expect(noticesOf(search)).toEqual([text]);
  });

  it("names no days that are not known yet", () => {
    const unknown = { ...bounds, published: null };
    const [notice] = parseAddress("?asof=2023-02-29", unknown).notices;
    expect(notice && noticeText(notice, unknown, i18n.en)).toContain("“asof=2023-02-29”");
  });

  it("ends in what is shown, whatever the parameter", () => {
    for (const lang of Object.keys(i18n) as Array<keyof typeof i18n>) {
      for (const { parameter, notice } of wrongValues) {
        expect(notice(lang), `${lang} ${parameter}`).toMatch(/[\p{L}\p{N}”“»%]\.$/u);
      }
    }
  });

  it("is in the page's language", () => {
    expect(noticesOf("?year=abc", "de")).toEqual(["„year=abc“ ist kein Jahr von 1992 bis 2025; gezeigt wird 2024."]);
  });
});
