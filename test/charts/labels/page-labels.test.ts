import { describe, expect, test } from "vitest";
import { askedExtension } from "../../../src/charts/parts/chart.ts";
import { knownYears } from "../../../src/series/known-years.ts";
import { parseAddress } from "../../../src/view/address.ts";
import type { View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { modules } from "../../charts.ts";
import { bounds, i18n } from "../../views.ts";
import { meet } from "../label-overlaps.ts";
import { difficultViews } from "./difficult-views.ts";
import { type PageLabel, type PageLabels, type PageLine, pageLabels } from "./page-labels.ts";

const widths = [360, 390, 640, 768, 1024, 1440];
// The map places its labels on its land: see `map-layout.test.tsx`.
const charts = modules.filter(({ id }) => id !== "map");

const places = (["en", "de"] as const).flatMap((lang) => [
  { lang, on: "a page", isEmbed: false },
  { lang, on: "an embed", isEmbed: true },
]);

describe.each(charts)("$id", (chart) => {
  test.each(places)(
    "has no text on another, a foreign mark, a line or beyond an edge on $on, $lang",
    async ({ lang, isEmbed }) => {
      const faults: string[] = [];
      for (const query of difficultViews) {
        const view = viewOf(query);
        const drawn = (await askedExtension(chart, view, book)?.load()) ?? chart;
        const labelsAt = pageLabels(drawn, view, i18n[lang], { isEmbed });
        for (const width of widths) {
          faults.push(...faultsAmong(labelsAt(width)).map((fault) => `${width} px ${query} ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );
});

/** As a page shows it: with years that have figures in place of those that have none. */
function viewOf(query: string): View {
  const { view } = parseAddress(query, bounds);
  return { ...view, ...knownYears(book, view, bounds) };
}

function faultsAmong({ labels, marks, lines, width, height }: PageLabels): string[] {
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
      ...lines.filter((line) => !isSame(one, line) && crosses(line, one)).map((line) => `${one.text} on ${line.text}`),
      ...marks.filter((mark) => !isIn(one, mark) && meet(one, mark)).map((mark) => `${one.text} on ${mark.text}`),
    ]),
  ];
}

/** Whether a text stands in the mark that it is of, with all of its letters. */
function isIn(one: PageLabel, mark: PageLabel): boolean {
  const isWithin = one.left >= mark.left && one.right <= mark.right && one.top >= mark.top && one.bottom <= mark.bottom;
  return isWithin && one.country === mark.country && (one.year ?? mark.year) === mark.year;
}

/** Whether a line leads to the text that it meets. */
function isSame(one: PageLabel, line: PageLine): boolean {
  return line.isLeader && one.country === line.country;
}

/** Whether a part of the line lies within the box, which it may touch by a hair. */
function crosses({ from, to }: PageLine, { left, right, top, bottom }: PageLabel): boolean {
  const hair = 1;
  const low = [left + hair, top + hair];
  const high = [right - hair, bottom - hair];
  let [start, end] = [0, 1];
  for (const axis of [0, 1] as const) {
    const [a, b] = [from[axis], to[axis]];
    const [least, most] = [low[axis] ?? 0, high[axis] ?? 0];
    if (a === b) {
      if (a <= least || a >= most) return false;
      continue;
    }
    const [one, other] = [(least - a) / (b - a), (most - a) / (b - a)];
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
  }
  return start < end;
}
