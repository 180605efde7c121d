import { describe, expect, test } from "vitest";
import { langs } from "../../src/i18n/languages.ts";
import { modules } from "../charts.ts";
import { i18n } from "../views.ts";
import { titleFaults } from "./title-faults.ts";

describe.each(modules)("a title of $id", (chart) => {
  test.each(langs)("names partner, flow and years in %s; its subtitle unit and whose statistics", (lang) => {
    expect(titleFaults(chart, i18n[lang]).slice(0, 5)).toEqual([]);
  });
});
