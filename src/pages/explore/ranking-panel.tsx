import { rankingChart } from "../../charts/ranking/ranking-chart.tsx";
import { RankChoice } from "../../chart-panel/chart-choices.tsx";
import { ChartPanel } from "../../chart-panel/chart-panel.tsx";
import { usePointedYear } from "../../chart-panel/pointed-year.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { DropMenu } from "../../ui/drop-menu.tsx";
import type { View } from "../../view/view.ts";

/** The countries of the year that is chosen, or that the reader points at. */
export function RankingPanel({ view }: { readonly view: View }) {
  const i18n = useI18n();
  return (
    <ChartPanel
      chart={rankingChart}
      view={usePointedYear(view)}
      tools={
        <DropMenu id="ranking-options" className="chart-options" label={i18n.t("action.options")}>
          <RankChoice />
        </DropMenu>
      }
    />
  );
}
