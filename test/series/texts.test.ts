import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/data/figures/figure-type.ts";
import { articleName } from "../../src/series/article-name.ts";
import { FigureMarks } from "../../src/series/figure-marks.ts";
import { searchText, searchWords } from "../../src/series/search-text.ts";

test.each([
  ["CGTN", "2025-06-17", "CGTN, 2025"],
  ["CGTN", "2025", "CGTN, 2025"],
  ["CGTN", null, "CGTN"],
  ["Xinhua, Astana bureau", "2025-06", "Xinhua, 2025"],
  ["Trend via Yahoo (copy)", "2024-01", "Trend, 2024"],
  ["Global Times (English edition)", null, "Global Times"],
])("an article of %s, %s, is called %s", (publisher, published, name) => {
  expect(articleName({ publisher, published })).toBe(name);
});

describe("a search", () => {
  test("minds neither case nor accents nor how apostrophes and dashes are set", () => {
    expect(searchText("Xi’AN – Ürümqi")).toBe("xi'an - urumqi");
    for (const apostrophe of "'‘’ʼ`´") expect(searchText(`Xi${apostrophe}an`)).toBe("xi'an");
    for (const dash of "-‐‑‒–—―") expect(searchText(`1992${dash}2025`)).toBe("1992-2025");
    expect(searchText("Qaraghandy, Ойыл")).toBe(searchText("QARAGHANDY, ОЙЫЛ"));
  });

  test("is its words, however they are set apart", () => {
    expect(searchWords("  Gas \t pipeline\n")).toEqual(["gas", "pipeline"]);
    expect(searchWords("   ")).toEqual([]);
    expect(searchWords("")).toEqual([]);
  });
});

describe("figures that go through a message", () => {
  const [one, two] = [{ value: 1 } as Figure, { value: 2 } as Figure];

  test("come out where it has put them, in whatever order, with the text between them", () => {
    const marks = new FigureMarks();
    const [first, second] = [marks.mark("US$1 bn", one), marks.mark("US$2 bn", two)];
    expect(marks.cut(`From ${second}, once ${first}, again ${second}`)).toEqual([
      { text: "From " },
      { text: "US$2 bn", figure: two },
      { text: ", once " },
      { text: "US$1 bn", figure: one },
      { text: ", again " },
      { text: "US$2 bn", figure: two },
    ]);
  });

  test("leave no empty piece, and text without any stays whole", () => {
    const marks = new FigureMarks();
    const both = marks.mark("1", one) + marks.mark("2", two);
    expect(marks.cut(both)).toEqual([
      { text: "1", figure: one },
      { text: "2", figure: two },
    ]);
    expect(marks.cut("In 2024 0 and 1")).toEqual([{ text: "In 2024 0 and 1" }]);
    expect(marks.cut("")).toEqual([]);
  });

  test("are told apart beyond the tenth", () => {
    const marks = new FigureMarks();
    const sent = Array.from({ length: 12 }, (_, index) => marks.mark(`n${index}`, { value: index } as Figure));
    expect(marks.cut(sent.toReversed().join(" ")).filter(({ figure }) => figure)).toEqual(
      sent.map((_, index) => ({ text: `n${index}`, figure: { value: index } })).toReversed(),
    );
  });
});
