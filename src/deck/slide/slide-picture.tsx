import "./slide-numbers.css";
import { useMemo } from "react";
import { Legend } from "../../charts/parts/marks/legend.tsx";
import type { ChartId } from "../../charts/registry.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { View } from "../../view/view.ts";
import { ChartPanel } from "../../chart-panel/chart-panel.tsx";
import { chartTables } from "../../shell/page-tables.ts";
import { Needing } from "../../shell/panel.tsx";
import { useBook, useTextLang } from "../../shell/dataset-provider.tsx";
import { chartOf } from "../../charts/load-charts.ts";

/** A slide's chart with its caption and legend. */
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
  const book = useBook();
  const chart = chartOf({ chart: id, view, book });
  const i18n = useI18n();
  const series = useMemo(() => chart.series(book, view), [chart, book, view]);
  const textLang = useTextLang();
  const numbered = chart.numbered?.(series) ?? [];
  const legend = chart.legend(series, i18n);
  const title = chart.title(series, i18n);
  return (
    <Needing tables={chartTables(chart, view)}>
      <p className="slide-caption">
        {title !== slideTitle && <strong>{title}</strong>} <span>{chart.subtitle(series, i18n)}</span>
      </p>
      {legend.length > 0 && <Legend entries={legend} i18n={i18n} />}
      <ChartPanel chart={chart} view={view} plain fixed />
      {numbered.length > 0 && (
        <ol className="slide-numbered">
          {numbered.map(({ number, label }) => (
            <li key={number} value={number}>
              <b>{number}</b> <span lang={textLang(label)}>{label}</span>
            </li>
          ))}
        </ol>
      )}
    </Needing>
  );
}
