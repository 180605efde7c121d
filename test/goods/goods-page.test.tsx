import type { ComponentType } from "react";
import { describe, expect, test } from "vitest";
import { centralAsia, type Partner } from "../../src/data/countries.ts";
import type { Dataset } from "../../src/data/schema/schema.ts";
import { goodsLines } from "../../src/goods/goods-lines.ts";
import { goodsName } from "../../src/goods/goods-text.ts";
import type { Lang } from "../../src/i18n/i18n.ts";
import { CountryPage } from "../../src/pages/country/country-page.tsx";
import { GoodsPage } from "../../src/pages/goods/goods-page.tsx";
import { countryPath, type PagePath } from "../../src/shell/site.tsx";
import chapters from "../fixtures/chapters.json";
import { book, datasetTables } from "../book.ts";
import { pageMarkup } from "../page-markup.tsx";
import { i18n } from "../views.ts";

const data = datasetTables();

function render(path: PagePath, page: ComponentType, dataset: Dataset = data, lang: Lang = "en"): string {
  return pageMarkup({ path, page, dataset, i18n: i18n[lang] });
}

function countryPage(country: Partner, dataset: Dataset = data, lang: Lang = "en"): string {
  return render(countryPath(country), () => <CountryPage country={country} />, dataset, lang);
}

const lines = goodsLines(book);
const rowsOf = (html: string) =>
  [...html.matchAll(/<table class="goods-table.*?<\/table>/g)].flatMap(([table]) =>
    [...table.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) => row),
  );

describe("the page of goods", () => {
  const page = render("goods/", GoodsPage);

  test("holds every figure with its sources before any script runs", () => {
    const rows = rowsOf(page);
    expect(rows).toHaveLength(lines.length);
    for (const { sources, product } of lines) {
      const own = rows.find(
        (row) =>
          sources.every((id) => row.includes(`href="../sources/#${id}"`)) &&
          row.includes(goodsName(product, i18n.en).text.replaceAll("'", "&#x27;")) &&
          row.includes(i18n.en.period(product.period)),
      );
      expect(own, product.label).toBeDefined();
    }
  });

  test("says that there is no full breakdown, and where to get one", () => {
    expect(page).toContain(i18n.en.t("goods.missing"));
    expect(page).toContain("https://comtradeplus.un.org/");
    expect(page).toContain("http://stats.customs.gov.cn/");
  });

  test("every head sorts, and says how", () => {
    const heads = [...page.matchAll(/<th scope="col"[^>]*>/g)].map(([head]) => head);
    expect(heads.length).toBeGreaterThan(5);
    expect(heads.filter((head) => !head.includes("aria-sort="))).toEqual([]);
    expect(page).toContain('aria-sort="descending"');
  });

  test("is there in German, and marks what is English", () => {
    const german = render("goods/", GoodsPage, data, "de");
    expect(german).toContain("Erdgas per Pipeline");
    expect(german).toMatch(/<span lang="en">[^<]+\(HS /);
  });

  test("shows hostile text as text", () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const products = data.products.map((row) => ({ ...row, label: hostile, note: hostile }));
    expect(render("goods/", GoodsPage, { ...data, products })).not.toContain("<img");
  });

  test("has one id for one thing", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe("a country's page", () => {
  test.each(centralAsia)("holds what was found of the goods of %s", (country) => {
    expect(rowsOf(countryPage(country))).toHaveLength(lines.filter((line) => line.country === country).length);
  });

  test("shows the chapters of both directions once there is a breakdown, and says so where there is none", () => {
    const broken = { ...data, products: chapters as Dataset["products"] };
    const [full, none] = [countryPage("KAZ", broken), countryPage("KGZ", broken)];
    for (const route of ["Kazakhstan → China", "China → Kazakhstan"]) {
      expect(full).toContain(i18n.en.t("goods.chapters.title", { route }));
    }
    expect(full).toMatch(/aria-label="Machinery \(HS 84\)\. 2019: [\d.]+%/);
    expect(full).not.toContain(i18n.en.t("goods.chapters.none"));
    expect(none).toContain(i18n.en.t("goods.chapters.none"));
    expect(render("goods/", GoodsPage, broken)).toContain("China → Kazakhstan, share by chapter");
  });

  test("says so where nothing was found", () => {
    const page = countryPage("TKM", { ...data, products: [] });
    expect(rowsOf(page)).toEqual([]);
    expect(page).toContain(i18n.en.t("goods.missing"));
    expect(page).toMatch(/We found no figures for gas, oil, uranium/);
  });

  test("draws a series of three years or more, and names the years without a figure", () => {
    const [first] = data.products;
    if (!first) throw new Error("There are no goods");
    const series = ["2019", "2020", "2023"].map((period, index) => ({
      ...first,
      reporter: "CHN" as const,
      partner: "TKM" as const,
      flow: "import" as const,
      classification: "named" as const,
      code: "pipeline-gas",
      label: "Natural gas by pipeline",
      period,
      usdBn: 8 + index,
      quantity: null,
    }));
    const page = countryPage("TKM", { ...data, products: series });
    const figure = /<figure class="goods-figure">.*?<\/figure>/.exec(page)?.[0] ?? "";
    expect(figure).toContain("2019: 8, 2020: 9 and 2023: 10");
    const years = [...figure.matchAll(/<rect class="band" data-year="(\d{4})"/g)].map(([, year]) => Number(year));
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(figure.match(/<rect data-year/g)).toHaveLength(3);
    expect(figure.match(/>–</g)).toHaveLength(2);
    expect(figure).toContain(`href="../../sources/#${first.source}"`);
  });
});
