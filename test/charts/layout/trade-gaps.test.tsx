import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { pageMedium } from "../../../src/charts/parts/medium.ts";
import { tradeChart } from "../../../src/charts/trade/trade-chart.tsx";
import { book } from "../../book.ts";
import { i18n, viewWith } from "../../views.ts";

test("a year without any figure has the sign of one that lacks a country's: that which the key explains", () => {
  const series = tradeChart.series(book, viewWith({ ledger: "partner", countries: ["TKM"] }));
  const layout = tradeChart.layout(series, i18n.en);
  const empty = layout.gaps.filter(({ column }) => column.parts.length === 0);
  expect(empty.length).toBeGreaterThan(5);
  const svg = renderToStaticMarkup(<tradeChart.Marks medium={pageMedium} layout={layout} i18n={i18n.en} />);
  expect(svg.match(/<rect class="gap"/g)).toHaveLength(layout.gaps.length);
});
