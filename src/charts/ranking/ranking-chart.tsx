import { rankingFigures, rankingSeries, rankingSources, type RankingSeries } from "./ranking-series.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { denominatorText } from "../../series/denominator-gap.ts";
import { changeNotes, estimatedNotes } from "../parts/notes/change-notes.ts";
import type { ChartModule } from "../parts/chart.ts";
import { legendStyles } from "../parts/marks/legend-styles.ts";
import { figureValue } from "../parts/marks/mark-attributes.ts";
import { missingNotes } from "../parts/notes/missing-notes.ts";
import { subjectText, subtitleText } from "../parts/titles.ts";
import { type RankingLayout, rankingLayout } from "./ranking-layout.ts";
import { RankingSvg } from "./ranking-marks.tsx";
import { bothPreset, defaultPreset, sharePreset } from "../parts/presets.ts";

export const rankingChart: ChartModule<RankingSeries, RankingLayout> = {
  id: "ranking",
  selects: "country",
  period: "year",
  parameters: ["rank"],
  presets: [defaultPreset, bothPreset, sharePreset],
  examples: [
    { name: "difference", query: "?rank=difference" },
    { name: "capita", query: "?unit=capita" },
    { name: "balance", query: "?year=2025&flow=balance" },
    { name: "partner-2003", query: "?year=2003&compare=1996&ledger=partner" },
  ],
  series: rankingSeries,
  layout: rankingLayout,
  Marks: RankingSvg,
  // Rows of bars stay readable in less: then they grow with the frame.
  sizing: { kind: "fluid", minWidth: 520 },
  title: rankingTitle,
  subtitle: (series, i18n) =>
    i18n.t("ranking.subtitle", {
      subtitle: subtitleText(series, i18n),
      compare: series.compare,
      rank: series.rank,
    }),
  description: (series, i18n) =>
    `${rankingTitle(series, i18n)}: ${i18n.list(
      series.rows.map((row) =>
        row.entries
          .map(({ ledger, figure }) =>
            i18n.t("ranking.entry", {
              country: i18n.country(row.country),
              ledger,
              value: figure ? figureValue(figure, series.unit, i18n) : i18n.t("table.missing"),
            }),
          )
          .join(", "),
      ),
    )}.`,
  details: async () => (await import("./ranking-details.ts")).rankingDetails,
  figures: rankingFigures,
  sources: rankingSources,
  legend: (series, i18n) => legendStyles(series.ledgers, drawnFigures(series), i18n),
  notes: rankingNotes,
};

function rankingTitle(series: RankingSeries, i18n: I18n): string {
  // Shares are named as those of countries already, and "per person" takes no second "per".
  const split = series.rows.length > 1 && series.unit !== "share" && series.unit !== "capita" ? "yes" : "no";
  return i18n.t("ranking.title", { subject: subjectText(series, i18n), split, year: series.year });
}

/** Those with a bar of their own. */
function drawnFigures({ rows }: RankingSeries): readonly Figure[] {
  return rows.flatMap(({ entries }) => entries.flatMap(({ figure }) => figure ?? []));
}

/** Figures of other months or worked back, and whose book is silent; without what trade is to be set against, that alone. */
function rankingNotes(series: RankingSeries, i18n: I18n): readonly string[] {
  const { rows, gap, year } = series;
  if (gap) return [denominatorText(gap, i18n)];
  const figures = drawnFigures(series);
  const partial = figures.filter((figure) => figure.partial);
  const implied = figures.filter(({ status }) => status === "implied");
  const nameOf = ({ country }: Figure) => i18n.country(country);
  return [
    ...new Set([
      ...partial.map((figure) =>
        i18n.t("map.note.partial", { country: nameOf(figure), period: i18n.period(figure.period) }),
      ),
      ...implied.map((figure) => i18n.t("ledgers.note.implied", { country: nameOf(figure) })),
      ...estimatedNotes(
        rows.flatMap(({ entries }) => entries.map(({ change }) => change)),
        i18n,
      ),
    ]),
    ...missingNotes(
      rows.flatMap(({ country, entries }) =>
        entries
          .filter(({ figure }) => figure === null)
          .map(({ ledger }) => ({ country: i18n.country(country), ledger, year })),
      ),
      i18n,
    ),
    ...changeNotes(
      series.unit,
      rows.flatMap(({ entries }) => entries.map(({ change }) => change)),
      i18n,
    ),
  ];
}
