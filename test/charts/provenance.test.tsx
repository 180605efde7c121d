import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { sourceOf } from "../../src/data/book.ts";
import type { Figure } from "../../src/data/figures/figure-type.ts";
import { sourcesOf } from "../../src/data/figures/figure.ts";
import { flows, ledgerChoices, units, type View } from "../../src/view/view.ts";
import { book } from "../book.ts";
import { viewWith, i18n } from "../views.ts";
import { pageMedium } from "../../src/charts/parts/medium.ts";
import { modules } from "../charts.ts";

const views: readonly View[] = flows.flatMap((flow) =>
  units.flatMap((unit) =>
    ledgerChoices.map((ledger) =>
      viewWith({ flow, unit, ledger, year: unit === "usd" ? 2024 : 2003, context: ["RUS", "BLR"] }),
    ),
  ),
);

/** The `data-*` of every mark that stands for a figure. */
function marksOf(svg: string): ReadonlyArray<Readonly<Record<string, string>>> {
  return [...svg.matchAll(/<[a-z]+ [^>]*data-value="[^>]*>/g)].map(([tag]) =>
    Object.fromEntries([...tag.matchAll(/data-([a-z]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value])),
  );
}

function keyOf(figure: Figure): string {
  return [figure.country, figure.period.slice(0, 4), figure.flow, figure.status, figure.ledger, figure.value].join(" ");
}

describe.each(modules)("$id", (chart) => {
  test("every mark in every view leads to a figure, and every figure to its sources", () => {
    const orphans: string[] = [];
    let walked = 0;
    for (const view of views) {
      const series = chart.series(book, view);
      const figures = new Map(chart.figures(series).map((figure) => [keyOf(figure), figure]));
      const layout = chart.layout(series, i18n.en);
      for (const mark of marksOf(
        renderToStaticMarkup(<chart.Marks medium={pageMedium} layout={layout} i18n={i18n.en} />),
      )) {
        const { country, year, flow, status, ledger = "china", value } = mark;
        const figure = figures.get([country, year, flow, status, ledger, value].join(" "));
        const sources = figure ? sourcesOf(figure) : [];
        const isTraced = sources.length > 0 && sources.every((id) => sourceOf(book, id).publisher !== "");
        if (!isTraced) orphans.push(JSON.stringify(mark));
        walked += 1;
      }
    }
    expect(orphans).toEqual([]);
    // The timeline shows events alone.
    expect(walked > 0).toBe(chart.id !== "timeline");
  }, 30_000);

  test("no figure is made of both ledgers, but for what sets the two against each other", () => {
    const comparing = new Set(["gap", "ratio"]);
    const isOfOneLedger = (figure: Figure): boolean =>
      comparing.has(figure.formula ?? "") ||
      figure.inputs.every((input) => input.ledger === figure.ledger && isOfOneLedger(input));
    const mixed = views
      .flatMap((view) => chart.figures(chart.series(book, view)))
      .filter((figure) => !isOfOneLedger(figure));
    expect(mixed.map(keyOf)).toEqual([]);
  });

  test("what is drawn for scale is never added to the five", () => {
    const withContext = chart.figures(chart.series(book, viewWith({ context: ["RUS", "BLR"] })));
    const outsiders = new Set<string>(["RUS", "BLR"]);
    const hasOutsider = (figure: Figure): boolean =>
      figure.inputs.some((input) => outsiders.has(input.country) || hasOutsider(input));
    const summed = withContext.filter((figure) => !outsiders.has(figure.country) && hasOutsider(figure));
    expect(summed.map(keyOf)).toEqual([]);
  });
});
