import type { HTMLAttributes, ReactNode, RefObject } from "react";
import type { Figure } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { ChartModule, Frame } from "../chart.ts";
import { Legend } from "../marks/legend.tsx";

/** Draws something of the ids of all that a chart rests on, and of its figures. */
export type ChartFoot = (sources: readonly string[], figures: readonly Figure[]) => ReactNode;

/** What stands in and around a chart; all of it may be absent. */
export interface ChartSurroundings {
  /** Only the picture. */
  readonly plain?: boolean | undefined;
  readonly heading?: "h1" | "h2" | undefined;
  /** Controls of this chart alone, after those of every chart. */
  readonly tools?: ReactNode;
  /** Controls that float over the picture. */
  readonly overlay?: ReactNode;
  readonly hideLegend?: boolean | undefined;
  /** Right below the picture, and as wide. */
  readonly below?: ReactNode;
  /** Stands below the notes. */
  readonly foot?: ChartFoot | undefined;
}

interface ChartFigureProps<S, L extends Frame> extends ChartSurroundings {
  readonly chart: ChartModule<S, L>;
  readonly series: S;
  readonly i18n: I18n;
  /** What the ids of its elements begin with. */
  readonly id: string;
  readonly picture: ReactNode;
  /** Buttons of every chart. */
  readonly actions: ReactNode;
  /** What happens to its marks. */
  readonly events?: HTMLAttributes<HTMLDivElement> & { readonly ref: RefObject<HTMLDivElement | null> };
  /** Right below the buttons, one of which opens it. */
  readonly table?: ReactNode;
}

/** A chart with caption, legend, notes and foot, as it is drawn on every page, live or not; it uses no hooks. */
export function ChartFigure<S, L extends Frame>({
  chart,
  series,
  i18n,
  id,
  picture,
  actions,
  events,
  table,
  plain = false,
  heading: Heading = "h2",
  tools,
  overlay,
  hideLegend = false,
  below,
  foot,
}: ChartFigureProps<S, L>) {
  const notes = chart.notes(series, i18n);
  const title = chart.title(series, i18n);
  const entries = hideLegend ? [] : chart.legend(series, i18n);
  return (
    <figure className={`chart chart-${chart.id}`} data-chart={chart.id} aria-labelledby={`${id}-title`}>
      {!plain && (
        <figcaption className="chart-caption">
          <div className="chart-titles">
            <Heading id={`${id}-title`}>{title}</Heading>
            <p>{chart.subtitle(series, i18n)}</p>
          </div>
          <div className="chart-tools">
            {actions}
            {tools}
          </div>
          {entries.length > 0 && (
            <div className="chart-key">
              <Legend entries={entries} i18n={i18n} />
            </div>
          )}
        </figcaption>
      )}
      {table}
      <div className="chart-stage">
        {overlay}
        {/* One listener for all marks: they are what is interactive, the group only passes on what happens to them. */}
        <div
          className="chart-body"
          role="group"
          aria-roledescription={i18n.t("chart.role")}
          aria-label={plain ? title : undefined}
          aria-labelledby={plain ? undefined : `${id}-title`}
          aria-describedby={`${id}-description`}
          // The chart is one stop of the Tab key; arrow keys walk its marks.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          {...events}
        >
          {/* To who listens, one thing with a text; its marks are there once they are walked, see `exposeMarks`. */}
          <div className="chart-marks" aria-hidden="true">
            {picture}
          </div>
        </div>
      </div>
      {below}
      <p id={`${id}-description`} className="visually-hidden">
        {chart.description(series, i18n)} {i18n.t("chart.keys")}
      </p>
      {!plain && notes.length > 0 && (
        <ul className="chart-notes">
          {notes.map((note) => (
            <li key={note}>{note} </li>
          ))}
        </ul>
      )}
      {foot?.(chart.sources(series), chart.figures(series))}
    </figure>
  );
}
