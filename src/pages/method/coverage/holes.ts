import { centralAsia, type CountryCode, type Partner } from "../../../data/countries.ts";
import type { Book } from "../../../data/book.ts";
import { addressOf, publishedFigure } from "../../../data/figures/published-facts.ts";
import { yearsCovered } from "../../../data/period.ts";
import { tradeFlows } from "../../../data/categories.ts";
import type { Country, TradeFlow } from "../../../data/schema/schema.ts";
import type { Ledger } from "../../../view/view.ts";

/** What of one country's trade in one year neither was published in one ledger nor follows from what was. */
export interface Hole {
  readonly ledger: Ledger;
  readonly country: Partner;
  readonly year: number;
  /** As China sees them, in the order of `tradeFlows`; at least one. */
  readonly flows: readonly TradeFlow[];
}

/** Every hole of a ledger, country by country, newest first; parts of a year and values with a caveat fill none. */
export function holesOf(book: Book, ledger: Ledger): readonly Hole[] {
  const [first, last] = yearsCovered(book.dataset);
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return centralAsia.flatMap((country) =>
    years.flatMap((year) => {
      const line = { ledger, country, period: String(year) };
      const flows = tradeFlows.filter((flow) => publishedFigure(book, line, flow) === null);
      return flows.length > 0 ? [{ ledger, country, year, flows }] : [];
    }),
  );
}

/** The rows of `data/trade.json` that fill a hole: null and "" stand for what has to be read at the source. */
export function rowsToFill({ ledger, country, year, flows }: Hole) {
  return flows.flatMap((flow) => {
    const address = addressOf({ ledger, country }, flow);
    if (!address) return [];
    const { reporter, partner, flow: ownFlow } = address;
    return {
      reporter,
      partner,
      period: String(year),
      flow: ownFlow,
      usdBn: null,
      asPublished: "",
      source: "",
      confidence: "high",
    };
  });
}

/** The row of `data/sources.json` that the others name, to be completed likewise. */
export function sourceToFill({ office }: Pick<Country, "office">) {
  return {
    id: "",
    publisher: office,
    title: "",
    url: null,
    published: null,
    language: "",
    kind: "statistics",
    cites: null,
    linkable: true,
  };
}

/** One row a line, as the files hold them. */
export function rowsText(rows: readonly object[]): string {
  return rows.map((row) => `  ${JSON.stringify(row, null, 1).replaceAll(/\n\s*/g, " ")}`).join(",\n");
}

/** Whose statistics have the hole. */
export function reporterOf({ ledger, country }: Pick<Hole, "ledger" | "country">): CountryCode {
  return ledger === "china" ? "CHN" : country;
}

/** Where UN Comtrade shows what a reporter told it of all goods together in that year. Takes codes as in `countries`. */
export function comtradeAddress({ ledger, country, year }: Hole, countries: readonly Country[]): string | null {
  const numericOf = (code: CountryCode) => countries.find((one) => one.code === code)?.numeric;
  const [reporter, partner] = ledger === "china" ? (["CHN", country] as const) : ([country, "CHN"] as const);
  const [from, to] = [numericOf(reporter), numericOf(partner)];
  if (from === undefined || to === undefined) return null;
  // Comtrade writes its codes without leading zeros.
  const query = `Frequency=A&Flows=M,X&CommodityCodes=TOTAL&Partners=${Number(to)}&Reporters=${Number(from)}&period=${year}`;
  return `https://comtradeplus.un.org/TradeFlow?${query}&AggregateBy=none&BreakdownMode=plus`;
}
