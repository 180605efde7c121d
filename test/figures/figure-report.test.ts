import { expect, test } from "vitest";
import { figureOf } from "../../src/data/figures/figure.ts";
import { mirrorOf } from "../../src/data/figures/mirror.ts";
import { figureReport, reportHref } from "../../src/figures/figure-report.ts";
import { langs } from "../../src/i18n/languages.ts";
import { book } from "../book.ts";
import { i18n } from "../views.ts";

const page = "https://example.org/?countries=KGZ&year=2024";
const figure = figureOf(book, "partner", "KGZ", 2024, "total");
if (!figure) throw new Error("The frozen dataset lacks the figure");

test.each(langs)("a report names the figure, the page, the version and the sources, in %s", (lang) => {
  const { title, text } = figureReport({ figures: [figure], page, version: "2026.03.18-abc123" }, book, i18n[lang]);
  for (const part of [i18n[lang].country("KGZ"), "2024"]) expect(title).toContain(part);
  for (const part of [title.split(": ")[1] ?? "-", i18n[lang].usd(5.5), page, "2026.03.18-abc123"]) {
    expect(text).toContain(part);
  }
  expect(text).toContain("Trend News Agency (trend-2025-03-17-kgz)");
});

test("a report of a computed figure names the sources of all that it was computed from", () => {
  const { gap } = mirrorOf(book, "KGZ", 2024, "total");
  if (!gap) throw new Error("The frozen dataset lacks one of both figures");
  const { text } = figureReport({ figures: [gap], page, version: "2026.03.18-abc123" }, book, i18n.en);
  for (const input of gap.inputs) expect(text).toContain(`(${input.fact?.source ?? "-"})`);
});

test("what is reported stands in the address as it is, whatever signs it holds", () => {
  const report = { title: "50% & more", text: "a $& b\n#c?" };
  const href = new URL(reportHref("https://example.org/new?title={title}&body={text}", report));
  expect(href.searchParams.get("title")).toBe(report.title);
  expect(href.searchParams.get("body")).toBe(report.text);
  expect(href.hash).toBe("");
});
