import { describe, expect, test } from "vitest";
import { figuresAt } from "../../../src/charts/parts/marks/mark-target.ts";
import { figureKey } from "../../../src/data/figures/figure-type.ts";
import { book } from "../../book.ts";
import { modules } from "../../charts.ts";
import { viewWith } from "../../views.ts";

describe.each(modules)("a mark of $id", (chart) => {
  test("stands for each of its figures once, with one country alone as well", () => {
    for (const ledger of ["china", "both"] as const) {
      const figures = chart.figures(chart.series(book, viewWith({ countries: ["KGZ"], ledger })));
      for (const figure of figures) {
        const target = {
          element: {} as Element,
          chart: chart.id,
          country: figure.country,
          year: Number(figure.period.slice(0, 4)),
          period: null,
          ledger: figure.ledger,
          flow: figure.flow,
          status: figure.status,
          formula: figure.formula,
          event: null,
          projects: [],
        };
        const keys = figuresAt(target, figures).map(figureKey);
        expect(new Set(keys).size, figureKey(figure)).toBe(keys.length);
      }
    }
  });
});
