import type { ReactElement } from "react";
import type { Medium } from "../../../charts/parts/medium.ts";
import type { LegendEntry } from "../../../charts/parts/marks/legend.tsx";
import type { I18n } from "../../../i18n/i18n.ts";
import type { Plots } from "../../../charts/parts/chart.ts";
import type { Drawing } from "../../drawing.ts";
import { partsOfYears } from "../../../charts/parts/notes/partial-notes.ts";

/** What hues and looks mean on native charts: lines have other signs than bars, and what is missing is blank. */
export function nativeLegend(entries: readonly LegendEntry[], { panels }: Plots, i18n: I18n): readonly LegendEntry[] {
  const isLines = panels.some(({ plot }) => plot.kind === "lines");
  const isLight = panels.some(({ plot }) => plot.series.some(({ style }) => style === "hollow"));
  // On the page the form of a mark says whose book it is; a light bar does not say it of itself.
  const isSaid = entries.some(({ sample }) => "style" in sample && sample.style === "hollow");
  const books: LegendEntry[] = [
    { key: "china", label: i18n.t("ledger.china"), sample: { style: "filled" } },
    { key: "partner", label: i18n.t("ledger.partner"), sample: { style: "hollow" } },
  ];
  const drawn = panels.flatMap(({ plot }) => (plot.isRinged ? [] : plot.series));
  const hatches: LegendEntry[] = [];
  const hatch = (status: "implied" | "partial", isDrawn: boolean) => {
    const label = i18n.t(`status.${status}`);
    const isNamed = entries.some((entry) => entry.label === label);
    if (isDrawn && !isNamed) hatches.push({ key: status, label, sample: { style: "implied" } });
  };
  hatch(
    "implied",
    drawn.some(({ hatched, partial }) => hatched.some((index) => !partial.includes(index))),
  );
  hatch(
    "partial",
    drawn.some(({ partial }) => partial.length > 0),
  );
  return [...(isLight && !isSaid ? books : []), ...entries, ...hatches].flatMap((entry): LegendEntry[] => {
    if (!("style" in entry.sample)) return [entry];
    const { style } = entry.sample;
    if (style === "missing") return [];
    const sample = isLines ? lineSamples[style] : undefined;
    return [sample === undefined ? entry : { ...entry, sample: { drawn: sample } }];
  });
}

const lineSamples: Readonly<Record<string, (medium: Medium) => ReactElement>> = {
  filled: (medium) => lineSample(medium, false),
  hollow: (medium) => lineSample(medium, true),
  implied: diamondSample,
};

/** Dashed and open for the partner's statistics. */
function lineSample(medium: Medium, isPartner: boolean): ReactElement {
  return (
    <svg width={26} height={13}>
      <line
        x1={0}
        x2={26}
        y1={6.5}
        y2={6.5}
        stroke={medium.colour("muted")}
        strokeWidth={2.25}
        strokeDasharray={isPartner ? "5 3" : undefined}
      />
      <circle
        cx={13}
        cy={6.5}
        r={3}
        fill={medium.colour(isPartner ? "card" : "muted")}
        stroke={medium.colour("muted")}
        strokeWidth={1.5}
      />
    </svg>
  );
}

/** The open diamond of a point that nobody published as such. */
function diamondSample(medium: Medium): ReactElement {
  return (
    <svg width={13} height={13}>
      <path
        d="M6.5 1L12 6.5L6.5 12L1 6.5Z"
        fill={medium.colour("card")}
        stroke={medium.colour("muted")}
        strokeWidth={1.75}
      />
    </svg>
  );
}

/** Remarks as they hold for native charts, where parts of years are hatched and not, as on the page, narrow or hollow. */
export function nativeNotes({ notes, figures }: Drawing, { panels }: Plots, i18n: I18n): readonly string[] {
  const isLines = panels.some(({ plot }) => plot.kind === "lines");
  const instead = new Map<string, string>();
  for (const part of partsOfYears(figures, i18n)) {
    instead.set(i18n.t("note.partial", { ...part, shape: "columns" }), i18n.t("map.note.partial", { ...part }));
  }
  for (const { country, period } of isLines ? figures.filter(({ partial }) => partial) : []) {
    const what = { country: i18n.country(country), period: i18n.period(period) };
    instead.set(i18n.t("note.context.partial", what), i18n.t("map.note.partial", what));
  }
  return notes.map((note) => instead.get(note) ?? note);
}
