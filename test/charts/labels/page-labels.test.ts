import { describe, expect, test } from "vitest";
import { askedExtension } from "../../../src/charts/parts/chart.ts";
import { parseAddress } from "../../../src/view/address.ts";
import { book } from "../../book.ts";
import { modules } from "../../charts.ts";
import { bounds, i18n } from "../../views.ts";
import { meet } from "../label-overlaps.ts";
import { difficultViews } from "./difficult-views.ts";
import { type PageLabels, pageLabels } from "./page-labels.ts";

// The map places its labels on its land: see `map-layout.test.tsx`.
const charts = modules.filter(({ id }) => id !== "map");

describe.each(charts)("$id", (chart) => {
  test.each([390, 640, 1440].flatMap((width) => (["en", "de"] as const).map((lang) => [width, lang] as const)))(
    "has no text on another or beyond an edge at %d px, %s",
    async (width, lang) => {
      const faults: string[] = [];
      for (const query of difficultViews) {
        const { view } = parseAddress(query, bounds);
        const drawn = (await askedExtension(chart, view, book)?.load()) ?? chart;
        faults.push(...faultsAmong(pageLabels(drawn, view, i18n[lang], width)).map((fault) => `${query} ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );
});

function faultsAmong({ labels, width }: PageLabels): string[] {
  const outside = labels.filter(({ left, right }) => left < 0 || right > width);
  return [
    ...outside.map(({ text, left, right }) => `${text} beyond the edge by ${Math.max(-left, right - width)}`),
    ...labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter((other) => meet(one, other))
        .map((other) => `${one.text} on ${other.text}`),
    ),
  ];
}
