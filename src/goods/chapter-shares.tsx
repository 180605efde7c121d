import "./goods.css";
import { useId, useMemo } from "react";
import { YearPictures } from "../chart-panel/hairline/year-pictures.tsx";
import { pageMedium } from "../charts/parts/medium.ts";
import type { Partner } from "../data/countries.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useBook, useTextLang } from "../shell/dataset-provider.tsx";
import { type ChapterPanel, chapterPanels, type ChapterRow } from "./chapter-series.ts";
import { GoodsStrip } from "./goods-strip.tsx";
import { stripLayout } from "./goods-strip-layout.ts";
import { GoodsSources } from "./goods-table.tsx";
import { type GoodsName, goodsName, routeText } from "./goods-text.ts";

/** What share the chapters of the Harmonized System have in each direction, year by year; says so where none was found. */
export function ChapterShares({ countries }: { readonly countries: readonly Partner[] }) {
  const book = useBook();
  const i18n = useI18n();
  const found = useMemo(
    () =>
      countries
        .map((country) => ({ country, panels: chapterPanels(book, country) }))
        .filter(({ panels }) => panels.length > 0),
    [book, countries],
  );
  if (found.length === 0) return <p>{i18n.t("goods.chapters.none")}</p>;
  return (
    <>
      <p>{i18n.t("goods.chapters.intro")}</p>
      {found.map(({ country, panels }) => (
        <div key={country} className="goods-charts">
          {panels.map((panel) => (
            <ChapterFigure key={`${panel.reporter} ${panel.from}`} panel={panel} country={country} />
          ))}
        </div>
      ))}
    </>
  );
}

function ChapterFigure({ panel, country }: { readonly panel: ChapterPanel; readonly country: Partner }) {
  const i18n = useI18n();
  const id = useId();
  const route = routeText({ ...panel, isBothWays: false }, i18n);
  const most = Math.max(...panel.rows.flatMap(({ shares }) => shares.map(({ value }) => value)));
  return (
    <figure className="goods-figure">
      <figcaption>
        <strong id={id}>{i18n.t("goods.chapters.title", { route })}</strong>
        <span className="goods-measure">
          {i18n.t("goods.chapters.measure", { reporter: i18n.country(panel.reporter) })}
        </span>
      </figcaption>
      <YearPictures label={id}>
        {panel.rows.map((row) => (
          <ChapterStrip
            key={row.product?.code ?? row.kind}
            row={row}
            layout={stripLayout(row.shares, most, (value) => i18n.percent(value), panel.years)}
            hue={row.kind === "chapter" ? country : "muted"}
          />
        ))}
      </YearPictures>
      <p className="goods-sources">
        <GoodsSources ids={panel.sources} />
      </p>
    </figure>
  );
}

function ChapterStrip({
  row: { kind, product, shares },
  layout,
  hue,
}: {
  readonly row: ChapterRow;
  readonly layout: ReturnType<typeof stripLayout>;
  readonly hue: string;
}) {
  const i18n = useI18n();
  const textLang = useTextLang();
  const name: GoodsName = product
    ? goodsName(product, i18n, textLang)
    : { text: i18n.t(`goods.chapters.${kind === "rest" ? "rest" : "others"}`) };
  const values = i18n.list(shares.map(({ year, value }) => `${year}: ${i18n.percent(value)}`));
  return (
    <>
      <p className="goods-chapter" lang={name.language}>
        {name.text}
      </p>
      <GoodsStrip
        layout={layout}
        hue={hue}
        label={i18n.t("goods.chapters.values", { name: name.text, values })}
        medium={pageMedium}
      />
    </>
  );
}
