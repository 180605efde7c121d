import { useEffect, useRef } from "react";
import { gapChart } from "../charts/gap/gap-chart.tsx";
import { ledgersChart } from "../charts/ledgers/ledgers-chart.tsx";
import { multiplesChart } from "../charts/multiples/multiples-chart.tsx";
import { slopeChart } from "../charts/slope/slope-chart.tsx";
import { spineChart } from "../charts/spine/spine-chart.tsx";
import { tradeChart } from "../charts/trade/trade-chart.tsx";
import { centralAsia } from "../data/countries.ts";
import { bindHighlightRoot } from "../view/highlight.ts";
import { useView } from "../view/use-view.ts";
import { AddressNotices } from "./address-notices.tsx";
import { AsOfControl } from "./as-of-control.tsx";
import { AxisChoice, FormChoice, ScaleChoice } from "./chart-choices.tsx";
import { ChartPanel } from "./chart-panel.tsx";
import { ContextChoice } from "./context-choice.tsx";
import { CountryLink } from "./country-link.tsx";
import { EmbedLink } from "./embed-link.tsx";
import { EventCard } from "./event-card.tsx";
import { figureTables } from "./figure-tables.ts";
import { FigureCard } from "./figure-card.tsx";
import { FiguresPanel } from "./figures-panel.tsx";
import { Filters } from "./filters.tsx";
import { HeldHeight } from "./held-height.tsx";
import { MapPanel } from "./map-panel.tsx";
import { Panel } from "./panel.tsx";
import { ProjectCards } from "./project-cards.tsx";
import { SentenceLine } from "./sentence-line.tsx";
import { Tooltip } from "./tooltip.tsx";
import { WhyTheyDiffer } from "./why-they-differ.tsx";
import { YearSpan } from "./year-span.tsx";

/** Map, figures, trade and events in one view: pointing at anything shows it everywhere. */
export function ExplorePage() {
  const { view, setView } = useView();
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => (root.current ? bindHighlightRoot(root.current) : undefined), []);

  useEffect(() => {
    const letGo = (event: KeyboardEvent) => {
      // With a card open, Escape closes the card.
      if (event.key !== "Escape" || event.defaultPrevented || view.event !== null || view.project !== null) return;
      if (view.countries.length < centralAsia.length) setView({ countries: centralAsia });
    };
    document.addEventListener("keydown", letGo);
    return () => document.removeEventListener("keydown", letGo);
  }, [view.event, view.project, view.countries, setView]);

  return (
    <div ref={root} className="explore">
      <AddressNotices />
      <Panel needs={figureTables} className="is-bare">
        <SentenceLine view={view} />
        <CountryLink view={view} />
        <AsOfControl />
      </Panel>
      <Filters />
      <div className="explore-top">
        <Panel needs={figureTables} className="is-map">
          <HeldHeight view={view}>
            <MapPanel view={view} />
          </HeldHeight>
        </Panel>
        <Panel needs={figureTables} className="is-figures">
          <HeldHeight view={view}>
            <FiguresPanel view={view} />
          </HeldHeight>
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
          legendTools={<ContextChoice />}
          tools={
            <>
              <FormChoice />
              <AxisChoice />
              <YearSpan />
              <EmbedLink chart="spine" view={view} />
            </>
          }
        />
      </Panel>
      <div className="explore-bottom">
        <Panel needs={figureTables} className="is-ledgers">
          <ChartPanel chart={ledgersChart} view={view} tools={<EmbedLink chart="ledgers" view={view} />} />
        </Panel>
        <Panel needs={figureTables} className="is-gap">
          <ChartPanel chart={gapChart} view={view} tools={<EmbedLink chart="gap" view={view} />} />
        </Panel>
        <Panel needs={["sources", "reasons"]} className="is-why">
          <WhyTheyDiffer view={view} />
        </Panel>
      </div>
      <div className="explore-more">
        <Panel needs={figureTables} className="is-slope">
          <ChartPanel
            chart={slopeChart}
            view={view}
            tools={
              <>
                <AxisChoice always />
                <EmbedLink chart="slope" view={view} />
              </>
            }
          />
        </Panel>
        <Panel needs={figureTables} className="is-multiples">
          <ChartPanel
            chart={multiplesChart}
            view={view}
            tools={
              <>
                <ScaleChoice />
                <EmbedLink chart="multiples" view={view} />
              </>
            }
          />
        </Panel>
      </div>
      <EventCard />
      <ProjectCards />
      <Tooltip view={view} />
      <FigureCard />
    </div>
  );
}
