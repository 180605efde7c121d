import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Color,
  type Rgb,
} from "culori";
import { describe, expect, test } from "vitest";
import { centralAsia } from "../../src/data/countries.ts";
import { themeColours } from "../../src/export/picture/theme-colours.ts";
import { lanes } from "../../src/series/event-lanes.ts";
import { projectLayers } from "../../src/view/view.ts";

const linear = converter("lrgb");
const asRgb = converter("rgb");

const themes = { light: themeColours("light"), dark: themeColours("dark") };

const visions = {
  full: (color: Color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** Machado, Oliveira and Fernandes (2009) define their matrices on linear RGB; culori's filters take what "rgb" holds. */
function seen(colour: string, vision: (color: Color) => Color): Rgb {
  const { r, g, b } = linear(colour) ?? { r: NaN, g: NaN, b: NaN };
  const filtered = asRgb(vision({ mode: "rgb", r, g, b }));
  return clampRgb(asRgb({ ...filtered, mode: "lrgb" }));
}

const colourDifference = differenceCiede2000();
const hues = { countries: centralAsia, lanes: Object.keys(lanes).map((lane) => `lane-${lane}`) };

describe.each(Object.entries(themes))("%s theme", (_, theme) => {
  const colour = (name: string) => theme.get(`--${name}`) ?? expect.fail(`--${name} is not defined`);

  describe.each(Object.entries(hues))("hues of %s", (_kind, names) => {
    test.each(Object.entries(visions))("stay apart under %s vision", (_name, vision) => {
      for (const [index, a] of names.entries()) {
        for (const b of names.slice(index + 1)) {
          const apart = colourDifference(seen(colour(a), vision), seen(colour(b), vision));
          expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(10);
        }
      }
    });

    test.each(names)("%s stands out from every ground of charts", (name) => {
      for (const ground of ["paper", "card"]) {
        expect(wcagContrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(3);
      }
    });
  });

  test.each(projectLayers)("the layer %s stands out from the land with 3:1 at least", (layer) => {
    expect(wcagContrast(colour(`layer-${layer}`), colour("map-land"))).toBeGreaterThanOrEqual(3);
  });

  const shades = [...theme.keys()].flatMap(
    (name) => /^--(map-(?:\d|even|surplus-\d|deficit-\d))$/.exec(name)?.[1] ?? [],
  );

  test.each(shades)("%s is no colour of land or water that takes no part", (name) => {
    for (const other of ["map-land", "map-china", "map-muted", "map-water"]) {
      expect(colourDifference(colour(name), colour(other)), other).toBeGreaterThanOrEqual(5);
    }
  });

  test.each(["ink", "muted", "accent"])("%s text is legible on every ground", (name) => {
    for (const ground of ["paper", "card", "chosen", "compared"]) {
      expect(wcagContrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });
});
