import type { Words } from "../../i18n/words.ts";
import type { LedgersPair, LedgersSeries } from "../../series/ledgers-series.ts";
import type { TableCell, TableData } from "../parts/chart.ts";

/** A row a country and flow: both books, what lies between them, and how many times one is the other. */
export function ledgersTable(series: LedgersSeries, words: Words): TableData {
  const none: TableCell = { text: words.t("table.missing") };
  const cell = (figure: LedgersPair["china"]): TableCell =>
    figure
      ? {
          text: figure.partial
            ? words.t("map.label.partial", { value: words.exact(figure.value), months: words.months(figure.period) })
            : words.exact(figure.value),
          value: figure.value,
          figure,
        }
      : none;
  return {
    columns: [
      words.t("table.country"),
      words.t("ledgers.column.flow"),
      words.t("ledger.china"),
      words.t("ledger.partner"),
      words.t("ledgers.column.gap"),
      words.t("ledgers.column.ratio"),
    ],
    rows: series.rows.flatMap(({ country, pairs }) =>
      pairs.map((pair) => [
        { text: words.country(country) },
        { text: words.t(`flow.${pair.flow}`) },
        cell(pair.china),
        cell(pair.partner),
        cell(pair.gap),
        cell(pair.ratio),
      ]),
    ),
  };
}
