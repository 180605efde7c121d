import { expect, test } from "vitest";
import { rankingChart } from "../../src/charts/ranking/ranking-chart.tsx";
import { slopeChart } from "../../src/charts/slope/slope-chart.tsx";
import type { View } from "../../src/view/view.ts";
import { book } from "../book.ts";
import { viewWith, i18n } from "../views.ts";

const note = i18n.en.t("note.relative-change");

test.each([rankingChart, slopeChart])("$id tells changes of shares from percentage points", (chart) => {
  const notes = (patch: Partial<View>) => chart.notes(chart.series(book, viewWith(patch)) as never, i18n.en);
  expect(notes({ unit: "share" })).toContain(note);
  expect(notes({ unit: "usd" })).not.toContain(note);
  // Without a change there is nothing to explain.
  expect(notes({ unit: "share", compare: 2024 })).not.toContain(note);
});
