import "./goods.css";
import { useId } from "react";
import { YearPictures } from "../chart-panel/hairline/year-pictures.tsx";
import { pageMedium } from "../charts/parts/medium.ts";
import { centralAsia } from "../data/countries.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { GoodsGroup } from "./goods-groups.ts";
import { decimalsOf, type GoodsSection, type GoodsSeries, statisticianOf } from "./goods-lines.ts";
import { GoodsStrip } from "./goods-strip.tsx";
import { stripLayout } from "./goods-strip-layout.ts";
import { GoodsSources, GoodsTable } from "./goods-table.tsx";
import { goodsName, routeText } from "./goods-text.ts";
import { useTextLang } from "../shell/dataset-provider.tsx";

/** One kind of goods: a small chart for every series, and every figure in a table. */
export function GoodsSectionBody({ section: { group, series, lines } }: { readonly section: GoodsSection }) {
  const i18n = useI18n();
  const within = lines.filter(({ isWithinYear }) => isWithinYear);
  const caption = i18n.t(`goods.group.${group}`);
  const parts = i18n.t("goods.part-years", { count: within.length });
  return (
    <div>
      {series.length > 0 && (
        <div className="goods-charts">
          {series.map((one) => (
            <SeriesFigure
              key={`${one.line.from} ${one.line.to} ${one.line.product.reporter} ${one.line.product.code} ${one.unit}`}
              series={one}
              most={Math.max(
                ...series
                  .filter(({ unit }) => unit === one.unit)
                  .flatMap(({ points }) => points.map(({ value }) => value)),
              )}
            />
          ))}
        </div>
      )}
      <GoodsTable lines={lines.filter(({ isWithinYear }) => !isWithinYear)} caption={caption} />
      {within.length > 0 && (
        <details className="goods-parts">
          <summary>{parts}</summary>
          <GoodsTable lines={within} caption={`${caption}: ${parts}`} />
        </details>
      )}
    </div>
  );
}

function SeriesFigure({ series, most }: { readonly series: GoodsSeries; readonly most: number }) {
  const i18n = useI18n();
  const textLang = useTextLang();
  const id = useId();
  const { line, unit, points } = series;
  const decimals = decimalsOf(points.map(({ value }) => value));
  const name = goodsName(line.product, i18n, textLang);
  const measure = i18n.t(unit === "usd" ? "goods.usd-bn" : `goods.column.${unit}`);
  const route = routeText(line, i18n);
  const number = (value: number) => i18n.fixed(value, decimals);
  const label = i18n.t("goods.chart", {
    goods: name.text,
    route,
    measure,
    values: i18n.list(points.map(({ year, value }) => `${year}: ${number(value)}`)),
  });
  return (
    <figure className="goods-figure">
      <figcaption>
        <strong id={id}>
          <span lang={name.language}>{name.text}</span>, {route}
        </strong>
        <span className="goods-measure">
          {i18n.t("goods.measure", { measure, reporter: i18n.country(statisticianOf(line.product)) })}
        </span>
      </figcaption>
      <YearPictures label={id}>
        <GoodsStrip
          layout={stripLayout(points, most, number)}
          hue={(centralAsia as readonly string[]).includes(line.country) ? line.country : "muted"}
          label={label}
          medium={pageMedium}
        />
      </YearPictures>
      <p className="goods-sources">
        <GoodsSources ids={[...new Set(points.map(({ source }) => source))]} />
      </p>
    </figure>
  );
}

/** Goods that readers ask for first. */
const asked = [
  "gas",
  "oil",
  "uranium",
  "copper",
  "gold",
  "cars",
  "machinery",
  "food",
  "textiles",
] as const satisfies readonly GoodsGroup[];

/** What is missing, said plainly, and where it is published. */
export function GoodsMissing({ sections }: { readonly sections: readonly GoodsSection[] }) {
  const i18n = useI18n();
  const lacking = asked.filter((group) => sections.every((section) => section.group !== group));
  return (
    <div className="goods-missing">
      <p>
        <strong>{i18n.t("goods.missing")}</strong> {i18n.t("goods.missing.where")}
      </p>
      <ul>
        <li>
          <a href="https://comtradeplus.un.org/" rel="noreferrer external">
            UN Comtrade
          </a>
          {i18n.t("goods.missing.comtrade")}
        </li>
        <li>
          <a href="http://stats.customs.gov.cn/indexEn" rel="noreferrer external">
            {i18n.t("goods.missing.gacc")}
          </a>
          {i18n.t("goods.missing.query")}
        </li>
      </ul>
      {lacking.length > 0 && (
        <p>{i18n.t("goods.lacking", { goods: i18n.list(lacking.map((group) => i18n.t(`goods.list.${group}`))) })}</p>
      )}
    </div>
  );
}
