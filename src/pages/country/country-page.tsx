import "../../figures/why/why-they-differ.css";
import "./country-page.css";
import "./country-print.css";
import { useEffect, useMemo, useRef } from "react";
import { timelineChart } from "../../charts/timeline/timeline-chart.tsx";
import type { Partner } from "../../data/countries.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { bindHighlightRoot } from "../../view/highlight.ts";
import { useView } from "../../view/use-view.ts";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { OptionsMenu } from "../../chart-panel/options-menu.tsx";
import { ChartPanel } from "../../chart-panel/chart-panel.tsx";
import { MovedYears, useKnownView } from "../../chart-panel/known-view.tsx";
import { CountryGoods } from "./country-goods.tsx";
import { CountryIndicators } from "./indicators/country-indicators.tsx";
import { CountryProjects } from "./country-projects.tsx";
import { CountrySteps } from "./country-steps.tsx";
import { CountryTabs } from "./country-tabs.tsx";
import { CountryTrade } from "./country-trade.tsx";
import { EventCard } from "../../events/event-card.tsx";
import { countryKeyFigures } from "../../figures/text/key-figures.ts";
import { KeyValue } from "../../figures/text/key-value.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import type { View } from "../../view/view.ts";
import { FigureCard } from "../../figures/figure-card.tsx";
import { FilterRow } from "../../filters/filter-row.tsx";
import { figureTables } from "../../shell/page-tables.ts";
import { Panel } from "../../shell/panel.tsx";
import { SentenceLine } from "../../chart-panel/sentence-line.tsx";
import { Tooltip } from "../../chart-panel/tooltip.tsx";

/** Everything on one partner: its trade in both statistics, goods, debt, projects, agreements and visits. */
export function CountryPage({ country }: { readonly country: Partner }) {
  const { view: chosen } = useView();
  const i18n = useI18n();
  const root = useRef<HTMLDivElement>(null);
  // What China records decides the years: where the country has no figure for them, that is said beside it.
  const asked = useMemo(() => ({ ...chosen, countries: [country], ledger: "china" as const }), [chosen, country]);
  const { view: known, moved } = useKnownView(asked);
  const view = useMemo(() => ({ ...known, ledger: "both" as const, lanes: [] }), [known]);

  useEffect(() => (root.current ? bindHighlightRoot(root.current) : undefined), []);

  return (
    <div ref={root} className="country">
      <AddressNotices />
      <CountryTabs country={country} />
      <Panel needs={figureTables} className="is-bare">
        <SentenceLine view={view} />
      </Panel>
      <FilterRow
        shown={view}
        shared={chosen}
        fixed={{
          countries: i18n.country(country),
          ledger: i18n.t("filter.chosen.ledger", { value: view.ledger }),
        }}
      />
      {moved && <MovedYears asked={asked} moved={moved} />}
      <Panel needs={[...figureTables, "indicators"]} className="is-bare">
        <CountryKeyFigures country={country} view={view} />
      </Panel>
      <CountryTrade view={view} />
      <Panel needs={[...figureTables, "products"]}>
        <CountryGoods country={country} />
      </Panel>
      <Panel needs={["indicators", "measures", "sources"]}>
        <div id="country-figures">
          <CountryIndicators country={country} />
        </div>
      </Panel>
      <Panel needs={["projects", "sources"]}>
        <CountryProjects country={country} />
      </Panel>
      <Panel needs={["events", "sources"]}>
        <section aria-labelledby="country-events">
          <h2 id="country-events">{i18n.t("country.events")}</h2>
          <ChartPanel chart={timelineChart} view={view} tools={<OptionsMenu id="timeline-options" />} />
          <CountrySteps country={country} />
        </section>
      </Panel>
      <EventCard />
      <Tooltip view={view} />
      <FigureCard />
    </div>
  );
}

/** As many as stand in a row. */
const keyFigures = 5;

/** Five figures that say most about a country, each with its source. */
function CountryKeyFigures({ country, view }: { readonly country: Partner; readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  return (
    <dl className="country-key-figures seen-whole">
      {countryKeyFigures(book, view, country, keyFigures).map(({ name, found }) => (
        <div key={name}>
          <dt>{i18n.t(`countries.key.${name}`, { flow: view.flow, year: view.year, compare: view.compare })}</dt>
          <dd>
            <KeyValue found={found} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
