import { showsPairs } from "../../series/shown-axis.ts";
import type { AnyChart, ChartModule } from "../parts/chart.ts";
import { plainTrade } from "./plain-trade.tsx";
import type { TradeLayout } from "./trade-layout.ts";
import type { TradeSeries } from "./trade-series.ts";

export const tradeChart: ChartModule<TradeSeries, TradeLayout> = {
  ...plainTrade,
  extensions: [
    {
      isAsked: showsPairs,
      load: async () => (await import("./both/trade-both.tsx")).tradeBoth as unknown as AnyChart,
    },
  ],
};
