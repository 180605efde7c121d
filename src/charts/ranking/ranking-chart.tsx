import { rankingFigures, rankingSeries, rankingSources, type RankingSeries } from "../../series/ranking-series.ts";
import type { Figure } from "../../data/figure.ts";
import type { Words } from "../../i18n/words.ts";
import { denominatorText } from "../../series/denominator-gap.ts";
import { changeNotes } from "../parts/change-notes.ts";
import type { ChartModule } from "../parts/chart.ts";
import { legendLooks } from "../parts/legend-looks.ts";
import { figureValue } from "../parts/mark-attributes.ts";
import { silentNotes } from "../parts/silent-notes.ts";
import { type RankingLayout, rankingLayout } from "./ranking-layout.ts";
import { RankingSvg } from "./ranking-marks.tsx";

export const rankingChart: ChartModule<RankingSeries, RankingLayout> = {
  id: "ranking",
  series: rankingSeries,
  layout: rankingLayout,
  Marks: RankingSvg,
  title: (series, words) => words.t("ranking.title", { year: series.year, flow: series.flow }),
  subtitle: (series, words) =>
    words.t("ranking.subtitle", {
      unit: series.unit,
      compare: series.compare,
      ledger: series.ledgers.length > 1 ? "both" : (series.ledgers[0] ?? "china"),
    }),
  description: (series, words) =>
    `${words.t("ranking.title", { year: series.year, flow: series.flow })}: ${words.list(
      series.rows.map((row) =>
        row.entries
          .map(({ ledger, figure }) =>
            words.t("ranking.entry", {
              country: words.country(row.country),
              ledger,
              value: figure ? figureValue(figure, series.unit, words) : words.t("table.missing"),
            }),
          )
          .join(", "),
      ),
    )}.`,
  table: (series, words) => ({
    columns: [
      words.t("table.country"),
      ...series.ledgers.flatMap((ledger) => [
        words.t("ranking.column", { ledger, year: series.year }),
        words.t("ranking.column.change", { compare: series.compare }),
      ]),
    ],
    rows: series.rows.map((row) => [
      { text: words.country(row.country) },
      ...row.entries.flatMap(({ figure, change }) => [
        figure ? { text: words.exact(figure.value), value: figure.value, figure } : { text: words.t("table.missing") },
        change
          ? { text: words.signedPercent(change.value), value: change.value, figure: change }
          : { text: words.t("table.missing") },
      ]),
    ]),
  }),
  figures: rankingFigures,
  sources: rankingSources,
  legend: (series, words) => legendLooks(series.ledgers, drawnFigures(series), words),
  notes: rankingNotes,
};

/** Those with a bar of their own. */
function drawnFigures({ rows }: RankingSeries): readonly Figure[] {
  return rows.flatMap(({ entries }) => entries.flatMap(({ figure }) => figure ?? []));
}

/** Figures of other months or worked back, and whose book is silent; without what trade is to be set against, that alone. */
function rankingNotes(series: RankingSeries, words: Words): readonly string[] {
  const { rows, gap, year } = series;
  if (gap) return [denominatorText(gap, words)];
  const figures = drawnFigures(series);
  const partial = figures.filter((figure) => figure.partial);
  const implied = figures.filter(({ status }) => status === "implied");
  const nameOf = ({ country }: Figure) => words.country(country);
  return [
    ...new Set([
      ...partial.map((figure) =>
        words.t("map.note.partial", { country: nameOf(figure), period: words.period(figure.period) }),
      ),
      ...implied.map((figure) => words.t("ledgers.note.implied", { country: nameOf(figure) })),
    ]),
    ...silentNotes(
      rows.flatMap(({ country, entries }) =>
        entries
          .filter(({ figure }) => figure === null)
          .map(({ ledger }) => ({ country: words.country(country), ledger, year })),
      ),
      words,
    ),
    ...changeNotes(
      series.unit,
      rows.flatMap(({ entries }) => entries.map(({ change }) => change)),
      words,
    ),
  ];
}
