import type { Words } from "../../../i18n/words.ts";
import type { RankingSeries } from "../../../series/ranking-series.ts";
import { bookName, formatOf, looksOf, nameWithMonths, type Plot, valuesOf } from "./plot.ts";
import { linearScaleOf } from "./plot-scale.ts";

/** A bar a country and ledger, the largest on top; the change stands beside them in the sheet. */
export function rankingPlot(series: RankingSeries, words: Words): Plot {
  const { rows, ledgers, flow, unit, year, compare } = series;
  const books = ledgers.map((ledger, index) => ({
    ledger,
    figures: rows.map(({ entries }) => entries[index]?.figure),
    changes: rows.map(({ entries }) => entries[index]?.change),
  }));
  const both = ledgers.length > 1;
  return {
    kind: "bars",
    stacked: false,
    head: words.t("table.country"),
    categories: rows.map(({ country, entries }) =>
      nameWithMonths(
        words.country(country),
        entries.flatMap(({ figure }) => figure ?? []),
        words,
      ),
    ),
    series: books.map(({ ledger, figures }) => ({
      name: both ? words.t(`ledger.${ledger}`) : words.t("ranking.column", { ledger, year }),
      hue: rows.map(({ country }) => `--${country}`),
      look: ledger === "partner" ? "hollow" : "filled",
      values: valuesOf(figures),
      ...looksOf(figures),
    })),
    beside: books.map(({ ledger, changes }) => ({
      name: bookName(`${words.t("ranking.column.change", { compare })} (%)`, ledger, both, words),
      values: valuesOf(changes),
    })),
    scale: linearScaleOf(books.flatMap(({ figures }) => figures.flatMap((figure) => (figure ? [figure.value] : [])))),
    format: formatOf(unit, flow === "balance", words),
    labelled: true,
    remarks: rows.map(({ entries }) =>
      entries.some(({ change }) => change)
        ? entries.map(({ change }) => (change ? words.signedPercent(change.value) : "–")).join(" / ")
        : "–",
    ),
    marks: [],
  };
}
