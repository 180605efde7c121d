import "../text-page.css";
import { useMemo } from "react";
import type { Partner } from "../../data/countries.ts";
import { ChapterShares } from "../../goods/chapter-shares.tsx";
import { goodsSections } from "../../goods/goods-lines.ts";
import { GoodsMissing, GoodsSectionBody } from "../../goods/goods-section.tsx";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { plainHref, useSite } from "../../shell/site.tsx";

/** What a country sells to China and buys from it, by kind of goods, as far as published. */
export function CountryGoods({ country }: { readonly country: Partner }) {
  const book = useBook();
  const site = useSite();
  const i18n = useI18n();
  const countries = useMemo(() => [country], [country]);
  const sections = useMemo(() => goodsSections(book, (code) => code === country), [book, country]);
  return (
    <section className="country-goods" aria-labelledby="country-goods">
      <h2 id="country-goods">{i18n.t("page.goods.title")}</h2>
      {sections.map((section) => (
        <div key={section.group}>
          <h3 id={`goods-${section.group}`}>{i18n.t(`goods.group.${section.group}`)}</h3>
          <GoodsSectionBody section={section} />
        </div>
      ))}
      <div>
        <h3 id="goods-chapters">{i18n.t("goods.chapters")}</h3>
        <ChapterShares countries={countries} />
      </div>
      <GoodsMissing sections={sections} />
      <p>
        <a href={plainHref(site, "goods/")}>{i18n.t("goods.all")}</a>
      </p>
    </section>
  );
}
