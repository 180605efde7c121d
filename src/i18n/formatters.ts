/** What numbers, dates, lists and countries are called in one language, as its locale has it. */
export interface Formatters {
  number(options: NumberOptions): (value: number) => string;
  /** A day of the calendar, given as its midnight at UTC: "18 May 2023", or its month alone, "May 2023". */
  date(date: Date, precision: "day" | "month"): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** The name of a country by ISO 3166-1 alpha-2; undefined for one that is not known. */
  region(code: string): string | undefined;
}

export type NumberOptions = Pick<
  Intl.NumberFormatOptions,
  "minimumFractionDigits" | "maximumFractionDigits" | "maximumSignificantDigits"
> & { readonly style?: "decimal" | "percent" };

/** Those of the browser, each made when it is first asked for: the first of a page takes 30 ms. */
export function intlFormatters(locale: string): Formatters {
  const regions = lazy(() => new Intl.DisplayNames(locale, { type: "region" }));
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
    region: (code) => regions().of(code),
  };
}

function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
