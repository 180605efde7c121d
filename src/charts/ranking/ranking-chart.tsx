import { rankingFigures, rankingSeries, rankingSources, type RankingSeries } from "../../series/ranking-series.ts";
import type { Words } from "../../i18n/words.ts";
import { denominatorText } from "../../series/denominator-gap.ts";
import type { ChartModule } from "../parts/chart.ts";
import { unitValue } from "../parts/mark-attributes.ts";
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
              value: figure ? unitValue(figure.value, series.unit, words) : words.t("table.missing"),
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
  legend: () => [],
  notes: rankingNotes,
};

/** Whose book is silent; without what trade is to be set against, that alone. */
function rankingNotes({ rows, gap, year }: RankingSeries, words: Words): readonly string[] {
  if (gap) return [denominatorText(gap, words)];
  return rows.flatMap((row) =>
    row.entries
      .filter(({ figure }) => figure === null)
      .map(({ ledger }) => words.t("note.silent", { country: words.country(row.country), year, ledger })),
  );
}
