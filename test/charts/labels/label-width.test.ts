import { expect, test } from "vitest";
import { labelWidth } from "../../../src/charts/parts/plot/label-width.ts";
import { parseAddress } from "../../../src/view/address.ts";
import { modules } from "../../charts.ts";
import { bounds, i18n } from "../../views.ts";
import { difficultViews } from "./difficult-views.ts";
import { pageLabels } from "./page-labels.ts";

test("a label gets the room that the letters of Arial take, give or take a few, and hardly twice as much", () => {
  for (const chart of modules.filter(({ id }) => id !== "map")) {
    for (const query of difficultViews) {
      for (const language of [i18n.en, i18n.de]) {
        for (const { text, left, right } of pageLabels(chart, parseAddress(query, bounds).view, language)(1000)
          .labels) {
          const room = labelWidth(text);
          expect(room, text).toBeGreaterThan((right - left) * 0.93);
          expect(room, text).toBeLessThan((right - left) * 1.9);
        }
      }
    }
  }
});
