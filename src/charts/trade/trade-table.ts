import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { TradeSeries } from "./trade-series.ts";
import type { TableCell, TableData } from "../parts/chart.ts";

/** A row a year and ledger, a column a country, in full precision. */
export function tradeTable(series: TradeSeries, i18n: I18n): TableData {
  const both = series.ledgers.length > 1;
  const summed = series.shape === "columns";
  const none: TableCell = { text: i18n.t("table.missing") };
  const unpaired: TableCell = { text: i18n.t("table.unpaired") };
  return {
    columns: [
      i18n.t("table.year"),
      ...(both ? [i18n.t("table.ledger")] : []),
      ...series.countries.map((code) => i18n.country(code)),
      ...(summed ? [i18n.t("table.unallocated"), i18n.t("table.total")] : []),
    ],
    rows: series.columns.map((column) => {
      const cell = (figure: Figure | null | undefined): TableCell =>
        figure ? { text: i18n.exact(figure.value), value: figure.value, figure } : none;
      // Of a total that its parts make up, nothing is missing.
      const rest = column.total && !column.unallocated ? { text: "–" } : cell(column.unallocated);
      return [
        { text: String(column.year) },
        ...(both ? [{ text: i18n.t(`ledger.${column.ledger}`) }] : []),
        ...series.countries.map((code) =>
          column.unpaired?.includes(code) ? unpaired : cell(column.parts.find((part) => part.country === code)),
        ),
        ...(summed ? [rest, cell(column.total)] : []),
      ];
    }),
  };
}
