import { type Book, openBook } from "../../src/data/book.ts";
import type { Partner } from "../../src/data/countries.ts";
import type { Denominator, LedgerEvent, TradeFact } from "../../src/data/schema/schema.ts";
import { datasetTables } from "../book.ts";
import { bookOf, dollars } from "../data/figure-ground.ts";

const { events } = datasetTables();

/** China's figure of its trade with a partner, in US$ bn. */
export function china(
  country: Partner | "C5",
  period: number | string,
  usdBn: number,
  flow: TradeFact["flow"] = "total",
) {
  return dollars(flow, usdBn, "table", { partner: country, period: String(period) });
}

/** The partner's own figure of the same; `flow` as the partner sees it. */
export function own(country: Partner, period: number | string, usdBn: number, flow: TradeFact["flow"] = "total") {
  return dollars(flow, usdBn, "office", { reporter: country, partner: "CHN", period: String(period) });
}

/** Gross domestic product in US$ bn, or population in millions. */
export function against(
  indicator: Denominator["indicator"],
  country: Partner,
  year: number,
  value: number,
): Denominator {
  const [unit, scale] = indicator === "gdp" ? (["usd", 1e9] as const) : (["persons", 1e6] as const);
  return { indicator, country, period: String(year), value: value * scale, unit, source: "office" };
}

/** A book of this trade and nothing else but what it is set against. */
export function bookWith(trade: readonly TradeFact[], denominators: readonly Denominator[] = []): Book {
  return bookOf({ trade: [...trade], denominators: [...denominators] });
}

/** An event as any other, with what is given. */
export function event(patch: Partial<LedgerEvent>): LedgerEvent {
  const [any] = events;
  if (!any) throw new Error("The frozen dataset has no events");
  return { ...any, participants: ["CHN"], ...patch };
}

/** The frozen dataset with these events in place of its own. */
export function bookOfEvents(rows: readonly LedgerEvent[]): Book {
  return openBook({ ...datasetTables(), events: [...rows] });
}
