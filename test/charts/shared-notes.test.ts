import { expect, test } from "vitest";
import { tradeChart } from "../../src/charts/trade/trade-chart.tsx";
import { book } from "../book.ts";
import { i18n, viewWith } from "../views.ts";

const notesOf = (patch: Parameters<typeof viewWith>[0]) =>
  tradeChart.notes(tradeChart.series(book, viewWith(patch)), i18n.en);

test("what holds of several countries is said of them once: missing years, and parts of a year", () => {
  for (const patch of [{ flow: "balance" }, { flow: "export" }, { form: "lines" }, { unit: "index" }] as const) {
    const said = notesOf(patch).flatMap((note) => /^[^:]+: (?<what>.+)$/.exec(note)?.groups?.["what"] ?? []);
    expect(said, JSON.stringify(patch)).toEqual([...new Set(said)]);
  }
});
