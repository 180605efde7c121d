import { useMemo } from "react";
import { mapWithProjects } from "../../charts/map/projects/map-with-projects.tsx";
import type { ChartModule, Frame } from "../../charts/parts/chart.ts";
import { Legend } from "../../charts/parts/legend.tsx";
import { charts } from "../../charts/registry.ts";
import { useWords } from "../../i18n/words-context.tsx";
import type { View } from "../../view/view.ts";
import { ChartPanel } from "../chart-panel.tsx";
import { useBook } from "../dataset-provider.tsx";
import { asksForProjects } from "../tables-on-demand.ts";

/** A slide's chart: what it shows, what its looks mean, the picture itself. */
export function SlidePicture({ chart: id, view }: { readonly chart: string; readonly view: View }) {
  const module = id === "map" && asksForProjects(view) ? mapWithProjects : charts[id as keyof typeof charts];
  // Each module pairs its own series with its own layout; which one it is does not matter here.
  const chart = module as unknown as ChartModule<unknown, Frame>;
  const book = useBook();
  const words = useWords();
  const series = useMemo(() => chart.series(book, view), [chart, book, view]);
  const legend = chart.legend(series, words);
  return (
    <>
      <p className="slide-caption">
        <strong>{chart.title(series, words)}</strong> <span>{chart.subtitle(series, words)}</span>
      </p>
      {legend.length > 0 && <Legend entries={legend} words={words} />}
      <ChartPanel chart={chart} view={view} plain fixed />
    </>
  );
}
