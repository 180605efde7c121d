import { expect, test } from "vitest";
import { tradeBoth } from "../../../src/charts/trade/both/trade-both.tsx";
import { totalOf } from "../../../src/data/figures/figure.ts";
import { totalledCountries } from "../../../src/series/trade-column.ts";
import { book } from "../../book.ts";
import { viewWith } from "../../views.ts";

test("totals of both sides are those of the pair of columns, and every country is in it or named as lacking", () => {
  const view = viewWith({ ledger: "both" });
  const { columns } = tradeBoth.series(book, view);
  let compared = 0;
  for (const { year, ledger, total } of columns) {
    const { countries, lacking } = totalledCountries(book, view, year);
    expect([...countries, ...lacking].toSorted()).toEqual([...view.countries].toSorted());
    if (!total || lacking.length === 0) continue;
    expect(totalOf(book, ledger, countries, year, view.flow).figure?.value).toBe(total.value);
    compared++;
  }
  expect(compared).toBeGreaterThan(10);
});

test("where no pairs are drawn, totals are of all countries chosen", () => {
  for (const patch of [{ ledger: "china" }, { ledger: "both", form: "lines" }] as const) {
    const view = viewWith(patch);
    expect(totalledCountries(book, view, 2023)).toEqual({ countries: view.countries, lacking: [] });
  }
});
