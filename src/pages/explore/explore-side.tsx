import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { rankingChart } from "../../charts/ranking/ranking-chart.tsx";
import { ChartPanel } from "../../chart-panel/chart-panel.tsx";
import { useKnownView } from "../../chart-panel/known-view.tsx";
import { MapPanel } from "../../chart-panel/map-panel.tsx";
import { OptionsMenu } from "../../chart-panel/options-menu.tsx";
import { usePointedYear } from "../../chart-panel/pointed-year.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useProjectsToCome } from "../../projects/project-parts.ts";
import { onDemand } from "../../shell/on-demand.tsx";
import { figureTables } from "../../shell/page-tables.ts";
import { Panel } from "../../shell/panel.tsx";
import { useStore } from "../../ui/use-store.ts";
import { highlight } from "../../view/highlight.ts";
import { playedFrom } from "./play/play-settings.ts";
import { useView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";

/**
 * Explore beside its columns: the map, of which half is geometry, and the ranking. Their code comes after that of
 * headline, menus and columns; both in one piece, since a taller map moves the ranking.
 */
export function ExploreSide() {
  const { view } = useKnownView(useView().view);
  const isWaiting = useProjectsToCome();
  const hasBeenSeen = useHasBeenSeen(!isWaiting);
  // The list below a map of projects would move what the reader has begun to read.
  if (isWaiting && !hasBeenSeen) return <WaitingMap />;
  return (
    <>
      <Panel needs={figureTables} className="is-map">
        <HeldHeight view={view}>
          <MapPanel view={view} />
        </HeldHeight>
      </Panel>
      <Panel needs={figureTables} className="is-figures">
        <HeldHeight view={view}>
          <RankingPanel view={view} />
        </HeldHeight>
      </Panel>
    </>
  );
}

/**
 * Whether what a page was opened with has been on the screen: false until the frame after `isDrawn` first held. A page is
 * first drawn as it was prerendered; the view that its address asks for takes that one's place before any frame.
 */
function useHasBeenSeen(isDrawn: boolean): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!isDrawn) return;
    const frame = requestAnimationFrame(() => setSeen(true));
    return () => cancelAnimationFrame(frame);
  }, [isDrawn]);
  return seen;
}

function WaitingMap() {
  const i18n = useI18n();
  return (
    <section className="panel is-map" aria-busy>
      <p className="panel-waiting">{i18n.t("loading")}</p>
    </section>
  );
}

const RankChoice = onDemand(async () => (await import("../../chart-panel/chart-choices.tsx")).RankChoice);

/** The countries of the year that is chosen, or that the reader points at. */
function RankingPanel({ view }: { readonly view: View }) {
  return (
    <ChartPanel
      chart={rankingChart}
      view={usePointedYear(view)}
      tools={
        <OptionsMenu id="ranking-options">
          <RankChoice />
        </OptionsMenu>
      }
    />
  );
}

/**
 * Keeps its height while the reader points at a year or the years play: what it holds then shows that year, with longer or shorter notes,
 * and nothing around it may move under the pointer. Only a choice, which changes `view`, may change the height.
 */
function HeldHeight({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const pointing = useStore(highlight, ({ year }) => year !== null);
  // The year pointed at comes and goes a rendering later than the pointer.
  const shown = usePointedYear(view);
  const playing = useStore(playedFrom, (from) => from !== null);
  const held = pointing || playing || shown !== view;
  const chosen = playing ? null : view;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !held) return;
    element.style.height = `${element.getBoundingClientRect().height}px`;
    return () => void element.style.removeProperty("height");
  }, [held, chosen]);

  return (
    <div ref={box} className="fixed-height">
      {children}
    </div>
  );
}
