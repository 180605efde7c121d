import { type FormatRules, plainFormatters } from "../../../src/embed/light/plain-formatters.ts";
import { type Formatters, intlFormatters, type NumberOptions, regionCodes } from "../../../src/i18n/formatters.ts";

/** The locale's rules, read off `Intl`; null where numbers, dates or lists follow others than these can tell. */
export function formatRules(locale: string): FormatRules | null {
  const intl = intlFormatters(locale);
  const numberPart = (type: string) =>
    new Intl.NumberFormat(locale).formatToParts(1_234_567.5).find((part) => part.type === type)?.value ?? "";
  const month = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  const days = new Intl.DateTimeFormat(locale, { day: "numeric", ...month });
  const patternOf = (format: Intl.DateTimeFormat) =>
    format
      .formatToParts(0)
      .map(({ type, value }) => (type === "literal" ? value : `{${type}}`))
      .join("");
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const [, between = "", , last = ""] = lists.formatToParts(["a", "b", "c"]).map(({ value }) => value);
  const rules: FormatRules = {
    group: numberPart("group"),
    decimal: numberPart("decimal"),
    percent: new Intl.NumberFormat(locale, { style: "percent" }).format(1).slice(3),
    months: Array.from(
      { length: 12 },
      (_, index) => days.formatToParts(Date.UTC(2024, index, 1)).find(({ type }) => type === "month")?.value ?? "",
    ),
    day: patternOf(days),
    month: patternOf(new Intl.DateTimeFormat(locale, month)),
    separators: [between, last],
    regions: Object.fromEntries(regionCodes.map((code) => [code, intl.region(code) ?? code])),
  };
  return areAll(rules, intl) ? rules : null;
}

const options: readonly NumberOptions[] = [
  { maximumFractionDigits: 0 },
  { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  { maximumSignificantDigits: 2 },
  { maximumFractionDigits: 12 },
  { style: "percent", maximumFractionDigits: 1 },
];

function areAll(rules: FormatRules, intl: Formatters): boolean {
  const plain = plainFormatters(rules);
  const values = [0, 0.042, 1, 9.96, 725.65, -3.21, 1234, 12_345.678, 1_234_567.8];
  const dates = rules.months.map((_, index) => new Date(Date.UTC(2024, index, 5 + index)));
  const names = ["a", "b", "c", "d"];
  return (
    options.every((one) => values.every((value) => plain.number(one)(value) === intl.number(one)(value))) &&
    dates.every((date) => (["day", "month"] as const).every((one) => plain.date(date, one) === intl.date(date, one))) &&
    names.every((_, length) => plain.list(names.slice(length)) === intl.list(names.slice(length)))
  );
}
