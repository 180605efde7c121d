import { useEffect, useRef } from "react";
import { charts } from "../charts/registry.ts";
import { useWords } from "../i18n/words-context.tsx";
import { formatAddress } from "../view/address.ts";
import { bindHighlightRoot } from "../view/highlight.ts";
import { useBounds, useEmbedFlags, useView } from "../view/use-view.ts";
import { tellHost } from "../embed/host-messages.ts";
import { type ChartFoot, ChartPanel } from "./chart-panel.tsx";
import { useLoadedData } from "./dataset-provider.tsx";
import { EmbedNotices } from "./embed-notices.tsx";
import { EmbedSources } from "./embed-sources.tsx";
import { MapPanel } from "./map-panel.tsx";
import { Panel } from "./panel.tsx";
import { ProjectCards } from "./project-cards.tsx";
import { EventCard } from "./event-card.tsx";
import { FigureCard } from "./figure-card.tsx";
import { figureTables } from "./figure-tables.ts";
import { type EmbedId, pageHref, useSite } from "./site.tsx";
import { Tooltip } from "./tooltip.tsx";
import type { ChartModule, Frame } from "../charts/parts/chart.ts";

const foot: ChartFoot = (sources, figures) => <EmbedSources ids={sources} figures={figures} />;

/**
 * One chart and nothing else, for frames in other pages and slides. `first-paint.js` and `embed.css` see to how it
 * presents itself.
 */
export function EmbedPage({ chart }: { readonly chart: EmbedId }) {
  const { view, search } = useView();
  const flags = useEmbedFlags();
  const bounds = useBounds();
  const site = useSite();
  const words = useWords();
  const root = useRef<HTMLElement>(null);

  useEffect(() => (root.current && !flags.static ? bindHighlightRoot(root.current) : undefined), [flags.static]);
  const { failures } = useLoadedData();
  useEffect(() => {
    const [error] = failures.values();
    if (error) tellHost({ type: "error", message: error.message });
  }, [failures]);
  const told = useRef<string | null>(null);
  useEffect(() => {
    const isFirst = told.current === null;
    // What the address asked for from the first is no news, and hydrating begins with the default view.
    told.current ??= location.search;
    if (isFirst || search === told.current) return;
    told.current = search;
    tellHost({ type: "view", address: new URL(search || location.pathname, location.href).href });
  }, [search]);

  return (
    <main ref={root} className="embed" inert={flags.static}>
      <div className="embed-content">
        <Panel needs={[...figureTables, "events"]}>
          {chart === "map" ? (
            <MapPanel view={view} heading="h1" plain={flags.plain} foot={foot} />
          ) : (
            <ChartPanel
              // Each module pairs its own series with its own layout; which one it is does not matter here.
              chart={charts[chart] as unknown as ChartModule<unknown, Frame>}
              view={view}
              heading="h1"
              plain={flags.plain}
              foot={foot}
            />
          )}
        </Panel>
        <EmbedNotices />
        <p className="embed-foot">
          {view.asof !== null && `${words.t("asof.note", { day: words.date(view.asof) })} `}
          <a href={`${pageHref(site, "")}${formatAddress(view, bounds)}`} target="_blank" rel="noopener">
            {words.t("embed.link")}
          </a>
        </p>
      </div>
      {!flags.static && (
        <>
          <EventCard />
          <ProjectCards />
          <Tooltip view={view} />
          <FigureCard />
        </>
      )}
    </main>
  );
}
