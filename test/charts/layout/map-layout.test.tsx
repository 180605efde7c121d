import { polygonContains } from "d3";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { mapChart } from "../../../src/charts/map/map-chart.tsx";
import { borders } from "../../../src/charts/map/layout/map-borders.ts";
import { lineHeight } from "../../../src/charts/map/layout/map-labels.ts";
import { mapLayout } from "../../../src/charts/map/layout/map-layout.ts";
import { mapSeries } from "../../../src/charts/map/map-series.ts";
import { centralAsia, type Partner } from "../../../src/data/countries.ts";
import type { View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { viewWith, i18n } from "../../views.ts";
import { pageMedium } from "../../../src/charts/parts/medium.ts";
import { lettersOf } from "../label-overlaps.ts";
import { ringsOf } from "../map/border-rings.ts";

type Lang = keyof typeof i18n;

const layout = (patch: Partial<View> = {}, lang: Lang = "en") =>
  mapLayout(mapSeries(book, viewWith(patch)), i18n[lang]);
const markup = (patch: Partial<View> = {}) =>
  renderToStaticMarkup(<mapChart.Marks medium={pageMedium} layout={layout(patch)} i18n={i18n.en} />);

describe("ribbons", () => {
  test("are as wide as their figures", () => {
    const { ribbons } = layout({ year: 2024 });
    expect(ribbons).toHaveLength(5);
    const [first] = ribbons;
    for (const { figure, width } of ribbons) {
      expect(width / (first?.width ?? 0)).toBeCloseTo(figure.value / (first?.figure.value ?? 0), 2);
    }
  });

  test("point to whoever receives: the partner, or China", () => {
    // Of the curve, the first point is where it starts.
    const start = (patch: Partial<View>) => layout(patch).ribbons.map(({ d }) => Number(/^M([\d.]+)/.exec(d)?.[1]));
    const originX = layout().bar?.[0][0] ?? Number.NaN;
    for (const x of start({ flow: "export", year: 2023 })) expect(Math.abs(x - originX)).toBeLessThan(8);
    for (const x of start({ flow: "import", year: 2023 })) expect(x).toBeLessThan(originX - 200);
  });

  test("turn with the sign of a balance, and take its hue", () => {
    const { ribbons } = layout({ flow: "balance", year: 2023 });
    expect(new Set(ribbons.map(({ hue }) => hue)).size).toBe(2);
    for (const { figure, hue } of ribbons) expect(hue).toContain(figure.value > 0 ? "surplus" : "deficit");
  });

  test("are hollow for the partners' books and lie over the filled ones", () => {
    const { ribbons } = layout({ ledger: "both", year: 2023 });
    expect(ribbons.map(({ hollow }) => hollow)).toEqual([...Array(5).fill(false), ...Array(4).fill(true)]);
    for (const { figure, hollow } of ribbons) expect(hollow).toBe(figure.ledger === "partner");
  });

  test("leave with the trade layer", () => {
    expect(layout({ layers: ["events"] })).toMatchObject({ ribbons: [], legend: { title: null, swatches: [] } });
  });
});

describe("shades", () => {
  test("grow with the figure", () => {
    const known = layout({ year: 2024 }).countries.toSorted((a, b) => (a.figure?.value ?? 0) - (b.figure?.value ?? 0));
    const shades = known.map(({ shade }) => shade ?? -1);
    expect(shades).toEqual(shades.toSorted((a, b) => a - b));
    expect(shades.at(-1)).toBe(6);
  });

  test("hatch a missing figure instead of drawing it as nothing", () => {
    const silent = layout({ ledger: "partner", year: 2010 }).countries.find(({ country }) => country === "TKM");
    expect(silent).toMatchObject({ missing: true, shade: null, figure: null });
    expect(markup({ ledger: "partner", year: 2010 })).toContain('data-missing="TKM"');
    expect(layout({ ledger: "partner", year: 2010 }).ribbons.map(({ figure }) => figure.country)).not.toContain("TKM");
  });

  test("mute the countries that are not shown", () => {
    const { countries, labels } = layout({ countries: ["UZB"] });
    expect(countries.filter(({ fill }) => fill === "map-muted")).toHaveLength(4);
    expect(labels.map(({ country }) => country)).toEqual(["UZB"]);
  });

  test("are explained by as many swatches as there are classes", () => {
    for (const patch of [{}, { flow: "balance" }, { unit: "share" }, { unit: "index" }] as const) {
      const { legend, series } = layout(patch);
      expect(legend.ticks).toHaveLength(series.limits.length);
      expect(new Set(legend.swatches.map(({ fill }) => fill)).size).toBe(series.limits.length + 1);
    }
  });
});

describe("labels", () => {
  // Units of the view box that a px takes in the frame's first view: see the steps in region-map.css, on phones with
  // smaller names.
  const scales = [0.62, 0.84, 0.98, 1.19, 1.42];
  const views: Array<Partial<View>> = [
    { year: 2024 },
    { year: 2024, ledger: "both" },
    { year: 2023, flow: "export" },
    { year: 2025, flow: "balance" },
    { year: 2008, unit: "share" },
  ];

  /** The end of what a phone shows first. */
  const phoneBottom = 397;

  test.each(scales.flatMap((scale) => (Object.keys(i18n) as Lang[]).map((lang) => [scale, lang] as const)))(
    "keep off each other, each other's lines, rings and the edge at %d units a px, %s",
    (scale, lang) => {
      for (const view of views) {
        const { labels, capitals, width, height } = layout(view, lang);
        const boxes = labels.map((label) => ({ name: label.name, ...boxOf(label, scale) }));
        const rings = capitals.map(({ at: [x, y], country }) => ({
          name: `ring of ${country}`,
          left: x - 3 * scale,
          right: x + 3 * scale,
          top: y - 3 * scale,
          bottom: y + 3 * scale,
        }));
        for (const box of boxes) {
          expect(box.left, box.name).toBeGreaterThan(0);
          expect(box.right, box.name).toBeLessThan(width);
          expect(box.bottom, box.name).toBeLessThan(scale > 1.19 ? phoneBottom : height);
          const others = [...boxes, ...rings].filter((other) => other !== box);
          expect(others.filter((other) => meet(box, other)).map(({ name }) => `${box.name} on ${name}`)).toEqual([]);
          const crossing = labels.filter(
            (label) =>
              label.name !== box.name &&
              alongLeader(label).some(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom),
          );
          expect(crossing.map(({ name }) => `the line of ${name} through ${box.name}`)).toEqual([]);
        }
      }
    },
  );
});

describe("the places of labels", () => {
  const rings = (country: Partner) => ringsOf(borders.countries[country], borders.grid);
  const isIn = (country: Partner, at: readonly [number, number]) =>
    rings(country).some((ring) => polygonContains(ring, [...at]));

  /** What of a label lies where it should not: its tie or, without one, its corners; or land of others below it. */
  function strays(label: ReturnType<typeof layout>["labels"][number], scale: number): string[] {
    const { left, right, top, bottom } = boxOf(label, scale);
    const corners = [left, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const));
    const own = label.leader ? [label.by] : [label.by, ...corners];
    const covers = ([x, y]: readonly [number, number]) => x > left && x < right && y > top && y < bottom;
    const others = centralAsia.filter((country) => country !== label.country);
    return [
      ...own.filter((at) => !isIn(label.country, at)).map(() => `${label.name} off its land`),
      ...others
        .filter((other) => corners.some((corner) => isIn(other, corner)) || rings(other).flat().some(covers))
        .map((other) => `${label.name} on ${other}`),
    ];
  }

  test.each([0.62, 0.98, 1.42])("are in their country, or tied to it and in none of the others, at %d", (scale) => {
    expect(layout({ year: 2024 }).labels.flatMap((label) => strays(label, scale))).toEqual([]);
  });
});

