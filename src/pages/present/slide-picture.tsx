import { useMemo } from "react";
import { Legend } from "../../charts/parts/legend.tsx";
import type { ChartId } from "../../charts/registry.ts";
import { useWords } from "../../i18n/words-context.tsx";
import type { View } from "../../view/view.ts";
import { ChartPanel } from "../chart-panel.tsx";
import { useBook } from "../dataset-provider.tsx";
import { slideChart } from "./deck-slide.ts";

/** A slide's chart: what it shows, what its looks mean, the picture itself. */
export function SlidePicture({
  chart: id,
  view,
  title: slideTitle,
}: {
  readonly chart: ChartId;
  readonly view: View;
  /** The slide's: said once if it is the chart's as well. */
  readonly title: string;
}) {
  const chart = slideChart(id, view);
  const book = useBook();
  const words = useWords();
  const series = useMemo(() => chart.series(book, view), [chart, book, view]);
  const legend = chart.legend(series, words);
  const title = chart.title(series, words);
  return (
    <>
      <p className="slide-caption">
        {title !== slideTitle && <strong>{title}</strong>} <span>{chart.subtitle(series, words)}</span>
      </p>
      {legend.length > 0 && <Legend entries={legend} words={words} />}
      <ChartPanel chart={chart} view={view} plain fixed />
    </>
  );
}
