import { createRoot } from "react-dom/client";
import { tradeChart } from "../../src/charts/trade/trade-chart.tsx";
import { pageMedium } from "../../src/charts/parts/medium.ts";
import { openBook } from "../../src/data/book.ts";
import { type Dataset, tables } from "../../src/data/schema/schema.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { loadCatalogue } from "../../src/i18n/languages.ts";
import { defaultView } from "../../src/view/address.ts";
import { boundsOf } from "../../src/view/bounds.ts";
import countries from "../../data/countries.json";
import { openProductTable } from "./product-table.ts";

/** What `measure-parquet.ts` asks the page for. */
export interface ProductPage {
  /** Draws a product; resolves once its rows are handed to React. */
  show(product: number): Promise<void>;
  readonly read: { readonly bytes: number; readonly requests: number };
}

declare global {
  var productPage: ProductPage | undefined;
}

const source: Dataset["sources"][number] = {
  id: "generated",
  publisher: "Generated",
  title: "Trade by product, made up",
  url: null,
  published: "2026",
  language: "en",
  kind: "statistics",
  cites: null,
  linkable: false,
};
const empty = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Dataset;

const first = Number(new URLSearchParams(location.search).get("product"));
const root = createRoot(document.getElementById("chart") ?? document.body);
const [table, catalogue] = await Promise.all([openProductTable("trade-by-product.parquet"), loadCatalogue("en")]);
const i18n = createI18n("en", catalogue);

async function show(product: number): Promise<void> {
  const trade = await table.rowsOf(product, source.id);
  const dataset = { ...empty, trade, sources: [source], countries: countries as Dataset["countries"] };
  const book = openBook(dataset);
  // From here on as with any other table: a book, a view, the chart of the site.
  const series = tradeChart.series(book, defaultView(boundsOf(book)));
  const layout = tradeChart.layout(series, i18n);
  root.render(
    <>
      <h1>
        {product}: {tradeChart.title(series, i18n)}
      </h1>
      <tradeChart.Marks layout={layout} i18n={i18n} medium={pageMedium} />
    </>,
  );
}

await show(first);
globalThis.productPage = { show, read: table.read };
