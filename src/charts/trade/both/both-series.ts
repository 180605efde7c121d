import type { Book } from "../../../data/book.ts";
import type { Partner } from "../../../data/countries.ts";
import type { Figure } from "../../../data/figures/figure-type.ts";
import { figureOf } from "../../../data/figures/figure.ts";
import { gapOf } from "../../../data/figures/mirror.ts";
import { pairedCountries, type TradeColumn, tradeColumn } from "../../../series/trade-column.ts";
import type { View } from "../../../view/view.ts";
import { tradeFigures, type TradeSeries, tradeSeries } from "../trade-series.ts";

/** Columns of both sides in pairs: each pair holds the countries of which both have the full year. */
export interface BothSeries extends TradeSeries {
  /** The year that is shown large; null where it is not among the years, or neither side has it. */
  readonly opened: OpenedYear | null;
  /** Countries that a year's pair is without, in each year drawn. */
  readonly lacking: ReadonlyMap<number, readonly Partner[]>;
}

export interface OpenedYear {
  readonly year: number;
  readonly china: TradeColumn;
  readonly partner: TradeColumn;
  /** By how much China's figure is larger, in US$ bn; null unless both sides have one. */
  readonly gap: Figure | null;
  readonly lacking: readonly Partner[];
}

export function bothSeries(book: Book, view: View): BothSeries {
  const lacking = new Map<number, readonly Partner[]>();
  const columns: TradeColumn[] = [];
  let opened: OpenedYear | null = null;
  for (let year = view.years[0]; year <= view.years[1]; year++) {
    const shared = pairedCountries(book, view, year);
    const absent = view.countries.filter((country) => !shared.includes(country));
    lacking.set(year, absent);
    const isOpened = year === view.year;
    // Of the year asked for, what one side has alone is better than nothing.
    const [china, partner] = (["china", "partner"] as const).map((ledger) => {
      const alone = view.countries.filter((country) => figureOf(book, ledger, country, year, view.flow) !== null);
      const countries = shared.length > 0 || !isOpened ? shared : alone;
      const column = tradeColumn(book, { ...view, countries }, ledger, year);
      return {
        ...column,
        missing: shared.length > 0 ? [] : absent,
        unpaired: absent.filter(
          (country) => !countries.includes(country) && figureOf(book, ledger, country, year, view.flow) !== null,
        ),
      };
    });
    if (!china || !partner) continue;
    if (isOpened && china.parts.length + partner.parts.length > 0) {
      const gap = shared.length > 0 && china.total && partner.total ? gapOf(china.total, partner.total) : null;
      opened = { year, china, partner, gap, lacking: absent };
    }
    columns.push(china, partner);
  }
  return {
    ...tradeSeries(book, { ...view, context: [] }),
    goals: [],
    columns: withUsual(columns, view, opened),
    opened,
    lacking,
  };
}

/** What has its country's name beside the partners' column: one country alone is named by the title. */
export function namedParts({ china, partner }: OpenedYear): readonly Figure[] {
  return china.parts.length < 2 && partner.parts.length < 2 ? [] : partner.parts;
}

/** A pair that is without a country of most pairs is open at its end: beside them it would pass for a fall. */
function withUsual(columns: readonly TradeColumn[], { countries }: View, opened: OpenedYear | null): TradeColumn[] {
  const pairs = columns.filter(({ parts, missing }) => parts.length > 0 && missing.length === 0);
  const holds = (column: TradeColumn, country: Partner) => column.parts.some((part) => part.country === country);
  const usual = countries.filter((code) => 2 * pairs.filter((pair) => holds(pair, code)).length >= pairs.length);
  return columns.map((column) =>
    pairs.includes(column) && column.year !== opened?.year
      ? { ...column, missing: usual.filter((code) => !holds(column, code)) }
      : column,
  );
}

/** Every figure drawn, and the gap between the two sides. */
export function bothFigures(series: BothSeries): readonly Figure[] {
  const gap = series.opened?.gap;
  return [...tradeFigures(series), ...(gap ? [gap] : [])];
}
