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
