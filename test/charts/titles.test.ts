import { describe, expect, test } from "vitest";
import { langs } from "../../src/i18n/languages.ts";
import { drawings } from "../charts.ts";
import { i18n } from "../views.ts";
import { titleFaults } from "./title-faults.ts";

describe.each(drawings)("a title of $name", ({ chart, asked }) => {
  test.each(langs)("names partner, flow and years in %s; its subtitle unit and whose statistics", (lang) => {
    expect(titleFaults(chart, i18n[lang], asked).slice(0, 5)).toEqual([]);
  });
});
