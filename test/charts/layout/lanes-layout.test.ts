import { describe, expect, test } from "vitest";
import { timelineChart } from "../../../src/charts/timeline/timeline-chart.tsx";
import { labelWidth } from "../../../src/charts/parts/plot/label-width.ts";
import { fractionOfYear, yearTicks } from "../../../src/charts/parts/scales/year-scale.ts";
import { flagHeight } from "../../../src/charts/spine/flags-layout.ts";
import { spineChart } from "../../../src/charts/spine/spine-chart.tsx";
import { spineWithLanes } from "../../../src/charts/spine/spine-with-lanes.tsx";
import type { View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { viewWith, i18n } from "../../views.ts";

const layout = (patch: Partial<View> = {}) =>
  timelineChart.layout(timelineChart.series(book, viewWith(patch)), i18n.en);

test.each([
  [2022, 2024],
  [2021, 2024],
  [2020, 2025],
  [2013, 2025],
  [1992, 2025],
] as const)("no summit's pole runs through the name of a goal, %i to %i", (first, last) => {
  for (const texts of Object.values(i18n)) {
    const { trade, flags } = spineChart.layout(spineChart.series(book, viewWith({ years: [first, last] })), texts);
    for (const label of trade.goals.flatMap(({ label: named }) => named ?? [])) {
      // At the nominal width, which is that of a frame of 1000 px.
      const width = labelWidth(label.text);
      const from = label.x + label.dx - { start: 0, middle: width / 2, end: width }[label.anchor];
      const crossing = flags.filter(({ x, foot }) => from <= x && x <= from + width && foot > label.y);
      expect(
        crossing.map(({ name }) => name),
        label.text,
      ).toEqual([]);
    }
    expect(trade.goals.filter(({ label }) => label !== null)).not.toEqual([]);
  }
});

describe("event lanes", () => {
  test("hold every event of the shown years once", () => {
    const shown = book.dataset.events.filter(({ date }) => date >= "1992" && date < "2026");
    expect(new Set(layout().dots.map((dot) => dot.event.id))).toEqual(new Set(shown.map(({ id }) => id)));
    expect(layout().dots).toHaveLength(shown.length);
  });

  test("keep dots of a lane apart, so that each can be hit", () => {
    const { dots } = layout();
    for (const [index, dot] of dots.entries()) {
      for (const other of dots.slice(index + 1)) {
        if (other.lane !== dot.lane) continue;
        const distance = Math.hypot(dot.x - other.x, dot.y - other.y);
        expect(distance, `${dot.event.id} and ${other.event.id}`).toBeGreaterThan(dot.r * 1.5);
      }
    }
  });

  test("show with one country only what concerns it", () => {
    const ids = layout({ countries: ["TKM"] }).dots.map((dot) => dot.event.id);
    expect(ids).toContain("relations-tkm-1992");
    expect(ids).not.toContain("relations-uzb-1992");
  });

  test("tell months apart when few years are shown, and days by their place between them", () => {
    expect(layout().months).toEqual([]);
    const { months, dots } = layout({ years: [2025, 2025] });
    expect(months.map(({ text }) => text)).toEqual([
      "Jan",
      "Feb",
      "Mar",
      "Apr",
      "May",
      "Jun",
      "Jul",
      "Aug",
      "Sep",
      "Oct",
      "Nov",
      "Dec",
    ]);
    const summit = dots.find((dot) => dot.event.id === "summit-astana-2025");
    const [june = 0, july = 0] = [months[5]?.x, months[6]?.x];
    // 17 June: sixteen of thirty days have passed.
    expect(((summit?.x ?? 0) - june) / (july - june)).toBeCloseTo(16 / 30, 1);
  });

  test("name the three summits by their place", () => {
    const labels = layout().dots.flatMap((dot) => (dot.label ? [dot.label.text] : []));
    expect(labels).toEqual(["by video", "Xi’an", "Astana"]);
  });
});

describe("on the spine", () => {
  const flags = (view: Partial<View> = {}) => spineChart.layout(spineChart.series(book, viewWith(view)), i18n.en);

  test("a summit is flagged in its year, above its column and its amount", () => {
    const { trade, flags: placed } = flags();
    expect(placed.map(({ name }) => name)).toEqual(["Video summit", "Xi’an summit", "Astana summit"]);
    for (const { event, x, foot } of placed) {
      const band = trade.bands.find(({ year }) => event.date.startsWith(String(year)));
      expect(x).toBeGreaterThanOrEqual(band?.x ?? Number.NaN);
      expect(x).toBeLessThanOrEqual((band?.x ?? 0) + (band?.width ?? 0));
      for (const bar of trade.bars.filter(({ figure }) => figure.period === String(band?.year))) {
        expect(foot).toBeLessThan(bar.y);
      }
    }
  });

  test.each([{}, { years: [2022, 2025] as const }, { years: [2021, 2025] as const }, { unit: "share" as const }])(
    "no name lies over another one or beyond the chart: %o",
    (view) => {
      const { flags: placed, trade } = flags(view);
      expect(placed.length).toBe(3);
      for (const [index, flag] of placed.entries()) {
        expect(flag.y).toBeGreaterThanOrEqual(0);
        expect(flag.foot).toBeGreaterThan(flag.y);
        expect(flag.flies === "right" || flag.x - 300 >= trade.left).toBe(true);
        for (const other of placed.slice(index + 1)) {
          const isApart = Math.abs(flag.y - other.y) >= flagHeight || Math.abs(flag.x - other.x) > 330;
          expect(isApart, `${flag.name} and ${other.name}`).toBe(true);
        }
      }
    },
  );

  test("lanes of other events stand below on request, on the same axis", () => {
    const view = viewWith({ lanes: ["treaties", "aid"] });
    const { lanes, trade } = spineWithLanes.layout(spineWithLanes.series(book, view), i18n.en);
    expect(lanes.rows.map(({ id }) => id)).toEqual(["treaties", "aid"]);
    expect(lanes.left).toBe(trade.left);
    expect(Math.min(...lanes.rows.map(({ y }) => y))).toBeGreaterThan(trade.baseline);
  });
});

test("a date counts as precisely as it is known", () => {
  expect(fractionOfYear("2025")).toBe(2025.5);
  expect(fractionOfYear("2025-07")).toBeCloseTo(2025.54, 2);
  expect(fractionOfYear("2025-01-01")).toBe(2025);
  expect(fractionOfYear("2024-12-31")).toBeCloseTo(2025 - 1 / 366, 6);
});

test("the chosen year is always labelled, and no label crowds it", () => {
  for (let year = 1992; year <= 2025; year++) {
    const ticks = yearTicks([1992, 2025], year);
    expect(ticks).toContainEqual({ year, major: true });
    expect(ticks.filter((tick) => Math.abs(tick.year - year) === 1)).toEqual([]);
    expect(ticks.filter((tick) => tick.major && tick.year !== year && Math.abs(tick.year - year) < 4)).toEqual([]);
  }
});
