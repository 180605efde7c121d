import { useEffect, useRef } from "react";
import { spineChart } from "../charts/spine/spine-chart.tsx";
import { tradeChart } from "../charts/trade/trade-chart.tsx";
import { centralAsia } from "../data/countries.ts";
import { bindHighlightRoot } from "../view/highlight.ts";
import { useView } from "../view/use-view.ts";
import { AddressNotices } from "./address-notices.tsx";
import { ChartPanel } from "./chart-panel.tsx";
import { EmbedLink } from "./embed-link.tsx";
import { EventCard } from "./event-card.tsx";
import { figureTables } from "./figure-tables.ts";
import { FigureCard } from "./figure-card.tsx";
import { FiguresPanel } from "./figures-panel.tsx";
import { Filters } from "./filters.tsx";
import { MapPanel } from "./map-panel.tsx";
import { Panel } from "./panel.tsx";
import { SentenceLine } from "./sentence-line.tsx";
import { Tooltip } from "./tooltip.tsx";
import { YearSpan } from "./year-span.tsx";

/** Map, figures, trade and events in one view: pointing at anything shows it everywhere. */
export function ExplorePage() {
  const { view, setView } = useView();
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => (root.current ? bindHighlightRoot(root.current) : undefined), []);

  useEffect(() => {
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (view.event !== null) setView({ event: null });
      else if (view.countries.length < centralAsia.length) setView({ countries: centralAsia });
    };
    document.addEventListener("keydown", letGo);
    return () => document.removeEventListener("keydown", letGo);
  }, [view.event, view.countries, setView]);

  return (
    <div ref={root} className="explore">
      <AddressNotices />
      <Panel needs={figureTables} className="is-bare">
        <SentenceLine view={view} />
      </Panel>
      <Filters />
      <div className="explore-top">
        <Panel needs={figureTables} className="is-map">
          <MapPanel view={view} />
        </Panel>
        <Panel needs={figureTables} className="is-figures">
          <FiguresPanel view={view} />
        </Panel>
      </div>
      <Panel
        needs={[...figureTables, "events"]}
        className="is-spine"
        instead={{
          without: ["events"],
          show: <ChartPanel chart={tradeChart} view={view} tools={<EmbedLink chart="trade" view={view} />} />,
        }}
      >
        <ChartPanel
          chart={spineChart}
          view={view}
          tools={
            <>
              <YearSpan />
              <EmbedLink chart="spine" view={view} />
            </>
          }
        />
      </Panel>
      <EventCard />
      <Tooltip view={view} />
      <FigureCard />
    </div>
  );
}
