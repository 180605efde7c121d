import { gapChart } from "./gap/gap-chart.tsx";
import { ledgersChart } from "./ledgers/ledgers-chart.tsx";
import { mapChart } from "./map/map-chart.tsx";
import { multiplesChart } from "./multiples/multiples-chart.tsx";
import { rankingChart } from "./ranking/ranking-chart.tsx";
import { slopeChart } from "./slope/slope-chart.tsx";
import { spineChart } from "./spine/spine-chart.tsx";
import { timelineChart } from "./timeline/timeline-chart.tsx";
import { tradeChart } from "./trade/trade-chart.tsx";

/** Every chart of the site, by its id in `/embed/<id>/`: a new chart is its own folder and a line here. */
export const charts = {
  map: mapChart,
  trade: tradeChart,
  timeline: timelineChart,
  spine: spineChart,
  ranking: rankingChart,
  ledgers: ledgersChart,
  gap: gapChart,
  multiples: multiplesChart,
  slope: slopeChart,
} as const;

export type ChartId = keyof typeof charts;
