import "../list-page.css";
import "../text-page.css";
import { group } from "d3";
import { useEffect, useMemo, useRef } from "react";
import { centralAsia } from "../../data/countries.ts";
import { ChapterShares } from "../../goods/chapter-shares.tsx";
import { goodsLines, goodsSections } from "../../goods/goods-lines.ts";
import { GoodsMissing, GoodsSectionBody } from "../../goods/goods-section.tsx";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { figureTables } from "../../shell/page-tables.ts";
import { Panel } from "../../shell/panel.tsx";
import { ContentsList } from "../../ui/contents-list.tsx";
import { CountryFacets, ListFilters } from "../list-filters.tsx";
import { ListCount } from "../../ui/list-count.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { bindHighlightRoot } from "../../view/highlight.ts";
import { useView } from "../../view/use-view.ts";

/** What is traded: every published figure of single kinds of goods, by goods and country. */
export function GoodsPage() {
  const i18n = useI18n();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? bindHighlightRoot(root.current) : undefined), []);
  return (
    <div ref={root} className="list-page method-page">
      <AddressNotices />
      <div className="list-head">
        <h1>{i18n.t("page.goods.title")}</h1>
        <p>{i18n.t("goods.lead")}</p>
        <p className="list-note">{i18n.t("goods.not-added")}</p>
      </div>
      <Panel needs={["products", "sources"]} className="is-bare">
        <GoodsList />
      </Panel>
    </div>
  );
}

function GoodsList() {
  const book = useBook();
  const i18n = useI18n();
  const { view, setView } = useView();
  const areAll = view.countries.length === centralAsia.length;
  const sections = useMemo(() => {
    const chosen: readonly string[] = view.countries;
    // The five together, and Russia for scale, belong to no country's own list.
    return goodsSections(book, (country) => areAll || chosen.includes(country));
  }, [book, areAll, view.countries]);
  const counts = useMemo(() => group(goodsLines(book), ({ country }) => country), [book]);
  const shown = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <>
      <ListFilters>
        <CountryFacets countOf={(country) => counts.get(country)?.length ?? 0} />
      </ListFilters>
      <ListCount
        text={i18n.t("goods.count", { count: shown })}
        onReset={areAll ? null : () => setView({ countries: centralAsia })}
      />
      <div className="list-body">
        <ContentsList
          sections={[
            ...sections.map(({ group }) => ({ id: `goods-${group}`, title: `goods.group.${group}` as const })),
            { id: "goods-chapters", title: "goods.chapters" } as const,
            { id: "goods-missing", title: "goods.missing.title" },
          ]}
        />
        <div className="list-sections">
          {sections.map((section) => (
            <PageSection
              key={section.group}
              id={`goods-${section.group}`}
              title={i18n.t(`goods.group.${section.group}`)}
            >
              <GoodsSectionBody section={section} />
            </PageSection>
          ))}
          <PageSection id="goods-chapters" title={i18n.t("goods.chapters")}>
            <Panel needs={[...figureTables, "products"]} className="is-bare">
              <ChapterShares countries={view.countries} />
            </Panel>
          </PageSection>
          <PageSection id="goods-missing" title={i18n.t("goods.missing.title")}>
            <GoodsMissing sections={sections} />
          </PageSection>
        </div>
      </div>
    </>
  );
}
