import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { type ChartId, charts } from "../../../src/charts/registry.ts";
import { openBook } from "../../../src/data/book.ts";
import { figureKey } from "../../../src/data/figures/figure-type.ts";
import { provenanceOf, provenanceText } from "../../../src/export/provenance/provenance-of.ts";
import { provenanceSchema } from "../../../src/export/provenance/provenance-schema.ts";
import { boundsOf } from "../../../src/view/bounds.ts";
import { parseAddress } from "../../../src/view/address.ts";
import { flows, ledgerChoices, units } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { viewWith } from "../../views.ts";
import { subjectOf } from "../subjects.ts";
import { moduleNamed } from "../../charts.ts";

const ids = Object.keys(charts) as ChartId[];

describe.each(ids)("%s", (id) => {
  test("no two figures of a view are mistaken for each other in its provenance", () => {
    const chart = moduleNamed(id);
    const mistaken = flows.flatMap((flow) =>
      units.flatMap((unit) =>
        ledgerChoices.flatMap((ledger) => {
          const view = viewWith({ flow, unit, ledger, context: ["RUS", "BLR"] });
          const values = new Map<string, number>();
          return chart.figures(chart.series(book, view)).filter((figure) => {
            const known = values.get(figureKey(figure));
            values.set(figureKey(figure), figure.value);
            return known !== undefined && known !== figure.value;
          });
        }),
      ),
    );
    expect(mistaken).toEqual([]);
  });

  test("what is written can be read", () => {
    const provenance = provenanceOf([subjectOf(id), subjectOf(id, { year: 2013, ledger: "both" }, { lang: "de" })]);
    expect(v.parse(provenanceSchema, JSON.parse(provenanceText(provenance)))).toEqual(provenance);
    expect(provenance.views.map(({ query }) => query)).toEqual(["", "?year=2013&ledger=both"]);
    expect(provenance.views[1]?.lang).toBe("de");
  });
});

test("a view as of an earlier day is found again by its query", () => {
  const asof = "2015-06-01";
  const view = viewWith({ asof, years: [1992, 2013], year: 2013 });
  const [traced] = provenanceOf([{ ...subjectOf("trade", view), book: openBook(book.dataset, asof) }]).views;
  expect(parseAddress(traced?.query ?? "", boundsOf(book))).toEqual({ view, notices: [] });
});
