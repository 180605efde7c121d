import { type XmlElement, parseXml } from "@rgrove/parse-xml";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type AnyChart, askedExtension } from "../../../src/charts/parts/chart.ts";
import { pageMedium } from "../../../src/charts/parts/medium.ts";
import type { View } from "../../../src/view/view.ts";
import { parseAddress } from "../../../src/view/address.ts";
import { book } from "../../book.ts";
import { modules } from "../../charts.ts";
import { bounds, i18n } from "../../views.ts";

const views = [
  "",
  "&countries=KAZ",
  "&context=RUS,BLR",
  "&flow=import",
  "&unit=gdp",
  "&unit=index",
  "&years=2022-2024",
];
const charts = modules.filter(({ parameters }) => parameters.includes("axis"));

describe.each(charts)("$id", (chart) => {
  test.each(views)("has its logarithmic axis end above the data: %s", async (query) => {
    const { view } = parseAddress(`?form=lines&axis=log${query}`, bounds);
    const drawn = (await askedExtension(chart, view, book)?.load()) ?? chart;
    const panels = panelsOf(drawn, view).filter((panel) => marksIn(panel).length > 0);
    expect(panels).not.toEqual([]);
    for (const panel of panels) {
      expect(Math.min(...axisEnds(panel))).toBeLessThanOrEqual(Math.min(...marksIn(panel)));
    }
  });
});

/** The groups of a chart that have an axis each, or the chart. */
function panelsOf(chart: AnyChart, view: View): readonly XmlElement[] {
  const layout = chart.layout(chart.series(book, view), i18n.en);
  const markup = renderToStaticMarkup(createElement(chart.Marks, { layout, i18n: i18n.en, medium: pageMedium }));
  const { root } = parseXml(markup.replaceAll("&nbsp;", " "));
  if (!root) throw new Error(`${chart.id} draws nothing`);
  const panels = elementsIn(root, (element) => classesOf(element).includes("multiple"));
  return panels.length > 0 ? panels : [root];
}

/** Where lines of amounts lie, or lines along which amounts are measured end; px from above. */
function axisEnds(panel: XmlElement): number[] {
  const isAxis = (element: XmlElement) => classesOf(element).some((name) => name === "axis-y" || name === "axis-x");
  return elementsIn(panel, isAxis)
    .flatMap((axis) => elementsIn(axis, ({ name }) => name === "line"))
    .flatMap(({ attributes }) => [Number(attributes["y1"]), Number(attributes["y2"])]);
}

function marksIn(panel: XmlElement): number[] {
  return elementsIn(panel, ({ name, attributes }) => name === "circle" && attributes["data-value"] !== undefined).map(
    ({ attributes }) => Number(attributes["cy"]),
  );
}

function elementsIn(element: XmlElement, is: (element: XmlElement) => boolean): XmlElement[] {
  const children = element.children.filter((child): child is XmlElement => child.type === "element");
  return [...(is(element) ? [element] : []), ...children.flatMap((child) => elementsIn(child, is))];
}

function classesOf({ attributes }: XmlElement): readonly string[] {
  return (attributes["class"] ?? "").split(" ");
}
