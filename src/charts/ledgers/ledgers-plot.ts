import type { Figure, Ledger } from "../../data/figures/figure-type.ts";
import { gapText, silenceText } from "./ledgers-text.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { type LedgersPair, type LedgersSeries, pairFigures } from "./ledgers-series.ts";
import { formatOf, stylesOf, nameWithMonths, type Plot, type PlotSeries, valuesOf } from "../parts/plot/slide-plot.ts";
import { linearScaleOf } from "../parts/plot/plot-scale.ts";

/** Both books side by side: two bars for each country, and for each of its directions. */
export function ledgersPlot({ rows, flow }: LedgersSeries, i18n: I18n): Plot {
  const pairs = rows.flatMap(({ country, pairs: [first, ...directions] }) => [
    ...(first ? [{ country, pair: first, name: i18n.country(country) }] : []),
    ...directions.map((pair) => ({
      country,
      pair,
      name: `${i18n.country(country)}: ${i18n.t("ledgers.direction", { flow: pair.flow })}`,
    })),
  ]);
  const book = (ledger: Ledger): PlotSeries => {
    const figures = pairs.map(({ pair }) => pair[ledger]);
    return {
      name: i18n.t(`ledger.${ledger}`),
      hue: pairs.map(({ country }) => `--${country}`),
      style: ledger === "partner" ? "hollow" : "filled",
      values: valuesOf(figures),
      ...stylesOf(figures),
    };
  };
  const column = (name: string, figureOf: (pair: LedgersPair) => Figure | null) => ({
    name,
    values: valuesOf(pairs.map(({ pair }) => figureOf(pair))),
  });
  return {
    kind: "bars",
    stacked: false,
    sheet: null,
    head: i18n.t("table.country"),
    categories: pairs.map(({ name, pair }) => nameWithMonths(name, pairFigures(pair), i18n)),
    series: [book("china"), book("partner")],
    over: [],
    beside: [
      column(i18n.t("ledgers.column.gap"), ({ gap }) => gap),
      column(i18n.t("ledgers.column.ratio"), ({ ratio }) => ratio),
    ],
    scale: linearScaleOf(pairs.flatMap(({ pair }) => pairFigures(pair).map(({ value }) => value))),
    isFixed: false,
    format: formatOf("usd", flow === "balance", i18n),
    labelFormat: formatOf("usd", flow === "balance", i18n),
    labelled: true,
    remarks: pairs.map(({ pair }) =>
      pair.gap ? gapText(pair.gap, pair.ratio, i18n) : (silenceText(pair, i18n) ?? i18n.t("slides.apart")),
    ),
  };
}
