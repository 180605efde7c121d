import { expect, test } from "vitest";
import type { Figure } from "../../src/data/figures/figure-type.ts";
import { axisOf, shapeOf, showsPairs } from "../../src/series/shown-axis.ts";
import { forms, ledgerChoices, units } from "../../src/view/view.ts";

const figures = (...values: readonly number[]) => values.map((value) => ({ value }) as Figure);

test("columns stand for amounts and shares, which add up, and for nothing else", () => {
  const shown = units.flatMap((unit) => forms.map((form) => [unit, form, shapeOf({ unit, form })].join(" ")));
  expect(shown.filter((one) => one.endsWith("columns"))).toEqual(["usd stack columns", "share stack columns"]);
});

test("columns stand in pairs for amounts of both sides alone", () => {
  const paired = units.flatMap((unit) =>
    forms.flatMap((form) =>
      ledgerChoices.flatMap((ledger) => (showsPairs({ unit, form, ledger }) ? [[unit, form, ledger].join(" ")] : [])),
    ),
  );
  expect(paired).toEqual(["usd stack both"]);
});

test("an axis is logarithmic where that was asked for and every figure has a logarithm, and says why not elsewhere", () => {
  const log = { axis: "log" } as const;
  expect(axisOf(log, "lines", figures(0.1, 20))).toEqual({ axis: "log", whyLinear: null });
  expect(axisOf({ axis: "linear" }, "lines", figures(0.1, 20))).toEqual({ axis: "linear", whyLinear: null });
  expect(axisOf(log, "columns", figures(0.1, 20))).toEqual({ axis: "linear", whyLinear: "columns" });
  expect(axisOf(log, "lines", figures(20, 0))).toEqual({ axis: "linear", whyLinear: "sign" });
  expect(axisOf(log, "lines", figures(20, -3))).toEqual({ axis: "linear", whyLinear: "sign" });
  // Nothing to draw is no reason to explain anything.
  expect(axisOf(log, "columns", [])).toEqual({ axis: "linear", whyLinear: null });
});
