import { labelStep } from "../native/category-axis.ts";
import { seriesXml } from "../native/chart-series.ts";
import type { SeriesStyle } from "../native/series-style.ts";
import type { ChartObject } from "../slide-objects.ts";
import { all, child, elementsOf, readTree, readTrees, type Tree } from "./xml-tree.ts";

/**
 * What PptxGenJS 4.0.1 gets wrong in a chart, put right:
 * - Bar and line charts name a third axis that does not exist; PowerPoint offers to repair them. Two remain.
 * - Categories refer to several levels even where there is one; Google Slides then shows 1, 2, 3. The series are
 *   written anew with plain references. This also leaves blanks blank, where it writes empty values and turns zeros
 *   into blanks, and gives each series a look of its own: all of a chart's lines are dashed, or none.
 * - Line charts lack their grouping, which the schema requires.
 * - It writes a chart of columns and lines as two with axes of their own; here the lines stand on the columns' axes.
 */
export function patchChart(xml: string, object: ChartObject, style: SeriesStyle, locale: string): Tree {
  const space = readTree(xml);
  const [area] = all(space, "c:plotArea");
  const chart = area && elementsOf(area).find(({ name }) => name === "c:barChart" || name === "c:lineChart");
  if (!area || !chart) throw new Error("A chart part holds no chart");
  const axes = elementsOf(area).filter(({ name }) => name === "c:catAx" || name === "c:valAx");
  const { own, over } = seriesXml(object, style);
  const saved = (...names: string[]) => names.flatMap((name) => child(chart, name) ?? []);
  const ids = axes.map((axis) => leaf("c:axId", child(axis, "c:axId")?.attributes["val"] ?? ""));
  const lines = (series: string): Tree[] => [
    leaf("c:grouping", "standard"),
    leaf("c:varyColors", "0"),
    ...readTrees(series),
    leaf("c:marker", "1"),
    ...ids,
  ];
  if (chart.name === "c:lineChart") chart.children = lines(own + over);
  else {
    const [kind, gap] = [saved("c:barDir", "c:grouping", "c:varyColors"), saved("c:gapWidth", "c:overlap")];
    chart.children = [...kind, ...readTrees(own), ...gap, ...ids];
    if (over !== "") {
      area.children.splice(area.children.indexOf(chart) + 1, 0, {
        name: "c:lineChart",
        attributes: {},
        children: lines(over),
      });
    }
  }
  // Names of categories lie flat. On a rotation of nothing at all LibreOffice breaks years into "19" and "92", and without
  // one it turns or drops them: by a sixty-thousandth of a degree it leaves out those that find no room.
  const rot = object.plot.kind === "bars" ? "0" : "1";
  for (const axis of axes.filter(({ name }) => name === "c:catAx")) {
    for (const text of all(axis, "a:bodyPr")) text.attributes = { rot, vert: "horz" };
    const levels = axis.children.findIndex((one) => typeof one !== "string" && one.name === "c:noMultiLvlLbl");
    const step = labelStep(object.plot, object.inner, object.size);
    axis.children.splice(levels, 0, leaf("c:tickLblSkip", String(step)));
  }
  // Texts that readers add to the chart are then checked in its language.
  const [date] = elementsOf(space);
  space.children.splice(date?.name === "c:date1904" ? 1 : 0, 0, leaf("c:lang", locale));
  for (const end of all(space, "a:endParaRPr")) end.attributes["lang"] = locale;
  return space;
}

function leaf(name: string, val: string): Tree {
  return { name, attributes: { val }, children: [] };
}
