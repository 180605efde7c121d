import type { I18n } from "../../i18n/i18n.ts";
import type { MapSeries } from "./map-series.ts";
import type { TableData } from "../parts/chart.ts";

/** A row a country and ledger, in full precision, with who says so. */
export function mapTable(series: MapSeries, i18n: I18n): TableData {
  const both = series.ledgers.length > 1;
  return {
    columns: [
      i18n.t("table.country"),
      ...(both ? [i18n.t("table.ledger")] : []),
      series.changeFrom === null
        ? i18n.t("map.table.value", { flow: series.flow, unit: series.unit, base: series.baseYear, year: series.year })
        : i18n.t("map.legend.change", { compare: series.changeFrom, year: series.year }),
      i18n.t("map.table.status"),
      i18n.t("map.table.sources"),
    ],
    rows: series.countries.flatMap(({ country, entries }) =>
      entries.map(({ ledger, figure, sources }) => [
        { text: i18n.country(country) },
        ...(both ? [{ text: i18n.t(`ledger.${ledger}`) }] : []),
        figure ? { text: i18n.exact(figure.value), value: figure.value, figure } : { text: i18n.t("table.missing") },
        {
          text: figure
            ? [i18n.t(`status.${figure.status}`), ...(figure.partial ? [i18n.period(figure.period)] : [])].join(", ")
            : "",
        },
        { text: [...new Set(sources.map(({ publisher }) => publisher))].join("; ") },
      ]),
    ),
  };
}
