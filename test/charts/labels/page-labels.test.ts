import { describe, expect, test } from "vitest";
import { askedExtension } from "../../../src/charts/parts/chart.ts";
import { parseAddress } from "../../../src/view/address.ts";
import { book } from "../../book.ts";
import { modules } from "../../charts.ts";
import { bounds, i18n } from "../../views.ts";
import { meet } from "../label-overlaps.ts";
import { difficultViews } from "./difficult-views.ts";
import { type PageLabel, type PageLabels, pageLabels } from "./page-labels.ts";

const widths = [360, 390, 640, 768, 1024, 1440];
// The map places its labels on its land: see `map-layout.test.tsx`.
const charts = modules.filter(({ id }) => id !== "map");

describe.each(charts)("$id", (chart) => {
  test.each(["en", "de"] as const)("has no text on another, on a foreign mark or beyond an edge, %s", async (lang) => {
    const faults: string[] = [];
    for (const query of difficultViews) {
      const { view } = parseAddress(query, bounds);
      const drawn = (await askedExtension(chart, view, book)?.load()) ?? chart;
      const labelsAt = pageLabels(drawn, view, i18n[lang]);
      for (const width of widths) {
        faults.push(...faultsAmong(labelsAt(width)).map((fault) => `${width} px ${query} ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
});

function faultsAmong({ labels, marks, width, height }: PageLabels): string[] {
  const outside = labels.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
  );
  return [
    ...outside.map(({ text }) => `${text} beyond the edge`),
    ...labels.flatMap((one, index) => [
      ...labels
        .slice(index + 1)
        .filter((other) => meet(one, other))
        .map((other) => `${one.text} on ${other.text}`),
      ...marks.filter((mark) => !isOf(one, mark) && meet(one, mark)).map((mark) => `${one.text} on ${mark.text}`),
    ]),
  ];
}

/** Whether a text says of itself that it is of the mark, or of the whole that it is a part of. */
function isOf({ year, country }: PageLabel, mark: PageLabel): boolean {
  if (year === undefined) return country !== undefined && country === mark.country;
  return year === mark.year && (country === "C5" || country === mark.country);
}
