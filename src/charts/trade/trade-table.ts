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
      const cell = (value: number | undefined): TableCell =>
        value === undefined ? none : { text: words.exact(value), value };
      return [
        { text: String(column.year) },
        ...(both ? [{ text: words.t(`ledger.${column.ledger}`) }] : []),
        ...series.countries.map((code) => cell(column.parts.find((part) => part.country === code)?.value)),
        ...(summed ? [cell(column.unallocated?.value), cell(column.total?.value)] : []),
      ];
    }),
  };
}
