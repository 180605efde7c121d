import type { Figure } from "../../data/figure.ts";
import type { Words } from "../../i18n/words.ts";
import type { TradeSeries } from "../../series/trade-series.ts";
import type { TableCell, TableData } from "../parts/chart.ts";

/** A row a year and ledger, a column a country, in full precision. */
export function tradeTable(series: TradeSeries, words: Words): TableData {
  const both = series.ledgers.length > 1;
  const summed = series.shape === "columns";
  const none: TableCell = { text: words.t("table.missing") };
  return {
    columns: [
      words.t("table.year"),
      ...(both ? [words.t("table.ledger")] : []),
      ...series.countries.map((code) => words.country(code)),
      ...(summed ? [words.t("table.unallocated"), words.t("table.total")] : []),
    ],
    rows: series.columns.map((column) => {
      const cell = (figure: Figure | null | undefined): TableCell =>
        figure ? { text: words.exact(figure.value), value: figure.value, figure } : none;
      return [
        { text: String(column.year) },
        ...(both ? [{ text: words.t(`ledger.${column.ledger}`) }] : []),
        ...series.countries.map((code) => cell(column.parts.find((part) => part.country === code))),
        ...(summed ? [cell(column.unallocated), cell(column.total)] : []),
      ];
    }),
  };
}
