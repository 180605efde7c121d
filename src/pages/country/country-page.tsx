import "./country-page.css";
import { useEffect, useMemo, useRef } from "react";
import { gapChart } from "../../charts/gap/gap-chart.tsx";
import { ledgersChart } from "../../charts/ledgers/ledgers-chart.tsx";
import { monthsChart } from "../../charts/cumulated/cumulated-chart.tsx";
import { spineWithLanes } from "../../charts/spine/spine-with-lanes.tsx";
import { centralAsia, type Partner } from "../../data/countries.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { bindHighlightRoot } from "../../view/highlight.ts";
import { useView } from "../../view/use-view.ts";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { MonthsChoice } from "../../chart-panel/chart-choices.tsx";
import { ChartPanel } from "../../chart-panel/chart-panel.tsx";
import { CountryGoods } from "./country-goods.tsx";
import { CountryIndicators } from "./country-indicators.tsx";
import { CountryProjects } from "./country-projects.tsx";
import { CountrySteps } from "./country-steps.tsx";
import { EventCard } from "../../events/event-card.tsx";
import { FigureCard } from "../../figures/figure-card.tsx";
import { figureTables } from "../../shell/page-tables.ts";
import { Panel } from "../../shell/panel.tsx";
import { SentenceLine } from "../../chart-panel/sentence-line.tsx";
import { countryPath, pageHref, useSite } from "../../shell/site.tsx";
import { StoryLink } from "../../figures/story-link.tsx";
import { eventLanes } from "../../view/view.ts";
import { Tooltip } from "../../chart-panel/tooltip.tsx";
import { ViewChoice } from "../../chart-panel/view-choice.tsx";

/** Everything on one partner: its trade in both ledgers, its steps towards partnership, visits and projects. */
export function CountryPage({ country }: { readonly country: Partner }) {
  const { view: chosen } = useView();
  const i18n = useI18n();
  const root = useRef<HTMLDivElement>(null);
  const view = useMemo(() => ({ ...chosen, countries: [country] }), [chosen, country]);
  const withLanes = useMemo(() => ({ ...view, lanes: eventLanes }), [view]);
  const name = i18n.country(country);

  useEffect(() => (root.current ? bindHighlightRoot(root.current) : undefined), []);

  return (
    <div ref={root} className="country">
      <AddressNotices />
      <CountryNav country={country} />
      <p className="country-name" data-hue={country}>
        <span className="swatch" aria-hidden="true" /> {name}
      </p>
      <Panel needs={figureTables} className="is-bare">
        <SentenceLine view={view} />
      </Panel>
      <form className="filters" aria-label={i18n.t("filter.label")} onSubmit={(event) => event.preventDefault()}>
        <ViewChoice name="flow" />
        <ViewChoice name="unit" />
        <ViewChoice name="ledger" />
      </form>
      <Panel needs={[...figureTables, "events"]} className="is-spine">
        <ChartPanel chart={spineWithLanes} view={withLanes} hideLegend />
      </Panel>
      <StoryLink country={country} />
      <div className="country-ledgers">
        <Panel needs={figureTables}>
          <ChartPanel chart={ledgersChart} view={view} />
        </Panel>
        <Panel needs={figureTables} className="is-gap">
          <ChartPanel chart={gapChart} view={view} hideLegend />
        </Panel>
        <Panel needs={figureTables} className="is-months">
          <ChartPanel chart={monthsChart} view={view} tools={<MonthsChoice />} />
        </Panel>
      </div>
      <div className="country-lists">
        <Panel needs={["events", "sources"]}>
          <CountrySteps country={country} kind="treaty" />
        </Panel>
        <Panel needs={["events", "sources"]}>
          <CountrySteps country={country} kind="state-visit" />
        </Panel>
      </div>
      <Panel needs={[...figureTables, "products"]}>
        <CountryGoods country={country} />
      </Panel>
      <Panel needs={["indicators", "measures", "sources"]}>
        <CountryIndicators country={country} />
      </Panel>
      <Panel needs={["projects", "sources"]}>
        <CountryProjects country={country} />
      </Panel>
      <EventCard />
      <Tooltip view={view} />
      <FigureCard />
    </div>
  );
}

/** The partners in their order, and the one before and after this one. */
function CountryNav({ country }: { readonly country: Partner }) {
  const site = useSite();
  const i18n = useI18n();
  const { search } = useView();
  const at = centralAsia.indexOf(country);
  const before = centralAsia.at(at - 1) ?? country;
  const after = centralAsia[(at + 1) % centralAsia.length] ?? country;
  const link = (code: Partner) => `${pageHref(site, countryPath(code))}${search}`;
  return (
    <nav className="country-nav" aria-label={i18n.t("country.nav")}>
      <a href={link(before)} rel="prev">
        ‹ {i18n.country(before)}
      </a>
      <ul>
        {centralAsia.map((code) => (
          <li key={code}>
            <a href={link(code)} aria-current={code === country ? "page" : undefined}>
              {i18n.country(code)}
            </a>
          </li>
        ))}
      </ul>
      <a href={link(after)} rel="next">
        {i18n.country(after)} ›
      </a>
    </nav>
  );
}
