import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { centralAsia } from "../../src/data/countries.ts";
import { lanes } from "../../src/series/event-lanes.ts";

test("every country and every lane has its hue by name", () => {
  const css = readFileSync(new URL("../../src/styles/hues.css", import.meta.url), "utf8");
  const rules = [...css.matchAll(/\[data-hue="([\w-]+)"\] \{\s*--hue: var\(--([\w-]+)\);\s*\}/g)];
  const names = [...centralAsia, ...Object.keys(lanes).map((lane) => `lane-${lane}`)];
  expect(rules.map(([, name]) => name)).toEqual(names);
  expect(rules.map(([, , token]) => token)).toEqual(names);
});
