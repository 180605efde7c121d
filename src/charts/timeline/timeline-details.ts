import type { LanesSeries } from "../../series/event-lanes.ts";
import type { ChartDetails } from "../parts/chart.ts";
import { lanesTable } from "./lanes-text.ts";

export const timelineDetails: ChartDetails<LanesSeries> = {
  table: lanesTable,
  events: ({ lanes }) => lanes.flatMap(({ events }) => events),
  hasNoFigures: true,
};
