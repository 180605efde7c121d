import "./explore-page.css";
import "./first-screen.css";
import "./headline.css";
import "../../figures/why/why-they-differ.css";
import "./pledges/pledges.css";
import "./play/year-row.css";
import { useEffect, useRef } from "react";
import { spineChart } from "../../charts/spine/spine-chart.tsx";
import { tradeChart } from "../../charts/trade/trade-chart.tsx";
import { tradeTitle } from "../../charts/trade/trade-text.ts";
import type { AnyChart } from "../../charts/parts/chart.ts";
import type { PressKey } from "./explore-keys.ts";
import { bindHighlightRoot } from "../../view/highlight.ts";
import { useView } from "../../view/use-view.ts";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { BothLedgersNote } from "./both-ledgers-note.tsx";
import { ChartPanel } from "../../chart-panel/chart-panel.tsx";
import { figureTables } from "../../shell/page-tables.ts";
import { ExtendedPanel } from "../../chart-panel/extended-panel.tsx";
import { EventCard } from "../../events/event-card.tsx";
import { FigureCard } from "../../figures/figure-card.tsx";
import { FilterRow } from "../../filters/filter-row.tsx";
import { Island } from "../../shell/island.tsx";
import { islands } from "./islands.ts";
import { Panel } from "../../shell/panel.tsx";
import { ProjectCards } from "../../projects/project-cards.tsx";
import { SentenceLine } from "../../chart-panel/sentence-line.tsx";
import { Tooltip } from "../../chart-panel/tooltip.tsx";
import { MovedYears, useKnownView } from "../../chart-panel/known-view.tsx";
import { useSteadyView } from "./play/steady-view.ts";
import { playedFrom } from "./play/play-settings.ts";
import { YearRow } from "./play/year-row.tsx";
import { OptionsMenu } from "../../chart-panel/options-menu.tsx";
import { onDemand } from "../../shell/on-demand.tsx";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useStore } from "../../ui/use-store.ts";
import type { View } from "../../view/view.ts";
import { countryPath, plainHref, useSite } from "../../shell/site.tsx";

let pressKey: PressKey | undefined;

/** Map, figures, trade and events in one view: pointing at anything shows it everywhere. */
export function ExplorePage() {
  const { view: asked, setView } = useView();
  const { view, moved } = useKnownView(asked);
  const steady = useSteadyView(view);
  const i18n = useI18n();
  const root = useRef<HTMLDivElement>(null);

  // In the history, among tabs and in bookmarks, a view goes by what it shows.
  const title = `${tradeTitle(view, i18n)} · ${i18n.t("site.name")}`;
  useEffect(() => void (document.title = title), [title]);

  useEffect(() => (root.current ? bindHighlightRoot(root.current) : undefined), []);

  useEffect(() => {
    const press = async (event: KeyboardEvent) => {
      const sheet = document.querySelector(":popover-open");
      // What keys do comes with the first of them, which has its effect then. Without it the page has its controls.
      pressKey ??= (await import("./explore-keys.ts").catch(() => null))?.pressKey;
      pressKey?.(event, view, sheet, setView);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [view, setView]);

  return (
    <div ref={root} className="explore">
      <AddressNotices />
      <Panel needs={figureTables} className="is-bare">
        <SentenceLine view={steady}>
          <CountryLink view={view} />
        </SentenceLine>
      </Panel>
      <FilterRow shown={steady} shared={view} />
      {moved && <MovedYears asked={asked} moved={moved} />}
      <div className="explore-top">
        <Panel
          needs={[...figureTables, "events"]}
          className="is-spine"
          instead={{
            without: ["events"],
            show: (
              <ChartPanel
                chart={tradeChart}
                view={view}
                tools={<OptionsMenu id="trade-options" />}
                below={<YearRow view={view} />}
              />
            ),
          }}
        >
          <ExtendedPanel
            chart={spineChart as unknown as AnyChart}
            view={view}
            tools={
              <OptionsMenu id="spine-options">
                <SpineChoices />
              </OptionsMenu>
            }
            overlay={<Beat />}
            below={<YearRow view={view} />}
          />
        </Panel>
        <Panel needs={figureTables} className="is-books">
          <BothLedgersNote view={steady} />
        </Panel>
        <Island name="side" load={islands.side} />
      </div>
      <Island name="below" load={islands.below} isLater />
      <EventCard />
      <ProjectCards />
      <Tooltip view={view} />
      <FigureCard />
    </div>
  );
}

const SpineChoices = onDemand(async () => (await import("./spine-choices.tsx")).SpineChoices);

const SummitBeat = onDemand(async () => (await import("./play/summit-beat.tsx")).SummitBeat);

/** Loaded once the years play. */
function Beat() {
  return useStore(playedFrom, (year) => year !== null) && <SummitBeat />;
}

/** Leads from a country shown alone to the page with everything on it. */
function CountryLink({ view }: { readonly view: View }) {
  const site = useSite();
  const i18n = useI18n();
  const [country, other] = view.countries;
  if (!country || other) return null;
  return (
    <a className="country-link" href={plainHref(site, countryPath(country))}>
      {i18n.t("country.link", { country: i18n.country(country) })}
    </a>
  );
}
