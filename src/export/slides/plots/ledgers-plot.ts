import type { Figure, Ledger } from "../../../data/figure.ts";
import { gapText, silenceText } from "../../../charts/ledgers/ledgers-words.ts";
import type { Words } from "../../../i18n/words.ts";
import { type LedgersPair, type LedgersSeries, pairFigures } from "../../../series/ledgers-series.ts";
import { formatOf, looksOf, nameWithMonths, type Plot, type PlotSeries, valuesOf } from "./plot.ts";
import { linearScaleOf } from "./plot-scale.ts";

/** Both books side by side: two bars for each country, and for each of its directions. */
export function ledgersPlot({ rows, flow }: LedgersSeries, words: Words): Plot {
  const pairs = rows.flatMap(({ country, pairs: [first, ...directions] }) => [
    ...(first ? [{ country, pair: first, name: words.country(country) }] : []),
    ...directions.map((pair) => ({
      country,
      pair,
      name: `${words.country(country)}: ${words.t("ledgers.direction", { flow: pair.flow })}`,
    })),
  ]);
  const book = (ledger: Ledger): PlotSeries => {
    const figures = pairs.map(({ pair }) => pair[ledger]);
    return {
      name: words.t(`ledger.${ledger}`),
      hue: pairs.map(({ country }) => `--${country}`),
      look: ledger === "partner" ? "hollow" : "filled",
      values: valuesOf(figures),
      ...looksOf(figures),
    };
  };
  const column = (name: string, figureOf: (pair: LedgersPair) => Figure | null) => ({
    name,
    values: valuesOf(pairs.map(({ pair }) => figureOf(pair))),
  });
  return {
    kind: "bars",
    stacked: false,
    head: words.t("table.country"),
    categories: pairs.map(({ name, pair }) => nameWithMonths(name, pairFigures(pair), words)),
    series: [book("china"), book("partner")],
    beside: [
      column(words.t("ledgers.column.gap"), ({ gap }) => gap),
      column(words.t("ledgers.column.ratio"), ({ ratio }) => ratio),
    ],
    scale: linearScaleOf(pairs.flatMap(({ pair }) => pairFigures(pair).map(({ value }) => value))),
    format: formatOf("usd", flow === "balance", words),
    labelled: true,
    remarks: pairs.map(({ pair }) =>
      pair.gap ? gapText(pair.gap, pair.ratio, words) : (silenceText(pair, words) ?? words.t("slides.apart")),
    ),
    marks: [],
  };
}
