import { startTransition } from "react";
import { createRoot, type Root } from "react-dom/client";
import { askedExtension } from "../../charts/parts/chart.ts";
import { ChartFigure } from "../../charts/parts/figure/chart-figure.tsx";
import { tablesOnDemand } from "../../shell/page-tables.ts";
import type { Bounds } from "../../view/address.ts";
import type { View } from "../../view/view.ts";
import { type DrawnChart, drawnCharts } from "../hairline/drawn-charts.ts";
import { knownView } from "../known-view.tsx";
import { keptPicture } from "./kept-pictures.ts";
import { type Picture, pictures } from "./picture.ts";

/** How often charts are put into an element outside the page: browsers compile what has run a few times. */
const rehearsals = 3;

let isRehearsed = false;

/**
 * Draws the charts on the screen as they will be after each of these changes of the view, while the reader makes up their
 * mind: what is chosen is then there already. A choice at a time, and only while the browser has nothing else to do; one
 * that does not tell when that is draws nothing ahead. The first time, React puts them into elements outside the page, so
 * that the first choice is as quick as those after it. Returns a function that ends it.
 */
export function drawAhead(changes: ReadonlyArray<Partial<View>>, bounds: Bounds): () => void {
  if (typeof requestIdleCallback === "undefined") return () => {};
  pictures.of = keptPicture;
  let idle = 0;
  let charts: readonly DrawnChart[] = [];
  let rehearsal: ReturnType<typeof openRehearsal> | null = null;
  const goOn = ([change, ...later]: ReadonlyArray<Partial<View>>) => {
    idle = requestIdleCallback(() => {
      if (!change) {
        isRehearsed = true;
        return rehearsal?.end();
      }
      for (const chart of charts) {
        const drawn = drawNext(chart, change, bounds);
        if (drawn) rehearsal?.draw(chart, drawn);
      }
      goOn(later);
    });
  };
  // Where charts are is asked once all of the last choice is on the screen.
  idle = requestIdleCallback(() => {
    charts = [...drawnCharts].flatMap(([body, chart]) => (chart && isOnScreen(body) ? [chart] : []));
    if (!isRehearsed) rehearsal = openRehearsal();
    goOn(rehearsal ? Array.from({ length: rehearsals }, () => changes).flat() : changes);
  });
  return () => {
    cancelIdleCallback(idle);
    rehearsal?.end();
  };
}

/** Null where code or tables of it are still to come, or it cannot be drawn, which the reader is told when they ask for it. */
function drawNext({ chart, book, view, i18n }: DrawnChart, change: Partial<View>, bounds: Bounds) {
  const next = knownView(book, { ...view, ...change }, bounds).view;
  if (askedExtension(chart, next, book) || tablesOnDemand(next).length > tablesOnDemand(view).length) return null;
  try {
    return keptPicture(chart, book, next, i18n);
  } catch {
    return null;
  }
}

/** Elements outside the page, one for each chart, that React draws in as it would in the page. */
function openRehearsal() {
  const roots = new Map<DrawnChart, Root>();
  return {
    draw(drawn: DrawnChart, { series, picture }: Picture<unknown>) {
      const root = roots.get(drawn) ?? createRoot(document.createElement("div"), { onUncaughtError() {} });
      roots.set(drawn, root);
      const { chart, i18n } = drawn;
      startTransition(() => {
        root.render(
          <ChartFigure chart={chart} series={series} i18n={i18n} id="next" picture={picture} actions={null} />,
        );
      });
    },
    end() {
      for (const root of roots.values()) root.unmount();
      roots.clear();
    },
  };
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}
