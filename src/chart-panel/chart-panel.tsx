import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { AnyChart, ChartModule, Frame } from "../charts/parts/chart.ts";
import type { ChartId } from "../charts/registry.ts";
import { TableAction } from "../charts/parts/figure/chart-actions.tsx";
import { ChartFigure, type ChartSurroundings } from "../charts/parts/figure/chart-figure.tsx";
import { type MarkTarget, exposeMarks, figuresAt, markTarget } from "../charts/parts/marks/mark-target.ts";
import { pointedMark } from "../figures/pointed-mark.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { whenReaderActs } from "../ui/dom/reader-signs.ts";
import { highlight } from "../view/highlight.ts";
import type { View } from "../view/view.ts";
import { pictures } from "./ahead/picture.ts";
import { ShareButton } from "../share/share-button.tsx";
import { useBook } from "../shell/dataset-provider.tsx";
import { onDemand } from "../shell/on-demand.tsx";
import { openFigures } from "../figures/opened-figures.ts";
import { useDrawnChart } from "./hairline/drawn-charts.ts";
import { prepareHairlines } from "./hairline/prepare-hairlines.ts";
import type { WalkMarks } from "../charts/parts/marks/mark-walk.ts";
import { keepLabels } from "../charts/parts/marks/sticky-labels.ts";
import { type Partner, centralAsia, isPartner } from "../data/countries.ts";
import { useView } from "../view/use-view.ts";
import { openedCluster } from "../projects/opened-cluster.ts";

const ChartTable = onDemand(async () => (await import("./chart-table.tsx")).ChartTable);

/** The way from mark to mark by keys comes with the first focus in a chart; without it the page has its controls. */
let walkMarks: WalkMarks | null = null;
let coming: Promise<unknown> | null = null;

function loadWalk(): Promise<unknown> {
  coming ??= import("../charts/parts/marks/mark-walk.ts").then(
    (code) => (walkMarks = code.walkMarks),
    () => (coming = null),
  );
  return coming;
}

/** A chart with its caption, legend, tools, notes and data table, interactive by pointer, touch and keyboard. */
export function ChartPanel<S, L extends Frame>({
  chart,
  view,
  fixed = false,
  ...surroundings
}: ChartSurroundings & {
  readonly chart: ChartModule<S, L>;
  readonly view: View;
  /** Choosing a mark opens its sources and leaves the view as it is. */
  readonly fixed?: boolean;
}) {
  const book = useBook();
  const i18n = useI18n();
  const { series, picture } = useMemo(() => pictures.of(chart, book, view, i18n), [chart, book, view, i18n]);
  const [table, setTable] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const select = useSelectMark(chart.selects);
  useStickyLabels(body);
  useMovingLines(body);
  useDrawnChart(body, chart, series, { i18n, book, view });

  /** Shows a mark's meaning everywhere at once. */
  const point = (target: MarkTarget | null) => {
    if (target) prepareHairlines();
    const asksForFigures = !chart.parameters.includes("layers") || view.layers.includes("trade");
    pointedMark.set(target && { target, figures: figuresAt(target, chart.figures(series)), asksForFigures });
    highlight.set({
      country: target?.country === "C5" ? null : (target?.country ?? null),
      year: target?.year ?? null,
      event: target?.event ?? null,
    });
  };
  const choose = (target: MarkTarget) => {
    point(target);
    openFigures(figuresAt(target, chart.figures(series)), target.element);
    if (!fixed) select(target);
  };
  /** The first keys come before the way is known: those that walk are taken, and go it in their order. */
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const { currentTarget: chartBody, key } = event;
    if (walkMarks?.(chartBody, key) ?? /^(?:Arrow|Home|End)/.test(key)) event.preventDefault();
    if (!walkMarks) void loadWalk().then(() => walkMarks?.(chartBody, key));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = markTarget(event.target);
    if ((event.key === "Enter" || event.key === " ") && target) {
      event.preventDefault();
      choose(target);
    } else if (!event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey) {
      walk(event);
    }
  };

  return (
    <ChartFigure
      {...surroundings}
      chart={chart}
      series={series}
      i18n={i18n}
      id={id}
      picture={picture}
      actions={
        <>
          <TableAction i18n={i18n} pressed={table} onPress={() => setTable(!table)} />
          <ShareButton
            chart={chart.id as ChartId}
            module={chart as unknown as AnyChart}
            view={view}
            title={chart.title(series, i18n)}
          />
        </>
      }
      events={{
        ref: body,
        onKeyDown,
        onPointerDown: prepareHairlines,
        onPointerOver: (event: PointerEvent) => event.pointerType !== "touch" && point(markTarget(event.target)),
        onPointerLeave: () => point(null),
        onFocus: (event: FocusEvent) => {
          void loadWalk();
          exposeMarks(event.target);
          point(event.target === event.currentTarget ? null : markTarget(event.target));
        },
        onBlur: () => point(null),
        onClick: (event: MouseEvent) => {
          const target = markTarget(event.target);
          if (target) choose(target);
        },
      }}
      table={
        table && <ChartTable chart={chart as unknown as AnyChart} series={series} caption={chart.title(series, i18n)} />
      }
    />
  );
}

/** Keeps the labels of the axes in sight while a wide chart scrolls sideways on a small screen. */
function useStickyLabels(body: RefObject<HTMLElement | null>): void {
  useEffect(() => (body.current ? keepLabels(body.current) : undefined), [body]);
}

/** Lines move to new places like columns do: what that takes comes once the page is used. */
function useMovingLines(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let end: (() => void) | null = () => {};
    const endWait = whenReaderActs(async () => {
      // Without it they are at their new places at once.
      const code = await import("../charts/parts/marks/moving-lines.ts").catch(() => null);
      if (code) end &&= body.current ? code.moveLines(body.current) : null;
    });
    return () => {
      endWait();
      end?.();
      end = null;
    };
  }, [body]);
}

/**
 * What a click or Enter on a mark does to the view: an event or a project opens, a year is chosen, and where marks stand for
 * countries a country is shown alone, or all again if it already is.
 */
function useSelectMark(selects: AnyChart["selects"]): (target: MarkTarget) => void {
  const { view, setView } = useView();
  return (target) => {
    const [project, ...others] = target.projects;
    openedCluster.set(others.length > 0 ? { projects: target.projects, element: target.element } : null);
    if (target.event !== null) setView({ event: target.event === view.event ? null : target.event, project: null });
    else if (others.length > 0) setView({ event: null, project: null });
    else if (project !== undefined) setView({ project: project === view.project ? null : project, event: null });
    else if (selects === "country" && target.country !== null && isPartner(target.country)) {
      setView({ countries: alone(view.countries, target.country) });
    } else if (target.year !== null) setView({ year: target.year });
  };
}

function alone(shown: readonly Partner[], country: Partner): readonly Partner[] {
  return shown.length === 1 && shown[0] === country ? centralAsia : [country];
}
