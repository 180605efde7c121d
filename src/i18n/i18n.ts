import { type AllMessages, setupI18n } from "@lingui/core";
import { type Formatters, intlFormatters } from "./formatters.ts";
import { type Catalogue, type Lang, type MessageKey, languages } from "./languages.ts";

export type { Lang, MessageKey } from "./languages.ts";

/** Everything that turns keys, numbers, codes and dates into text of one language. */
export interface I18n {
  readonly lang: Lang;
  /** Adds messages that were loaded later. */
  learn(messages: Partial<Catalogue>): void;
  /** A message of the catalogue, its `{placeholders}` filled from `values`. */
  t(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** As people read it: one decimal below 1,000 (none for a whole number), none above, two significant digits below 1. */
  number(value: number): string;
  /** An amount of US$ bn with its unit, in millions or thousands where it is less: "US$94.8 bn", "US$13.2 m". */
  usd(billions: number): string;
  /**
   * An amount of US$ bn in a chart whose unit that is, short and in millions where it is less: "10.0", "13 m"; where the
   * unit is far away, "10.0 bn".
   */
  amount(billions: number, unit?: "bn"): string;
  /** Like `number`, with + or − in front. */
  signed(value: number): string;
  /** 35.07 as "35%": no decimal from 10 up, one below, or as many as all of a column have. */
  percent(value: number, decimals?: number): string;
  /** Like `percent`, with + or − in front. */
  signedPercent(value: number, decimals?: number): string;
  /** In full precision, for tables. */
  exact(value: number): string;
  /** With so many decimals, for columns of numbers. */
  fixed(value: number, decimals: number): string;
  /** Name of a country by ISO 3166-1 alpha-3, or of the five together by "C5"; an unknown code stays as it is. */
  country(code: string): string;
  /** The names of several, as a list in the given order. */
  countries(codes: readonly string[]): string;
  /** Name of a language by its BCP 47 tag; what is no tag, or an unknown one, stays as it is. */
  language(tag: string): string;
  /** "YYYY", "YYYY-MM" or "YYYY-MM-DD", as precise as given. */
  date(iso: string): string;
  /** "2013–2024", and "2024" for a span of one year. */
  years(first: number, last: number): string;
  /** "2024", or "Jan–Oct 2024" for "2024-01/2024-10". */
  period(period: string): string;
  /** The months of a span without their year, "Jan–Oct"; empty for a full year. */
  months(period: string): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
}

/**
 * `messages` as the build has compiled them; in tests and development their plain text works too. `formatters` where
 * others than the browser's do the same.
 */
export function createI18n(
  lang: Lang,
  messages: Catalogue,
  formatters: Formatters = intlFormatters(languages[lang].locale),
): I18n {
  const i18n = setupI18n({ locale: lang, messages: { [lang]: messages } as AllMessages });
  const t: I18n["t"] = (key, values) => i18n._(key, values && shielded(values));
  const numbers = numberWords(formatters, t);
  function country(code: string): string {
    if (code === "C5") return t("country.C5");
    // Browsers differ in its name, and the page in the HTML has to be the one that comes to life.
    if (code === "HKG") return t("country.HKG");
    return formatters.region(code) ?? code;
  }
  return {
    lang,
    learn: (more) => i18n.load(lang, more as AllMessages[string]),
    t,
    ...numbers,
    ...dateWords(formatters, t),
    country,
    countries: (codes) => formatters.list(codes.map(country)),
    language: formatters.language,
    list: formatters.list,
  };
}

/** The runtime decodes \u0041 and \x41 wherever they stand; in a value they are the value's own characters. */
function shielded(values: Readonly<Record<string, string | number>>): Record<string, string | number> {
  // Nearly all have none, and this runs for every text of every mark.
  if (!Object.values(values).some((value) => typeof value === "string" && value.includes("\\"))) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll("\\", "\\x5c") : value,
    ]),
  );
}

type NumberWords = Pick<I18n, "number" | "usd" | "amount" | "signed" | "percent" | "signedPercent" | "exact" | "fixed">;

