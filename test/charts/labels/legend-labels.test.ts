import { describe, expect, test } from "vitest";
import { askedExtension } from "../../../src/charts/parts/chart.ts";
import { parseAddress } from "../../../src/view/address.ts";
import { book } from "../../book.ts";
import { modules } from "../../charts.ts";
import { bounds, i18n } from "../../views.ts";
import { difficultViews } from "./difficult-views.ts";
import { pageLabels } from "./page-labels.ts";

describe.each(modules)("$id", (chart) => {
  test.each([390, 640, 1440].flatMap((width) => (["en", "de"] as const).map((lang) => [width, lang] as const)))(
    "names no hue beside its marks that the legend names at %d px, %s",
    async (width, lang) => {
      const faults: string[] = [];
      for (const query of difficultViews) {
        const { view } = parseAddress(query, bounds);
        const drawn = (await askedExtension(chart, view, book)?.load()) ?? chart;
        const legend = drawn.legend(drawn.series(book, view), i18n[lang]);
        const { labels } = pageLabels(drawn, view, i18n[lang])(width);
        // In narrow frames a country's code stands for its name.
        const hues = legend.filter(({ sample }) => "country" in sample);
        const named = hues.filter(({ key, label }) =>
          labels.some(({ text, country }) => country === key && [key, label].includes(text.trim())),
        );
        faults.push(...named.map(({ label }) => `${query} ${label}`));
      }
      expect(faults).toEqual([]);
    },
  );
});
