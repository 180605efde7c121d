import type { Words } from "../../i18n/words.ts";
import type { MapSeries } from "../../series/map-series.ts";
import type { TableData } from "../parts/chart.ts";

/** A row a country and ledger, in full precision, with who says so. */
export function mapTable(series: MapSeries, words: Words): TableData {
  const both = series.ledgers.length > 1;
  return {
    columns: [
      words.t("table.country"),
      ...(both ? [words.t("table.ledger")] : []),
      series.changeFrom === null
        ? words.t("map.table.value", { flow: series.flow, unit: series.unit, base: series.baseYear, year: series.year })
        : words.t("map.legend.change", { compare: series.changeFrom, year: series.year }),
      words.t("map.table.status"),
      words.t("map.table.sources"),
    ],
    rows: series.countries.flatMap(({ country, entries }) =>
      entries.map(({ ledger, figure, sources }) => [
        { text: words.country(country) },
        ...(both ? [{ text: words.t(`ledger.${ledger}`) }] : []),
        figure ? { text: words.exact(figure.value), value: figure.value, figure } : { text: words.t("table.missing") },
        {
          text: figure
            ? [words.t(`status.${figure.status}`), ...(figure.partial ? [words.period(figure.period)] : [])].join(", ")
            : "",
        },
        { text: [...new Set(sources.map(({ publisher }) => publisher))].join("; ") },
      ]),
    ),
  };
}
