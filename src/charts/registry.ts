/**
 * Every chart of the site, by its id in `/embed/<id>/`, each loaded when it is asked for: a new chart is its own folder
 * and a line here.
 */
export const charts = {
  map: async () => (await import("./map/map-chart.tsx")).mapChart,
  trade: async () => (await import("./trade/trade-chart.tsx")).tradeChart,
  timeline: async () => (await import("./timeline/timeline-chart.tsx")).timelineChart,
  spine: async () => (await import("./spine/spine-chart.tsx")).spineChart,
  ranking: async () => (await import("./ranking/ranking-chart.tsx")).rankingChart,
  ledgers: async () => (await import("./ledgers/ledgers-chart.tsx")).ledgersChart,
  gap: async () => (await import("./gap/gap-chart.tsx")).gapChart,
  multiples: async () => (await import("./multiples/multiples-chart.tsx")).multiplesChart,
  slope: async () => (await import("./slope/slope-chart.tsx")).slopeChart,
  cumulated: async () => (await import("./cumulated/cumulated-chart.tsx")).monthsChart,
} as const;

export type ChartId = keyof typeof charts;
export const chartIds = Object.keys(charts) as ChartId[];
