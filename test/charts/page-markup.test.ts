import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { pageMedium } from "../../src/charts/parts/medium.ts";
import { bothPreset } from "../../src/charts/parts/presets.ts";
import { parseAddress } from "../../src/view/address.ts";
import { book } from "../book.ts";
import { modules } from "../charts.ts";
import { bounds, i18n } from "../views.ts";

const statuses = ["published", "derived", "implied", "unallocated"];

/** What other programs find on a page: the attributes of marks, and places that suit a frame of any width. */
describe.each(modules)("$id on a page", (chart) => {
  const markupOf = (query: string) => {
    const layout = chart.layout(chart.series(book, parseAddress(query, bounds).view), i18n.en);
    return within(parseXml(renderToStaticMarkup(chart.Marks({ layout, i18n: i18n.en, medium: pageMedium }))).root);
  };
  const drawings = [...chart.presets, ...chart.examples].map(({ query }) => markupOf(query));
  const elements = drawings.flat();

  test("is one <svg>", () => {
    for (const [root, ...parts] of drawings) {
      expect(root?.name).toBe("svg");
      expect(parts.filter(({ name }) => name === "svg")).toEqual([]);
    }
  });

  test("says of every mark of a figure its year, value, country and status", () => {
    const marks = elements.filter((element) => "data-value" in element.attributes);
    const series = chart.series(book, parseAddress("", bounds).view);
    expect(marks.length > 0).toBe(chart.figures(series).length > 0);
    for (const mark of marks) {
      expect(mark.attributes["data-year"]).toMatch(/^\d{4}$/);
      expect(Number(mark.attributes["data-value"])).not.toBeNaN();
      expect(nearest(mark, "data-country")).toMatch(/^(?:[A-Z]{3}|C5)$/);
      expect(statuses).toContain(nearest(mark, "data-status"));
    }
  });

  test("places marks by parts of its width, and in px only what begins at its left edge", () => {
    const names = chart.sizing.kind === "fluid" ? ["x", "x1", "x2", "cx"] : [];
    const places = elements.flatMap(({ attributes }) => names.flatMap((name) => attributes[name] ?? []));
    const inPixels = places.filter((place) => !place.endsWith("%"));
    expect(inPixels.filter((place) => !(Number(place) <= 20))).toEqual([]);
  });

  test("tells the partners' statistics from China's", () => {
    const { query } = bothPreset;
    const isMarked = markupOf(query).some(({ attributes }) => attributes["data-ledger"] === "partner");
    const figures = chart.figures(chart.series(book, parseAddress(query, bounds).view));
    expect(isMarked).toBe(figures.some(({ ledger }) => ledger === "partner"));
  });

  test("names events that there are", () => {
    const known = book.dataset.events.map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining(elements.flatMap(({ attributes }) => attributes["data-event"] ?? [])));
  });
});

function within(element: XmlElement | null): XmlElement[] {
  if (!element) return [];
  return [element, ...element.children.flatMap((child) => (child instanceof XmlElement ? within(child) : []))];
}

function nearest(element: XmlElement, attribute: string): string | undefined {
  for (let at: unknown = element; at instanceof XmlElement; at = at.parent) {
    if (at.attributes[attribute] !== undefined) return at.attributes[attribute];
  }
  return undefined;
}