describe("marks", () => {
  test("carry what their figure is", () => {
    const kazakhstan = /<path[^>]*class="map-country"[^>]*data-country="KAZ"[^>]*>/.exec(markup({ year: 2024 }))?.[0];
    for (const attribute of ['data-year="2024"', 'data-value="43.82"', 'data-status="published"', 'data-class="6"']) {
      expect(kazakhstan).toContain(attribute);
    }
    expect(kazakhstan).toContain('aria-label="Kazakhstan, 2024: US$43.8\u00a0bn, published"');
  });

  test("of the partners' books say so", () => {
    const marks = markup({ ledger: "both", year: 2023 }).match(/<path[^>]*data-ledger="partner"[^>]*>/g) ?? [];
    expect(marks).toHaveLength(4);
    for (const mark of marks) expect(mark).toMatch(/role="img".*aria-label="[^"]*own statistics/);
  });

  test("are no stops of the Tab key, and all have names", () => {
    const tags = markup({ ledger: "both", year: 2023 }).match(/<[^>]*(tabindex|role)=[^>]*>/gi) ?? [];
    expect(tags.length).toBeGreaterThan(10);
    for (const tag of tags) {
      expect(tag).toMatch(/aria-label="[^"]+"/);
      expect(tag).not.toMatch(/tabindex="0"/i);
    }
  });

  test("show events only where the map reaches", () => {
    const drawn = markup({ year: 2024 });
    expect(drawn).toContain('data-event="xi-kaz-2024"');
    expect(drawn).not.toContain("liqiang-rus-blr-2024");
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a label's letters; on phones names have no sign before them. */
function boxOf({ at: [x, y], anchor, name, values }: ReturnType<typeof layout>["labels"][number], scale: number): Box {
  const isPhone = scale > 1.19;
  const widthOf = (text: string, size: number, weight: string) => {
    const { left, right } = lettersOf({ text, x: 0, y: 0, size, weight, anchor: "start" });
    return right - left;
  };
  const figures = values.map(({ text }) => text).join("    ");
  const wide = Math.max(widthOf(name, isPhone ? 12 : 13, "700") + (isPhone ? 0 : 13), widthOf(figures, 13, "400"));
  const width = wide * scale;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - 10 * scale, bottom: y + (lineHeight + 2) * scale };
}

/** Points along the line that ties a label to its country; none without one. */
function alongLeader({ by: [x, y], leader }: ReturnType<typeof layout>["labels"][number]) {
  if (!leader) return [];
  return Array.from(
    { length: 21 },
    (_, index) => [x + (leader[0] * index) / 20, y + (leader[1] * index) / 20] as const,
  );
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
