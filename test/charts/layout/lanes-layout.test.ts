import { describe, expect, test } from "vitest";
import { timelineChart } from "../../../src/charts/timeline/timeline-chart.tsx";
import { fractionOfYear, yearTicks } from "../../../src/charts/parts/scales/year-scale.ts";
import { spineChart } from "../../../src/charts/spine/spine-chart.tsx";
import type { View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { viewWith, i18n } from "../../views.ts";

const layout = (patch: Partial<View> = {}) =>
  timelineChart.layout(timelineChart.series(book, viewWith(patch)), i18n.en);

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
    expect(labels).toEqual(["by video", "Xi'an", "Astana"]);
  });
});

test("on the spine a summit stands over its year's column", () => {
  const spine = spineChart.layout(spineChart.series(book, viewWith()), i18n.en);
  for (const dot of spine.lanes.dots.filter(({ lane }) => lane === "summits")) {
    const band = spine.trade.bands.find(({ year }) => dot.event.date.startsWith(String(year)));
    expect(dot.x).toBeGreaterThanOrEqual(band?.x ?? Number.NaN);
    expect(dot.x).toBeLessThanOrEqual((band?.x ?? 0) + (band?.width ?? 0));
  }
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
