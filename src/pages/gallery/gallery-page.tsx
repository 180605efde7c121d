import "../list-page.css";
import "../text-page.css";
import "./gallery-page.css";
import { chartOf } from "../../charts/load-charts.ts";
import type { Preset } from "../../charts/parts/chart.ts";
import { type ChartId, chartIds } from "../../charts/registry.ts";
import { pictureAddress, pictureSizes } from "../../export/pictures/picture-address.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { UnknownAnchor } from "../../shell/anchor-notice.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { figuresAndEvents } from "../../shell/page-tables.ts";
import { Panel } from "../../shell/panel.tsx";
import { pageHref, useSite } from "../../shell/site.tsx";
import { ContentsList } from "../../ui/contents-list.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { parseAddress } from "../../view/address.ts";
import { useBounds, useView } from "../../view/use-view.ts";

const sections = chartIds.map((id) => ({ id, title: `page.embed.${id}` as const }));
const anchors: ReadonlySet<string> = new Set(chartIds);

/** Every chart in its views, each as a picture with the address and the code that make it. */
export function GalleryPage() {
  const i18n = useI18n();
  return (
    <div className="list-page method-page">
      <AddressNotices />
      <UnknownAnchor known={anchors} />
      <div className="list-head">
        <h1>{i18n.t("page.gallery.title")}</h1>
        <p>{i18n.t("docs.gallery.lead", { script: "embed.js" })}</p>
      </div>
      <div className="list-body">
        <ContentsList sections={sections} />
        <div className="method-sections">
          {sections.map(({ id, title }) => (
            <PageSection key={id} id={id} title={i18n.t(title)}>
              <p className="gallery-reading">{i18n.t(`reading.chart.${id}`)}</p>
              <p className="gallery-id">{i18n.t("docs.gallery.id", { id })}</p>
              <Panel needs={[...figuresAndEvents, "denominators", "projects"]} className="is-bare">
                <GalleryViews chart={id} />
              </Panel>
            </PageSection>
          ))}
        </div>
      </div>
    </div>
  );
}

function GalleryViews({ chart }: { readonly chart: ChartId }) {
  const { presets, examples } = chartOf({ chart, view: useView().view, book: useBook() });
  return (
    <ul className="gallery-views">
      {[...presets, ...examples].map((preset) => (
        <li key={preset.name}>
          <GalleryView chart={chart} preset={preset} isExample={examples.includes(preset)} />
        </li>
      ))}
    </ul>
  );
}

function GalleryView({
  chart: id,
  preset: { name, query },
  isExample,
}: {
  readonly chart: ChartId;
  readonly preset: Preset;
  readonly isExample: boolean;
}) {
  const i18n = useI18n();
  const site = useSite();
  const book = useBook();
  const { view } = parseAddress(query, useBounds());
  const chart = chartOf({ chart: id, view, book });
  const series = chart.series(book, view);
  const pictureIn = (theme: "light" | "dark") =>
    site.root + pictureAddress({ chart: id, viewName: name, lang: i18n.lang, theme, kind: "svg", isExample });
  const alone = pageHref(site, `embed/${id}/`) + query;
  return (
    <figure className="gallery-view">
      <a href={alone}>
        {(["light", "dark"] as const).map((theme) => (
          <img
            key={theme}
            className={`is-on-${theme}`}
            src={pictureIn(theme)}
            {...pictureSizes["1200x675"]}
            loading="lazy"
            alt={chart.description(series, i18n)}
          />
        ))}
      </a>
      <figcaption>
        <h3>{chart.title(series, i18n)}</h3>
        <p>
          {name} · <a href={pageHref(site, "") + query}>{i18n.t("docs.gallery.explore")}</a> ·{" "}
          <a href={alone}>{i18n.t("docs.gallery.alone")}</a> · <a href={pictureIn("light")}>SVG</a>
        </p>
        <code>{`/embed/${id}/${query}`}</code>
        <code>{elementOf(id, query)}</code>
      </figcaption>
    </figure>
  );
}

/** The view as an element of a page that has the site's script. */
function elementOf(chart: ChartId, query: string): string {
  const attributes = [["chart", chart], ...new URLSearchParams(query)];
  return `<silk-ledger ${attributes.map(([name, value]) => `${name}="${value}"`).join(" ")}></silk-ledger>`;
}
