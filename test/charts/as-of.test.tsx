import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { openBook, sourceOf } from "../../src/data/book.ts";
import { book as now } from "../book.ts";
import { viewWith, i18n } from "../views.ts";
import { pageMedium } from "../../src/charts/parts/medium.ts";
import { modules } from "../charts.ts";

const days = ["1994-04-20", "2013-12-31", "2023-05-19"];

describe.each(modules)("$id", (chart) => {
  test.each(days)("as of %s is drawn from what was published by then", (asof) => {
    const book = openBook(now.dataset, asof);
    for (const ledger of ["china", "both"] as const) {
      const series = chart.series(book, viewWith({ asof, ledger }));
      const svg = renderToStaticMarkup(
        <chart.Marks medium={pageMedium} layout={chart.layout(series, i18n.en)} i18n={i18n.en} />,
      );
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      for (const id of chart.sources(series)) {
        const { published } = sourceOf(now, id);
        expect(published !== null && published.slice(0, 10) <= asof, `${id} of ${published}`).toBe(true);
      }
    }
  });
});
