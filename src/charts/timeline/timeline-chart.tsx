import type { Words } from "../../i18n/words.ts";
import { laneSources, type LanesSeries, lanesSeries } from "../../series/event-lanes.ts";
import type { ChartModule } from "../parts/chart.ts";
import { KeptGround } from "../parts/kept-ground.tsx";
import { yearScale } from "../parts/year-scale.ts";
import { type LanesLayout, lanesLayout } from "./lanes-layout.ts";
import { LanesMarks, LaneTitles } from "./lanes-marks.tsx";
import { lanesDescription, lanesNotes, lanesTable, lanesTitle } from "./lanes-words.ts";

const left = 128;
const right = 992;

export const timelineChart: ChartModule<LanesSeries, LanesLayout> = {
  id: "timeline",
  series: lanesSeries,
  layout: (series, words) =>
    lanesLayout(series, words, yearScale(series.years, left, right), { width: 1000, left, right, top: 4 }, true),
  Marks: TimelineSvg,
  title: lanesTitle,
  subtitle: (_, words) => words.t("timeline.subtitle"),
  description: lanesDescription,
  table: lanesTable,
  figures: () => [],
  sources: laneSources,
  legend: () => [],
  notes: lanesNotes,
};

function TimelineSvg({ layout, words }: { readonly layout: LanesLayout; readonly words: Words }) {
  return (
    <svg className="chart-svg" width="100%" height={layout.height} fontSize={13}>
      <LanesMarks layout={layout} words={words} />
      <KeptGround left={layout.left} width={layout.width} height={layout.height} />
      <LaneTitles layout={layout} />
    </svg>
  );
}
