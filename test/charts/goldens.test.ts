import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ChartId } from "../../src/charts/registry.ts";
import { pictureOf } from "../../src/export/picture/picture.ts";
import { profileFaults } from "../export/svg-profile.ts";
import { svgText } from "../../src/export/picture/svg/svg-text.ts";
import { pictureSizes } from "../../src/export/pictures/picture-address.ts";
import { parseAddress } from "../../src/view/address.ts";
import { modules } from "../charts.ts";
import { subjectOf } from "../export/subjects.ts";
import { expectGolden } from "../golden.ts";
import { overlaps } from "./label-overlaps.ts";
import { bounds } from "../views.ts";

/** Each chart by default, in the other language and on dark, and in the views that it is known by. */
const drawings = modules.flatMap(({ id, presets, examples }) =>
  [
    { name: presets[0].name, query: presets[0].query },
    { name: `${presets[0].name}-de`, query: presets[0].query, lang: "de" as const },
    { name: `${presets[0].name}-dark`, query: presets[0].query, theme: "dark" as const },
    ...examples,
  ].map(({ name, query, ...look }) => ({ chart: id as ChartId, name: `${id}-${name}`, query, look })),
);

describe.each(drawings)("$name", ({ chart, name, query, look }) => {
  const svg = svgText(pictureOf(subjectOf(chart, parseAddress(query, bounds).view, look), pictureSizes["1200x675"]));

  test("looks as it did when it was last approved", () => expectGolden(name, openable(svg)));
  test("has no text on another, on a mark or beyond the edge", () => {
    expect(overlaps(svg, { hasFixedMarks: chart === "map" })).toEqual([]);
  });
  test("can be opened anywhere", () => expect(profileFaults(svg)).toEqual([]));
});

test("no golden is left of a drawing that is no more", () => {
  const wanted = drawings.map(({ name }) => `${name}.svg`);
  const found = readdirSync("test/golden").filter((file) => !file.endsWith("-changed.svg"));
  expect(found.toSorted()).toEqual(wanted.toSorted());
});

/** The borders of the land, whose fine cut is compared elsewhere, on a coarse grid: a fraction of the bytes. */
function openable(svg: string): string {
  const grid = 3;
  return svg.replaceAll(/<path(?=[^>]*data-outline)[^>]*>/g, (path) =>
    path.replace(/ d="([^"]*)"/, (_, d: string) => {
      const steps = d.replaceAll(/[\d.]+/g, (number) => String(Math.round(Number(number) / grid) * grid));
      const points = steps.split(/(?=[A-Z])/);
      return ` d="${points.filter((point, index) => point.slice(1) !== points[index - 1]?.slice(1)).join("")}"`;
    }),
  );
}
