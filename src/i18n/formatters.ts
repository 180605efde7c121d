/** What numbers, dates, lists and countries are called in one language, as its locale has it. */
export interface Formatters {
  number(options: NumberOptions): (value: number) => string;
  /** A day of the calendar, given as its midnight at UTC: "18 May 2023", or its month alone, "May 2023". */
  date(date: Date, precision: "day" | "month"): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** The name of a country by ISO 3166-1 alpha-3; undefined for one that is not known. */
  region(code: string): string | undefined;
  /** The name of a language by its BCP 47 tag; what is no tag, or an unknown one, stays as it is. */
  language(tag: string): string;
}

export type NumberOptions = Pick<
  Intl.NumberFormatOptions,
  "minimumFractionDigits" | "maximumFractionDigits" | "maximumSignificantDigits"
> & { readonly style?: "decimal" | "percent" };

/** Those of the browser, each made when it is first asked for: the first of a page takes 30 ms. */
export function intlFormatters(locale: string): Formatters {
  const regions = lazy(() => new Intl.DisplayNames(locale, { type: "region" }));
  // Asked for with every mark, and slow to answer.
  const names = new Map<string, string | undefined>();
  const languages = lazy(() => new Intl.DisplayNames(locale, { type: "language" }));
  const lists = lazy(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const month = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  const dates = {
    day: lazy(() => new Intl.DateTimeFormat(locale, { day: "numeric", ...month })),
    month: lazy(() => new Intl.DateTimeFormat(locale, month)),
  };
  return {
    number(options) {
      const format = lazy(() => new Intl.NumberFormat(locale, options));
      return (value) => format().format(value);
    },
    date: (date, precision) => dates[precision]().format(date),
    list: (items) => lists().format(items),
    region(code) {
      const known = names.get(code);
      if (known !== undefined) return known;
      const name = Object.hasOwn(alpha2, code) ? regions().of(alpha2[code] ?? "") : undefined;
      names.set(code, name);
      return name;
    },
    language(tag) {
      try {
        return languages().of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
}

function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/**
 * ISO 3166-1 alpha-3 to alpha-2 for every country named in the data: `Intl.DisplayNames` knows alpha-2 only.
 * A country that a new fact brings in is added here; a test says so.
 */
const alpha2: Readonly<Record<string, string>> = {
  BLR: "BY",
  CHN: "CN",
  IND: "IN",
  IRN: "IR",
  KAZ: "KZ",
  KGZ: "KG",
  PAK: "PK",
  RUS: "RU",
  TJK: "TJ",
  TKM: "TM",
  UZB: "UZ",
};

/** All countries named in the data. */
export const regionCodes = Object.keys(alpha2);
