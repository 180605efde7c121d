import { expect, test } from "vitest";
import { openBook } from "../../../src/data/book.ts";
import { compareProvenance } from "../../../src/export/provenance/compare-provenance.ts";
import { provenanceOf } from "../../../src/export/provenance/provenance-of.ts";
import type { ProvenanceView } from "../../../src/export/provenance/provenance.ts";
import { book } from "../../book.ts";
import { viewWith, i18n } from "../../views.ts";
import { subjectOf } from "../subjects.ts";

function provenanceView(...args: Parameters<typeof subjectOf>): ProvenanceView {
  const [view] = provenanceOf([subjectOf(...args)]).views;
  if (!view) throw new Error("The provenance has no view");
  return view;
}

test("a file of today's data shows what is shown today, in whatever language it was made", () => {
  const { changed, added, gone, unchanged, view } = compareProvenance(
    provenanceView("multiples", { unit: "share", ledger: "both" }, { lang: "de" }),
    book,
    i18n.en,
  );
  expect([changed, added, gone]).toEqual([[], [], []]);
  expect(unchanged).toBeGreaterThan(100);
  expect(view).toEqual(viewWith({ unit: "share", ledger: "both" }));
});

test("figures that were revised, have come or have gone are args apart", () => {
  const file = provenanceView("ranking");
  const [first, second, ...rest] = file.figures;
  if (!first || !second) throw new Error("The ranking has no figures");
  const stranger = { ...first, flow: "transit" };
  const comparison = compareProvenance(
    { ...file, figures: [{ ...first, value: first.value - 0.4 }, stranger, ...rest] },
    book,
    i18n.en,
  );
  expect(comparison.changed).toEqual([{ was: { ...first, value: first.value - 0.4 }, now: first }]);
  expect(comparison.added).toEqual([second]);
  expect(comparison.gone).toEqual([stranger]);
  expect(comparison.unchanged).toBe(rest.length);
});

test("a revised dataset shows in every chart that rests on it", () => {
  const revised = openBook({
    ...book.dataset,
    trade: book.dataset.trade.map((fact) =>
      fact.partner === "KAZ" && fact.period === "2024" ? { ...fact, usdBn: fact.usdBn + 1 } : fact,
    ),
  });
  for (const chart of ["trade", "map", "slope"] as const) {
    const { changed } = compareProvenance(provenanceView(chart), revised, i18n.en);
    expect(changed.map(({ was }) => was.country)).toContain("KAZ");
  }
});

test("what a spreadsheet rounds off is no change", () => {
  const file = provenanceView("trade", { flow: "balance" });
  const figures = file.figures.map((figure) => ({ ...figure, value: Number(figure.value.toPrecision(15)) }));
  expect(compareProvenance({ ...file, figures }, book, i18n.en).changed).toEqual([]);
});

test("a view of an earlier day is compared with what is now known of that day", () => {
  const asof = "2023-06-01";
  const subject = { ...subjectOf("trade", { asof }), book: openBook(book.dataset, asof) };
  const [view] = provenanceOf([subject]).views;
  const comparison = view && compareProvenance(view, book, i18n.en);
  expect(comparison?.view.asof).toBe(asof);
  expect(comparison?.changed).toEqual([]);
  expect(comparison?.unchanged).toBeGreaterThan(50);
});
