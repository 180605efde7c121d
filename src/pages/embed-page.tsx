import { useEffect, useRef } from "react";
import { charts } from "../charts/registry.ts";
import { useWords } from "../i18n/words-context.tsx";
import { formatAddress } from "../view/address.ts";
import { bindHighlightRoot } from "../view/highlight.ts";
import { useBounds, useEmbedFlags, useView } from "../view/use-view.ts";
import { ChartPanel } from "./chart-panel.tsx";
import { MapPanel } from "./map-panel.tsx";
import { Panel } from "./panel.tsx";
import { ProjectCards } from "./project-cards.tsx";
import { EventCard } from "./event-card.tsx";
import { FigureCard } from "./figure-card.tsx";
import { figureTables } from "./figure-tables.ts";
import { type EmbedId, pageHref, useSite } from "./site.tsx";
import { Tooltip } from "./tooltip.tsx";
import type { ChartModule, Frame } from "../charts/parts/chart.ts";

/** One chart and nothing else, for frames in other pages and slides. */
export function EmbedPage({ chart }: { readonly chart: EmbedId }) {
  const { view } = useView();
  const flags = useEmbedFlags();
  const bounds = useBounds();
  const site = useSite();
  const words = useWords();
  const root = useRef<HTMLElement>(null);

  useEffect(() => (root.current && !flags.static ? bindHighlightRoot(root.current) : undefined), [flags.static]);
  useEffect(() => {
    document.documentElement.toggleAttribute("data-transparent", flags.transparent);
    document.documentElement.toggleAttribute("data-fit", flags.fit);
  }, [flags.transparent, flags.fit]);

  return (
    <main ref={root} className="embed" inert={flags.static}>
      <Panel needs={[...figureTables, "events"]}>
        {chart === "map" ? (
          <MapPanel view={view} heading="h1" plain={flags.plain} />
        ) : (
          <ChartPanel
            // Each module pairs its own series with its own layout; which one it is does not matter here.
            chart={charts[chart] as unknown as ChartModule<unknown, Frame>}
            view={view}
            heading="h1"
            plain={flags.plain}
          />
        )}
      </Panel>
      <p className="embed-foot">
        <a href={`${pageHref(site, "")}${formatAddress(view, bounds)}`} target="_blank" rel="noopener">
          {words.t("embed.link")}
        </a>
      </p>
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
