import "./countries-page.css";
import { useEffect, useMemo, useRef } from "react";
import { sideBySideChart } from "../../charts/multiples/side-by-side.tsx";
import { OptionsMenu } from "../../chart-panel/options-menu.tsx";
import { ChartPanel } from "../../chart-panel/chart-panel.tsx";
import { MovedYears, useKnownView } from "../../chart-panel/known-view.tsx";
import { Tooltip } from "../../chart-panel/tooltip.tsx";
import { centralAsia } from "../../data/countries.ts";
import { FigureCard } from "../../figures/figure-card.tsx";
import { TextParts } from "../../figures/text/text-parts.tsx";
import { FilterRow } from "../../filters/filter-row.tsx";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { figureTables } from "../../shell/page-tables.ts";
import { Panel } from "../../shell/panel.tsx";
import { countryPath, plainHref, useSite } from "../../shell/site.tsx";
import { bindHighlightRoot } from "../../view/highlight.ts";
import { useView } from "../../view/use-view.ts";
import { usualBase, type View } from "../../view/view.ts";
import { DirectionBars } from "./direction-bars.tsx";
import { KeyFigures } from "./key-figures-table.tsx";
import { MirrorSpans } from "./mirror-spans.tsx";
import { overviewOf } from "./overview.ts";
import { headlineParts, traitParts } from "./overview-text.ts";

/** The five beside each other: a column a country, on one scale, then each by its own 2010. */
export function CountriesPage() {
  const { view: chosen } = useView();
  const i18n = useI18n();
  const root = useRef<HTMLDivElement>(null);
  const asked = useMemo(() => overviewView(chosen), [chosen]);
  const { view, moved } = useKnownView(asked);
  const grown = useMemo(() => growthView(view), [view]);
  useEffect(() => (root.current ? bindHighlightRoot(root.current) : undefined), []);
  return (
    <div ref={root} className="countries">
      <AddressNotices />
      <Panel needs={figureTables} className="is-bare">
        <Headline view={view} />
      </Panel>
      <FilterRow
        shown={view}
        shared={chosen}
        fixed={{
          countries: i18n.t("filter.chosen.countries", {
            kind: view.flow,
            count: centralAsia.length,
            country: i18n.country("C5"),
          }),
          unit: i18n.t("filter.chosen.unit", { value: view.unit }),
          ledger: i18n.t("filter.chosen.ledger", { value: view.ledger }),
        }}
      />
      {moved && <MovedYears asked={asked} moved={moved} />}
      <Panel needs={figureTables} className="is-bare">
        <Heads view={view} />
      </Panel>
      <Panel needs={figureTables}>
        <ChartPanel chart={sideBySideChart} view={view} tools={<OptionsMenu id="trade-options" />} />
      </Panel>
      <Panel needs={figureTables}>
        <ChartPanel chart={sideBySideChart} view={grown} hideLegend tools={<OptionsMenu id="growth-options" />} />
      </Panel>
      <Panel needs={figureTables}>
        <DirectionBars view={view} />
      </Panel>
      <Panel needs={figureTables}>
        <MirrorSpans view={view} />
      </Panel>
      <Panel needs={[...figureTables, "denominators", "indicators"]}>
        <KeyFigures view={view} />
      </Panel>
      <Tooltip view={view} />
      <FigureCard />
    </div>
  );
}

/** All five by Chinese customs, whom alone we have for each of them, in columns on one scale. */
function overviewView(chosen: View): View {
  return {
    ...chosen,
    countries: centralAsia,
    context: [],
    ledger: "china",
    unit: "usd",
    base: null,
    form: "stack",
    axis: "linear",
    scale: "same",
  };
}

/** From 2010 on, each country's own 2010 standing at 100, unless these years are not shown. */
function growthView(view: View): View {
  const [first, last] = view.years;
  const years = [last > usualBase ? Math.max(first, usualBase) : first, last] as const;
  return { ...view, unit: "index", base: usualBase, form: "lines", years };
}

function Headline({ view }: { readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  return (
    <div className="sentence">
      <h1 className="seen-whole">
        <TextParts parts={headlineParts(overviewOf(book, view), i18n)} className="sentence-figure" />
      </h1>
      {view.asof !== null && <p className="as-of-note">{i18n.t("asof.note", { day: i18n.date(view.asof) })}</p>}
    </div>
  );
}

/** Names that lead to the pages of the countries, with what sets each apart. */
function Heads({ view }: { readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const site = useSite();
  const overview = useMemo(() => overviewOf(book, view), [book, view]);
  return (
    <ul className="five five-heads">
      {centralAsia.map((country) => {
        const trait = overview.traits.get(country);
        return (
          <li key={country} data-hue={country}>
            <h2>
              <a href={plainHref(site, countryPath(country))}>{i18n.country(country)}</a>
            </h2>
            <p className="seen-whole">{trait && <TextParts parts={traitParts(trait, overview, i18n)} />}</p>
          </li>
        );
      })}
    </ul>
  );
}
