import { seriesXml, type SeriesStyle } from "../native/chart-series.ts";
import type { Plot } from "../../../charts/parts/plot/slide-plot.ts";
import { all, child, elementsOf, readTree, readTrees, type Tree, writeTree } from "./xml-tree.ts";

/**
 * What PptxGenJS 4.0.1 gets wrong in a chart, put right:
 * - Bar and line charts name a third axis that does not exist; PowerPoint offers to repair them. Two remain.
 * - Categories refer to several levels even where there is one; Google Slides then shows 1, 2, 3. The series are
 *   written anew with plain references. This also leaves blanks blank, where it writes empty values and turns zeros
 *   into blanks, and gives each series a look of its own: all of a chart's lines are dashed, or none.
 * - Line charts lack their grouping, which the schema requires.
 */
export function patchChart(xml: string, plot: Plot, style: SeriesStyle, locale: string): string {
  const space = readTree(xml);
  const [area] = all(space, "c:plotArea");
  const chart = area && elementsOf(area).find(({ name }) => name === "c:barChart" || name === "c:lineChart");
  if (!area || !chart) throw new Error("A chart part holds no chart");
  const axes = elementsOf(area).filter(({ name }) => name === "c:catAx" || name === "c:valAx");
  const series = readTrees(seriesXml(plot, style));
  const saved = (...names: string[]) => names.flatMap((name) => child(chart, name) ?? []);
  chart.children =
    chart.name === "c:lineChart"
      ? [leaf("c:grouping", "standard"), ...saved("c:varyColors"), ...series, ...saved("c:marker")]
      : [...saved("c:barDir", "c:grouping", "c:varyColors"), ...series, ...saved("c:gapWidth", "c:overlap")];
  chart.children.push(...axes.map((axis) => leaf("c:axId", child(axis, "c:axId")?.attributes["val"] ?? "")));
  // Texts that readers add to the chart are then checked in its language.
  const [date] = elementsOf(space);
  space.children.splice(date?.name === "c:date1904" ? 1 : 0, 0, leaf("c:lang", locale));
  for (const end of all(space, "a:endParaRPr")) end.attributes["lang"] = locale;
  return writeTree(space);
}

function leaf(name: string, val: string): Tree {
  return { name, attributes: { val }, children: [] };
}