function numberWords({ number: format }: Formatters, t: I18n["t"]): NumberWords {
  const whole = format({ maximumFractionDigits: 0 });
  const decimal = format({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const small = format({ maximumSignificantDigits: 2 });
  const full = format({ maximumFractionDigits: 12 });
  const three = format({ maximumSignificantDigits: 3 });
  const percents = {
    whole: format({ style: "percent", maximumFractionDigits: 0 }),
    decimal: format({ style: "percent", maximumFractionDigits: 1 }),
    small: format({ style: "percent", maximumSignificantDigits: 1 }),
  };

  // A formatter takes far longer to make than to use.
  const columns = new Map<string, (value: number) => string>();
  const inColumn = (decimals: number, style: "percent" | "decimal") => {
    const made =
      columns.get(style + decimals) ??
      format({ style, minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    columns.set(style + decimals, made);
    return made;
  };

  const number = (value: number) => {
    const size = Math.abs(value);
    // 41.02 is "41.0": it stands in a column with 43.8. What was published as 41 stays "41".
    return typeset((size >= 999.95 || Number.isInteger(value) ? whole : size >= 1 ? decimal : small)(value + 0));
  };
  const percent = (value: number, decimals?: number) => {
    const size = Math.abs(value);
    const usual = size >= 10 ? percents.whole : size >= 0.1 ? percents.decimal : percents.small;
    const written = decimals === undefined ? usual : inColumn(decimals, "percent");
    return typeset(written(value / 100 + 0));
  };
  // 999.6 m would be rounded to 1,000 m.
  const isInBillions = (billions: number) => Math.abs(billions) >= 0.9995 || billions === 0;
  const usd = (billions: number) => {
    const size = Math.abs(billions);
    const sign = billions < 0 ? "\u2212" : "";
    if (isInBillions(size)) return t("amount.usd", { sign, amount: number(size), scale: "bn" });
    const [amount, scale] = size >= 0.0009995 ? [size * 1e3, "m"] : [size * 1e6, "thousand"];
    return t("amount.usd", { sign, amount: typeset(three(amount)), scale });
  };
  const amount = (billions: number, unit?: "bn") => {
    const size = Math.abs(billions);
    const inMillions = !isInBillions(billions);
    const style = inMillions ? (size < 0.00995 ? small : whole) : size >= 999.95 || size === 0 ? whole : decimal;
    const text = typeset(style((inMillions ? billions * 1e3 : billions) + 0));
    return inMillions || unit ? t("amount.short", { amount: text, scale: inMillions ? "m" : "bn" }) : text;
  };
  const plus = (value: number, text: string) => (value > 0 ? `+${text}` : text);
  return {
    number,
    usd,
    amount,
    signed: (value) => plus(value, number(value)),
    percent,
    signedPercent: (value, decimals) => plus(value, percent(value, decimals)),
    exact: (value) => typeset(full(value + 0)),
    fixed: (value, decimals) => typeset(inColumn(decimals, "decimal")(value + 0)),
  };
}

function dateWords(formatters: Formatters, t: I18n["t"]): Pick<I18n, "date" | "years" | "period" | "months"> {
  // Short month names differ between versions of the locale data, so that prerender and browser would disagree.
  const shortMonth = (yearMonth: string) => t("month.short", { month: yearMonth.slice(5, 7) });
  const monthOfYear = (yearMonth: string) =>
    t("period.months-of-year", { months: shortMonth(yearMonth), year: yearMonth.slice(0, 4) });

  const span = (first: string, last: string, name: (yearMonth: string) => string) =>
    first === last ? name(first) : t("period.months", { first: name(first), last: name(last) });

  return {
    date(iso) {
      if (iso.length <= 4) return iso;
      const date = new Date(iso);
      return Number.isNaN(date.getTime()) ? iso : typeset(formatters.date(date, iso.length <= 7 ? "month" : "day"));
    },
    years: (first, last) => span(String(first), String(last), (year) => year),
    period(period) {
      const [first, last] = period.split("/");
      if (first === undefined || last === undefined) return period;
      if (first.slice(0, 4) !== last.slice(0, 4)) return span(first, last, monthOfYear);
      return t("period.months-of-year", { months: span(first, last, shortMonth), year: first.slice(0, 4) });
    },
    months(period) {
      const [first, last] = period.split("/");
      return first === undefined || last === undefined ? "" : span(first, last, shortMonth);
    },
  };
}

/** A true minus, and one kind of no-break space whatever the version of the locale data. */
function typeset(text: string): string {
  return text.replaceAll("-", "\u2212").replaceAll("\u202f", "\u00a0");
}
