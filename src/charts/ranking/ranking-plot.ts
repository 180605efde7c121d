import type { I18n } from "../../i18n/i18n.ts";
import type { RankingSeries } from "./ranking-series.ts";
import { bookName, formatOf, stylesOf, nameWithMonths, type Plot, valuesOf } from "../parts/plot/slide-plot.ts";
import { changeText } from "../parts/marks/mark-attributes.ts";
import { linearScaleOf } from "../parts/plot/plot-scale.ts";

/** A bar a country and ledger, the largest on top; the change stands beside them in the sheet. */
export function rankingPlot(series: RankingSeries, i18n: I18n): Plot {
  const { rows, ledgers, flow, unit, year, compare } = series;
  const books = ledgers.map((ledger, index) => ({
    ledger,
    figures: rows.map(({ entries }) => entries[index]?.figure),
    changes: rows.map(({ entries }) => entries[index]?.change),
    differences: rows.map(({ entries }) => entries[index]?.difference),
  }));
  const both = ledgers.length > 1;
  const changes = rows.flatMap(({ entries }) => entries.map(({ change }) => change));
  return {
    kind: "bars",
    stacked: false,
    sheet: null,
    head: i18n.t("table.country"),
    categories: rows.map(({ country, entries }) =>
      nameWithMonths(
        i18n.country(country),
        entries.flatMap(({ figure }) => figure ?? []),
        i18n,
      ),
    ),
    series: books.map(({ ledger, figures }) => ({
      name: both ? i18n.t(`ledger.${ledger}`) : i18n.t("ranking.column", { ledger, year }),
      hue: rows.map(({ country }) => `--${country}`),
      style: ledger === "partner" ? "hollow" : "filled",
      values: valuesOf(figures),
      ...stylesOf(figures),
    })),
    over: [],
    beside: books.flatMap(({ ledger, changes, differences }) => [
      ...(unit === "usd"
        ? [
            {
              name: bookName(i18n.t("ranking.column.difference", { compare }), ledger, both, i18n),
              values: valuesOf(differences),
            },
          ]
        : []),
      {
        name: bookName(i18n.t("ranking.column.change", { compare }), ledger, both, i18n),
        values: valuesOf(changes),
      },
    ]),
    scale: linearScaleOf(books.flatMap(({ figures }) => figures.flatMap((figure) => (figure ? [figure.value] : [])))),
    isFixed: false,
    format: formatOf(unit, flow === "balance", i18n),
    labelFormat: formatOf(unit, flow === "balance", i18n),
    labelled: true,
    remarks: rows.map(({ entries }) =>
      entries.some(({ change }) => change)
        ? entries.map(({ change }) => (change ? changeText(change, changes, i18n) : "–")).join(" / ")
        : "–",
    ),
  };
}
