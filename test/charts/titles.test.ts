import { describe, expect, test } from "vitest";
import { subjectText } from "../../src/charts/parts/titles.ts";
import { centralAsia } from "../../src/data/countries.ts";
import { langs } from "../../src/i18n/languages.ts";
import { drawings } from "../charts.ts";
import { i18n } from "../views.ts";
import { titleFaults } from "./title-faults.ts";

describe.each(drawings)("a title of $name", ({ chart, asked }) => {
  test.each(langs)("names partner, flow and years in %s; its subtitle unit and whose statistics", (lang) => {
    expect(titleFaults(chart, i18n[lang], asked).slice(0, 5)).toEqual([]);
  });
});

test("four of the five countries are named by the one that is left out", () => {
  const subject = { countries: centralAsia.filter((code) => code !== "KAZ"), flow: "export", unit: "usd" } as const;
  expect(subjectText(subject, i18n.en)).toBe("China’s exports to Central Asia without Kazakhstan");
  expect(subjectText(subject, i18n.de)).toBe("Chinas Exporte nach Zentralasien ohne Kasachstan");
  const three = { ...subject, countries: subject.countries.slice(0, 3) };
  expect(subjectText(three, i18n.en)).toMatch(/to \S+, \S+ and \S+$/);
});
