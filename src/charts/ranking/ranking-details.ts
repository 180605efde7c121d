import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { ChartDetails, TableCell } from "../parts/chart.ts";
import { rankingPlot } from "./ranking-plot.ts";
import type { RankingSeries } from "./ranking-series.ts";

export const rankingDetails: ChartDetails<RankingSeries> = {
  table: (series, i18n) => ({
    columns: [
      i18n.t("table.country"),
      ...series.ledgers.flatMap((ledger) => [
        i18n.t("ranking.column", { ledger, year: series.year }),
        ...(series.unit === "usd" ? [i18n.t("ranking.column.difference", { compare: series.compare })] : []),
        i18n.t("ranking.column.change", { compare: series.compare }),
      ]),
    ],
    rows: series.rows.map((row) => [
      { text: i18n.country(row.country) },
      ...row.entries.flatMap(({ figure, change, difference }) => [
        cellOf(figure, i18n),
        ...(series.unit === "usd" ? [cellOf(difference, i18n)] : []),
        change
          ? { text: i18n.signedPercent(change.value), value: change.value, figure: change }
          : { text: i18n.t("table.missing") },
      ]),
    ]),
  }),
  plots: (series, i18n) => ({ panels: [{ plot: rankingPlot(series, i18n) }] }),
};

function cellOf(figure: Figure | null, i18n: I18n): TableCell {
  return figure ? { text: i18n.exact(figure.value), value: figure.value, figure } : { text: i18n.t("table.missing") };
}
