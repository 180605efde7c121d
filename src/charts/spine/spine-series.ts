import type { Book } from "../../data/book.ts";
import { type LanesSeries, lanesSeries } from "../../series/event-lanes.ts";
import type { View } from "../../view/view.ts";
import { type TradeSeries, tradeSeries } from "../trade/trade-series.ts";

export interface SpineSeries {
  readonly trade: TradeSeries;
  readonly lanes: LanesSeries;
}

export function spineSeries(book: Book, view: View): SpineSeries {
  return { trade: tradeSeries(book, view), lanes: lanesSeries(book, view) };
}
