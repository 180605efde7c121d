import type { ChartDetails, TableCell, TableData } from "../parts/chart.ts";
import { ledgersPlot } from "./ledgers-plot.ts";
import type { LedgersPair, LedgersSeries } from "./ledgers-series.ts";
import type { I18n } from "../../i18n/i18n.ts";

export const ledgersDetails: ChartDetails<LedgersSeries> = {
  table: ledgersTable,
  plots: (series, i18n) => ({ panels: [{ plot: ledgersPlot(series, i18n) }] }),
};

/** A row a country and flow: both books, what lies between them, and how many times one is the other. */
function ledgersTable(series: LedgersSeries, i18n: I18n): TableData {
  const none: TableCell = { text: i18n.t("table.missing") };
  const cell = (figure: LedgersPair["china"]): TableCell =>
    figure
      ? {
          text: figure.partial
            ? i18n.t("map.label.partial", { value: i18n.exact(figure.value), months: i18n.months(figure.period) })
            : i18n.exact(figure.value),
          value: figure.value,
          figure,
        }
      : none;
  return {
    columns: [
      i18n.t("table.country"),
      i18n.t("ledgers.column.flow"),
      i18n.t("ledger.china"),
      i18n.t("ledger.partner"),
      i18n.t("ledgers.column.gap"),
      i18n.t("ledgers.column.ratio"),
    ],
    rows: series.rows.flatMap(({ country, pairs }) =>
      pairs.map((pair) => [
        { text: i18n.country(country) },
        { text: i18n.t(`flow.${pair.flow}`) },
        cell(pair.china),
        cell(pair.partner),
        cell(pair.gap),
        cell(pair.ratio),
      ]),
    ),
  };
}
