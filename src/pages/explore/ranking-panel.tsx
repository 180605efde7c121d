import { rankingChart } from "../../charts/ranking/ranking-chart.tsx";
import { ChartPanel } from "../../chart-panel/chart-panel.tsx";
import { usePointedYear } from "../../chart-panel/pointed-year.ts";
import type { View } from "../../view/view.ts";

/** The countries of the year that is chosen, or that the reader points at. */
export function RankingPanel({ view }: { readonly view: View }) {
  return <ChartPanel chart={rankingChart} view={usePointedYear(view)} />;
}
