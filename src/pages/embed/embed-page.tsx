import "../../embed/embed.css";
import { useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { formatAddress } from "../../view/address.ts";
import { bindHighlightRoot } from "../../view/highlight.ts";
import { useBounds, useEmbedFlags, useView } from "../../view/use-view.ts";
import { postToHost } from "../../embed/host-messages.ts";
import type { ChartFoot } from "../../charts/parts/figure/chart-figure.tsx";
import { ExtendedPanel } from "../../chart-panel/extended-panel.tsx";
import { useBook, useLoadedData } from "../../shell/dataset-provider.tsx";
import { nameFrame } from "../../embed/frame-title.ts";
import { EmbedFrame } from "../../embed/frame/embed-frame.tsx";
import { EmbedSources } from "../../embed/frame/embed-sources.tsx";
import { MapPanel } from "../../chart-panel/map-panel.tsx";
import { MissingData, Panel } from "../../shell/panel.tsx";
import { ProjectCards } from "../../projects/project-cards.tsx";
import { EventCard } from "../../events/event-card.tsx";
import { FigureCard } from "../../figures/figure-card.tsx";
import { chartTables, figureTables } from "../../shell/page-tables.ts";
import { pageHref, useSite } from "../../shell/site.tsx";
import { Tooltip } from "../../chart-panel/tooltip.tsx";
import type { AnyChart } from "../../charts/parts/chart.ts";
import { onDemand } from "../../shell/on-demand.tsx";

/**
 * One chart and nothing else, for frames in other pages and slides. `first-paint.js` and `embed.css` see to how it
 * presents itself.
 */
export function EmbedPage({ chart }: { readonly chart: AnyChart }) {
  const { view, search } = useView();
  const flags = useEmbedFlags();
  const bounds = useBounds();
  const site = useSite();
  const i18n = useI18n();
  const book = useBook();
  const root = useRef<HTMLElement>(null);

  useEffect(() => (root.current && !flags.static ? bindHighlightRoot(root.current) : undefined), [flags.static]);
  // Whatever has changed: the title names countries, flow and years.
  useEffect(() => {
    if (root.current) nameFrame(root.current);
  });
  const { failures } = useLoadedData();
  useEffect(() => {
    const [error] = failures.values();
    if (error) postToHost({ type: "error", message: error.message });
  }, [failures]);
  const reported = useRef<string | null>(null);
  useEffect(() => {
    const isFirst = reported.current === null;
    // What the address asked for from the first is no news, and hydrating begins with the default view.
    reported.current ??= location.search;
    if (isFirst || search === reported.current) return;
    reported.current = search;
    postToHost({ type: "view", address: new URL(search || location.pathname, location.href).href });
  }, [search]);

  const foot: ChartFoot = (ids, figures) => <EmbedSources book={book} i18n={i18n} ids={ids} figures={figures} />;
  return (
    <EmbedFrame
      i18n={i18n}
      root={root}
      isStatic={flags.static}
      asof={view.asof}
      reach={bounds.published?.[1] ?? null}
      href={`${pageHref(site, "")}${formatAddress(view, bounds)}`}
      above={<MissingData />}
      panel={
        <Panel needs={[...figureTables, ...chartTables(chart, view)]}>
          {chart.id === "map" ? (
            <MapPanel view={view} heading="h1" plain={flags.plain} foot={foot} />
          ) : (
            <ExtendedPanel chart={chart} view={view} heading="h1" plain={flags.plain} foot={foot} />
          )}
        </Panel>
      }
      notices={<EmbedNotices />}
      over={
        !flags.static && (
          <>
            <EventCard />
            <ProjectCards />
            <Tooltip view={view} />
            <FigureCard />
          </>
        )
      }
    />
  );
}

const EmbedNoticesBody = onDemand(async () =>
  (await import("../../shell/address-notices-body.tsx")).loadEmbedNotices(),
);

/** What in an embed's address could not be taken, and of which version of the dataset its figures are, if not the present. */
function EmbedNotices() {
  const { view, notices } = useView();
  const { named } = useSite();
  const isOtherVersion = view.data !== null && !named?.isPresent;
  return (isOtherVersion || notices.length > 0) && <EmbedNoticesBody />;
}
