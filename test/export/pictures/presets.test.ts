import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type ChartId, charts } from "../../../src/charts/registry.ts";
import { presetOf } from "../../../src/export/pictures/preset-match.ts";
import { pictureAddress, pictureKinds } from "../../../src/export/pictures/picture-address.ts";
import { langs } from "../../../src/i18n/languages.ts";
import { formatAddress, parseAddress } from "../../../src/view/address.ts";
import type { View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { bounds, viewWith, i18n } from "../../views.ts";
import { pageMedium } from "../../../src/charts/parts/medium.ts";
import { moduleNamed } from "../../charts.ts";

const ids = Object.keys(charts) as ChartId[];

describe.each(ids)("the pictures of %s", (chart) => {
  const views = moduleNamed(chart).presets;

  test.each(views)("$name: its view is written as a reader's address would be", ({ query }) => {
    const { view, notices } = parseAddress(query, bounds);
    expect(notices).toEqual([]);
    expect(formatAddress(view, bounds)).toBe(query);
  });

  test.each(views)("$name: the reader of its view is led to it, in either theme", ({ name, query }) => {
    const { view } = parseAddress(query, bounds);
    expect(presetOf(moduleNamed(chart), view, bounds)).toMatchObject({ view: { name }, exact: true });
    expect(presetOf(moduleNamed(chart), { ...view, theme: "dark" }, bounds)).toMatchObject({
      view: { name },
      exact: true,
    });
  });

  test.each(moduleNamed(chart).examples)("$name: an example is a view that no preset is", ({ name, query }) => {
    const { view, notices } = parseAddress(query, bounds);
    expect(notices).toEqual([]);
    expect(formatAddress(view, bounds)).toBe(query);
    expect(views.map((preset) => preset.name)).not.toContain(name);
    expect(presetOf(moduleNamed(chart), view, bounds).exact).toBe(false);
  });

  test("begin with the default view", () => expect(views[0].query).toBe(""));
});

describe("the nearest picture", () => {
  test("of another year is that of the same countries", () => {
    const view = viewWith({ countries: ["UZB"], year: 2013 });
    expect(presetOf(moduleNamed("map"), view, bounds)).toMatchObject({ view: { name: "uzb" }, exact: false });
  });

  test("of countries that have no picture together shows all five", () => {
    const view = viewWith({ countries: ["UZB", "KAZ"] });
    expect(presetOf(moduleNamed("trade"), view, bounds)).toMatchObject({ view: { name: "default" }, exact: false });
  });

  test("does not depend on what the chart has no part in", () => {
    const view = viewWith({ layers: ["rail"], q: "gas", form: "lines" });
    expect(presetOf(moduleNamed("ranking"), view, bounds)).toMatchObject({ view: { name: "default" }, exact: true });
    expect(presetOf(moduleNamed("trade"), view, bounds)).toMatchObject({ view: { name: "lines" }, exact: true });
    expect(presetOf(moduleNamed("map"), view, bounds)).toMatchObject({ exact: false });
  });
});

describe("a picture that is said to show just the view", () => {
  const patches: ReadonlyArray<Partial<View>> = [
    { show: "change" },
    { layers: ["rail"] },
    { status: ["planned"] },
    { project: "cku-railway" },
    { form: "lines" },
    { form: "lines", axis: "log" },
    { axis: "log", unit: "share" },
    { scale: "own" },
    { types: ["summit"], kinds: [], articles: [], verdicts: [], claims: [], q: "gas" },
  ];

  test.each(ids)("does so: %s", (chart) => {
    for (const patch of patches) {
      const view = viewWith(patch);
      const { view: pictured, exact } = presetOf(moduleNamed(chart), view, bounds);
      const same = drawn(chart, view) === drawn(chart, parseAddress(pictured.query, bounds).view);
      expect(exact && !same, `${JSON.stringify(patch)} is not what ${pictured.name} shows`).toBe(false);
    }
  });

  function drawn(id: ChartId, view: View): string {
    const chart = moduleNamed(id);
    const layout = chart.layout(chart.series(book, view), i18n.en);
    return renderToStaticMarkup(chart.Marks({ layout, i18n: i18n.en, medium: pageMedium }));
  }
});

describe("addresses", () => {
  test("are those that others have linked to", () => {
    const name = { chart: "trade", viewName: "kaz", theme: "light" } as const;
    expect(pictureAddress({ ...name, lang: "en", kind: "svg" })).toBe("charts/trade/kaz-light.svg");
    expect(pictureAddress({ ...name, lang: "en", kind: "1200x675" })).toBe("charts/trade/kaz-light-1200x675.png");
    expect(pictureAddress({ ...name, lang: "de", kind: "1920x1080" })).toBe("de/charts/trade/kaz-light-1920x1080.png");
    expect(moduleNamed("trade").presets.map((view) => view.name)).toEqual(
      expect.arrayContaining(["default", "kaz", "kgz", "uzb", "tkm", "tjk", "both", "lines", "share"]),
    );
  });

  test("differ for every picture", () => {
    const all = ids.flatMap((chart) =>
      moduleNamed(chart).presets.flatMap(({ name }) =>
        langs.flatMap((lang) =>
          (["light", "dark"] as const).flatMap((theme) =>
            pictureKinds.map((kind) => pictureAddress({ chart, viewName: name, lang, theme, kind })),
          ),
        ),
      ),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});
