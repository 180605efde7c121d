import { watchSize } from "../../ui/dom/observers.ts";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { gapChart } from "../../charts/gap/gap-chart.tsx";
import { gapLayout } from "../../charts/gap/gap-layout.ts";
import { monthsChart } from "../../charts/cumulated/cumulated-chart.tsx";
import { ledgersChart } from "../../charts/ledgers/ledgers-chart.tsx";
import { spineChart } from "../../charts/spine/spine-chart.tsx";
import { MonthsChoice } from "../../chart-panel/chart-choices.tsx";
import { OptionsMenu } from "../../chart-panel/options-menu.tsx";
import { ChartPanel } from "../../chart-panel/chart-panel.tsx";
import { reasonsFor, WhyTheyDiffer } from "../../figures/why/why-they-differ.tsx";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { figureTables } from "../../shell/page-tables.ts";
import { Panel } from "../../shell/panel.tsx";
import type { View } from "../../view/view.ts";

const manyReasons = 4;

/** Trade as both sides record it over the years, how far they are apart, and why: both columns end together. */
export function CountryTrade({ view }: { readonly view: View }) {
  const i18n = useI18n();
  const { dataset } = useBook();
  // A few reasons fit below the columns of the years; many are a column of their own, and the chart of the gap changes places.
  const isLong = reasonsFor(dataset.reasons, view.countries).length >= manyReasons;
  const wide = useRef<HTMLDivElement>(null);
  const narrow = useRef<HTMLDivElement>(null);
  const tall = useGivingHeight(isLong ? wide : narrow, isLong ? narrow : wide);
  const gap = useMemo(
    () => ({
      ...gapChart,
      layout: (...[series, words]: Parameters<typeof gapLayout>) => gapLayout(series, words, tall),
    }),
    [tall],
  );
  const apart = (
    <Panel needs={figureTables} className="is-gap">
      <ChartPanel chart={gap} view={view} hideLegend tools={<OptionsMenu id="gap-options" />} />
    </Panel>
  );
  const why = (
    <Panel needs={["sources", "reasons"]} className="is-why">
      <WhyTheyDiffer view={view} />
    </Panel>
  );
  return (
    <section className="country-trade" aria-labelledby="country-trade">
      <h2 id="country-trade" className="visually-hidden">
        {i18n.t("country.trade")}
      </h2>
      <div ref={wide} className="country-column">
        <Panel needs={[...figureTables, "events"]} className="is-spine">
          <ChartPanel chart={spineChart} view={view} tools={<OptionsMenu id="spine-options" />} />
        </Panel>
        {isLong ? apart : why}
      </div>
      <div ref={narrow} className="country-column">
        {isLong && why}
        <Panel needs={figureTables}>
          <ChartPanel chart={ledgersChart} view={view} tools={<OptionsMenu id="ledgers-options" />} />
        </Panel>
        {!isLong && apart}
      </div>
      <Panel needs={figureTables} className="is-months">
        <ChartPanel
          chart={monthsChart}
          view={view}
          tools={
            <>
              <MonthsChoice />
              <OptionsMenu id="months-options" />
            </>
          }
        />
      </Panel>
    </section>
  );
}

/** Heights of a plot between which it still reads well, px, and the one that it has before anything is measured. */
const [lowest, usual, highest] = [100, 200, 420] as const;

/**
 * The height of a plot at the end of the first column given with which both columns end together, as far as that goes: texts
 * have the height that they need, charts give way.
 */
function useGivingHeight(first: RefObject<HTMLElement | null>, second: RefObject<HTMLElement | null>): number {
  const [tall, setTall] = useState<number>(usual);
  useEffect(() => {
    const [one, other] = [first.current, second.current];
    if (!one || !other) return;
    const fit = () => {
      // Below each other, nothing has to end together.
      if (one.offsetTop !== other.offsetTop) return;
      const lacking = other.offsetHeight - one.offsetHeight;
      setTall((now) => Math.round(Math.min(highest, Math.max(lowest, now + lacking))));
    };
    const ends = [watchSize(one, fit), watchSize(other, fit)];
    return () => ends.forEach((end) => end());
  }, [first, second]);
  return tall;
}
