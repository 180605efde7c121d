import { showsPairs } from "../../series/shown-axis.ts";
import type { AnyChart, ChartModule } from "../parts/chart.ts";
import type { SpineSeries } from "./spine-details.ts";
import { type SpineLayout, tradeSpine } from "./trade-spine.tsx";

export const spineChart: ChartModule<SpineSeries, SpineLayout> = {
  ...tradeSpine,
  extensions: [
    {
      isAsked: ({ lanes }) => lanes.length > 0,
      load: async () => (await import("./spine-with-lanes.tsx")).spineWithLanes as unknown as AnyChart,
    },
    {
      isAsked: showsPairs,
      load: async () => (await import("./spine-both.tsx")).spineBoth as unknown as AnyChart,
    },
  ],
};
