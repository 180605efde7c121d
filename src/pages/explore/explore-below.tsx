import { gapChart } from "../../charts/gap/gap-chart.tsx";
import { ledgersChart } from "../../charts/ledgers/ledgers-chart.tsx";
import { multiplesChart } from "../../charts/multiples/multiples-chart.tsx";
import { slopeChart } from "../../charts/slope/slope-chart.tsx";
import { AxisChoice, ScaleChoice } from "../../chart-panel/chart-choices.tsx";
import { ChartPanel } from "../../chart-panel/chart-panel.tsx";
import { OptionsMenu } from "../../chart-panel/options-menu.tsx";
import { figureTables } from "../../shell/page-tables.ts";
import { Panel } from "../../shell/panel.tsx";
import { useSteadyView } from "./play/steady-view.ts";
import { PledgesPanel } from "./pledges/pledges-panel.tsx";
import { useKnownView } from "../../chart-panel/known-view.tsx";
import { withMessages } from "../../shell/with-messages.tsx";
import { useView } from "../../view/use-view.ts";
import { WhyTheyDiffer } from "../../figures/why/why-they-differ.tsx";

/** Explore below its first screens: both ledgers and why they differ, two years compared, each country for itself. */
function ExploreBelow() {
  const view = useSteadyView(useKnownView(useView().view).view);
  return (
    <>
      <div className={view.countries.length === 1 ? "explore-bottom is-one" : "explore-bottom"}>
        <Panel needs={figureTables} className="is-ledgers">
          <ChartPanel chart={ledgersChart} view={view} tools={<OptionsMenu id="ledgers-options" />} />
        </Panel>
        <Panel needs={figureTables} className="is-gap">
          <ChartPanel chart={gapChart} view={view} tools={<OptionsMenu id="gap-options" />} />
        </Panel>
        <Panel needs={["sources", "reasons"]} className="is-why">
          <WhyTheyDiffer view={view} />
        </Panel>
      </div>
      <Panel needs={["goals", ...figureTables]} className="is-pledges">
        <PledgesPanel view={view} />
      </Panel>
      <div className="explore-more">
        <Panel needs={figureTables} className="is-slope">
          <ChartPanel
            chart={slopeChart}
            view={view}
            tools={
              <OptionsMenu id="slope-options">
                <AxisChoice always />
              </OptionsMenu>
            }
          />
        </Panel>
        <Panel needs={figureTables} className="is-multiples">
          <ChartPanel
            chart={multiplesChart}
            view={view}
            tools={
              <OptionsMenu id="multiples-options">
                <ScaleChoice />
              </OptionsMenu>
            }
          />
        </Panel>
      </div>
    </>
  );
}

/** The prerender has all messages, and no document to say in which language. */
export async function loadExploreBelow() {
  return import.meta.env.SSR ? ExploreBelow : withMessages("below", ExploreBelow);
}
