import { packRows, type PackedRows } from "./packed-rows.ts";
import { printedRounding } from "../printed-number.ts";
import { roundingOf } from "../rounding.ts";
import type {
  Dataset,
  EventTitle,
  LedgerEvent,
  Source,
  SourceName,
  Table,
  TablePart,
  TradeAmount,
  TradeFact,
} from "../schema/schema.ts";

/** What figures are chosen and credited by, of each source. */
export function sourceNames(sources: readonly Source[]): SourceName[] {
  return sources.map(({ id, publisher, published, kind }) => ({ id, publisher, published, kind }));
}

/** Amounts without what the sources print, but for how exactly that says them. */
export function tradeAmounts(trade: readonly TradeFact[]): TradeAmount[] {
  return trade.map((fact) => {
    const { asPublished: _asPublished, note: _note, ...amount } = fact;
    return { ...amount, ...unusualRounding(fact) };
  });
}

/** How exactly a figure is known, where its number alone does not tell. */
export function unusualRounding(fact: TradeFact): { readonly rounding?: number } {
  const rounding = roundingOf(fact);
  return rounding === printedRounding({ usdBn: fact.usdBn }) ? {} : { rounding };
}

/** What charts show of events. */
export function eventTitles(events: readonly LedgerEvent[]): EventTitle[] {
  return events.map(({ summary: _summary, outcomes: _outcomes, ...title }) => title);
}

type Parts = { readonly [Name in TablePart]: Table<Name> };

/** What pages load in the place of whole tables. */
export function tablePartsOf({ sources, trade, events }: Pick<Dataset, "sources" | "trade" | "events">): Parts {
  return {
    "source-names": sourceNames(sources),
    "trade-amounts": tradeAmounts(trade),
    "event-titles": eventTitles(events),
  };
}

/** The same as their files hold them: by columns, which compress to two thirds of what rows do. */
export function packedParts(dataset: Dataset): Readonly<Record<TablePart, PackedRows>> {
  const packed = Object.entries(tablePartsOf(dataset)).map(([name, rows]) => [name, packRows(rows)]);
  return Object.fromEntries(packed) as Record<TablePart, PackedRows>;
}
