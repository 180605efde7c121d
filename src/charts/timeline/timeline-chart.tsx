import { laneSources, type LanesSeries, lanesSeries } from "../../series/event-lanes.ts";
import { type ChartModule, type MarksProps, fluid } from "../parts/chart.ts";
import { StickyBackground } from "../parts/marks/sticky-background.tsx";
import { yearScale } from "../parts/scales/year-scale.ts";
import { type LanesLayout, lanesLayout } from "./lanes-layout.ts";
import { LanesMarks, LaneTitles } from "./lanes-marks.tsx";
import { lanesDescription, lanesNotes, lanesTitle } from "./lanes-text.ts";
import { countryPresets, defaultPreset } from "../parts/presets.ts";

const left = 128;
const right = 992;

export const timelineChart: ChartModule<LanesSeries, LanesLayout> = {
  id: "timeline",
  needs: ["events"],
  selects: "year",
  period: "span",
  parameters: [],
  presets: [defaultPreset, ...countryPresets],
  examples: [{ name: "two-countries", query: "?countries=KGZ,TJK&years=2001-2013" }],
  series: lanesSeries,
  layout: (series, i18n) =>
    lanesLayout(series, i18n, yearScale(series.years, left, right), { width: 1000, left, right, top: 4 }, true),
  Marks: TimelineSvg,
  sizing: fluid,
  title: lanesTitle,
  subtitle: (_, i18n) => i18n.t("timeline.subtitle"),
  description: lanesDescription,
  figures: () => [],
  sources: laneSources,
  legend: () => [],
  details: async () => (await import("./timeline-details.ts")).timelineDetails,
  notes: lanesNotes,
};

function TimelineSvg({ layout, i18n, medium }: MarksProps<LanesLayout>) {
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      <LanesMarks layout={layout} i18n={i18n} medium={medium} />
      <StickyBackground left={layout.left} width={layout.width} height={layout.height} medium={medium} />
      <LaneTitles layout={layout} medium={medium} />
    </svg>
  );
}
