import { describe, expect, test } from "vitest";
import { parseAddress } from "../../../src/view/address.ts";
import { modules } from "../../charts.ts";
import { bounds, i18n } from "../../views.ts";
import { meet } from "../label-overlaps.ts";
import { type PageLabels, pageLabels } from "./page-labels.ts";

/** The views in which labels come closest to each other. */
const views = [
  "",
  "?flow=balance",
  "?ledger=both",
  "?unit=gdp",
  "?unit=index",
  "?countries=KAZ",
  "?years=2022-2024",
  "?asof=2023-06-01",
  "?show=change",
  "?form=lines&axis=log",
  "?context=RUS,BLR",
  "?year=1995&compare=2000",
  "?flow=export&year=2024",
  "?form=lines&context=RUS,BLR",
  "?axis=log&ledger=both",
];
// The map places its labels on its land: see `map-layout.test.tsx`.
const charts = modules.filter(({ id }) => id !== "map");

describe.each(charts)("$id", (chart) => {
  test.each([390, 640, 1440].flatMap((width) => (["en", "de"] as const).map((lang) => [width, lang] as const)))(
    "has no text on another or beyond an edge at %d px, %s",
    (width, lang) => {
      const faults = views.flatMap((query) =>
        faultsAmong(pageLabels(chart, parseAddress(query, bounds).view, i18n[lang], width)).map(
          (fault) => `${query} ${fault}`,
        ),
      );
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
