import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chartIds } from "../../src/charts/registry.ts";
import { langs } from "../../src/i18n/languages.ts";
import { i18n } from "../views.ts";

describe.each(langs)("in %s", (lang) => {
  it.each(chartIds)("readers are told how the chart %s is read, in a few sentences", (id) => {
    const text = i18n[lang].t(`reading.chart.${id}`);
    const sentences = text.match(/[.!?](?:\s|$)/g) ?? [];
    expect(text).not.toContain("reading.chart");
    expect(sentences.length, text).toBeGreaterThan(0);
    expect(sentences.length, text).toBeLessThan(5);
  });
});

it("wherever a page shows a chart with its tools, “How to read this” is one of them", () => {
  const panels = readdirSync("src/pages", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && !file.startsWith("embed"))
    .flatMap((file) => {
      const text = readFileSync(join("src/pages", file), "utf8");
      const starts = [...text.matchAll(/<(?:ChartPanel|ExtendedPanel)\b/g)].map(({ index }) => index);
      return starts.map((start) => ({ file, panel: text.slice(start, start + elementLength(text.slice(start))) }));
    });
  expect(panels.length).toBeGreaterThan(8);
  expect(panels.filter(({ panel }) => !panel.includes("<OptionsMenu"))).toEqual([]);
});

/** Where the self-closing element that a text begins with ends, outside of all braces. */
function elementLength(text: string): number {
  let depth = 0;
  for (const [index, letter] of [...text].entries()) {
    if (letter === "{") depth++;
    else if (letter === "}") depth--;
    else if (letter === ">" && depth === 0) return index + 1;
  }
  return text.length;
}
