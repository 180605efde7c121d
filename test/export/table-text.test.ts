import { expect, test } from "vitest";
import type { TableData } from "../../src/charts/parts/chart.ts";
import { tabbedText, tableHtml } from "../../src/export/table-text.ts";

const data: TableData = {
  columns: ["Country", "2024, bn US$"],
  rows: [
    [{ text: "Kazakhstan" }, { text: "43,82", value: 43.82 }],
    [{ text: "A\tname\nover lines" }, { text: "<b>& none" }],
  ],
  next: { caption: "Projects", data: { columns: ["Project"], rows: [[{ text: "Railway" }]] } },
};

test("as text, a table keeps its rows and columns whatever its cells hold", () => {
  expect(tabbedText(data).split("\r\n")).toEqual([
    "Country\t2024, bn US$",
    "Kazakhstan\t43,82",
    "A name over lines\t<b>& none",
    "",
    "Projects",
    "Project",
    "Railway",
  ]);
});

test("as HTML, its numbers are numbers in any language, its text is text, and its origin comes along", () => {
  const html = tableHtml(data, {
    caption: "Trade",
    lang: "de",
    origin: "Silk Ledger:",
    address: "https://example.org/?a=1&b=2",
  });
  expect(html).toContain('x:num="43.82" sdval="43.82">43,82<');
  expect(html).toContain("&lt;b&gt;&amp; none");
  expect(html).toContain('<a href="https://example.org/?a=1&amp;b=2">');
  expect(html.match(/<table>/g)).toHaveLength(2);
});
