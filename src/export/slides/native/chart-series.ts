import type { ChartObject } from "../slide-objects.ts";
import type { OverSeries, Plot, PlotSeries, SheetColumn } from "../../../charts/parts/plot/slide-plot.ts";
import { escaped } from "../patch/xml-tree.ts";
import { labelWidth } from "./panel-geometry.ts";
import { type PlacedLabel, pointLabels } from "./point-labels.ts";
import { allLabels, labelsXml, labelXml, movedXml, pointLabelsXml } from "./series-labels.ts";
import { mixed, pattern, plain, type SeriesStyle } from "./series-style.ts";

/** The `<c:ser>` elements of a chart in the schema's order: its own, and those drawn over its columns as lines. */
export function seriesXml(chart: ChartObject, style: SeriesStyle): { readonly own: string; readonly over: string } {
  const { plot } = chart;
  const labels = pointLabels(chart);
  const own = plot.series.map((series, index) => {
    const ofSeries = labels.filter((label) => label.series === index);
    return oneSeries(chart, series, index, ofSeries, style);
  });
  const over = plot.over.map((series, index) => overSeries(chart, series, plot.series.length + index, style));
  return { own: own.join(""), over: over.join("") };
}

/** Which cells a series has, and what they hold. */
function dataOf({ categories }: Plot, series: SheetColumn, index: number, { sheet }: SeriesStyle) {
  const reference = (cells: string) => `${sheetReference(sheet)}!${cells}`;
  const cells = (column: number) =>
    reference(`$${columnName(column)}$2:$${columnName(column)}$${categories.length + 1}`);
  const title = textReference(reference(`$${columnName(index + 1)}$1`), [series.name]);
  return {
    name: `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${title}</c:tx>`,
    data: `<c:cat>${textReference(cells(0), categories)}</c:cat><c:val>${numberReference(cells(index + 1), series)}</c:val>`,
  };
}

/** As formulas name a sheet. */
function sheetReference(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Indexes of bars whose label would lie upon that of the bar above it: what is beside the bars says how far they are apart. */
function hiddenLabels({ plot, inner, size }: ChartObject, index: number): readonly number[] {
  const above = plot.series[index - 1];
  const own = plot.series[index];
  const pitch = (inner.h / plot.categories.length / (plot.series.length + 1)) * 72;
  if (!above || !own || pitch >= size) return [];
  const [low, high] = plot.scale.domain;
  const end = (value: number) => (value / (high - low)) * inner.w;
  return own.values.flatMap((value, at) => {
    const other = above.values[at] ?? null;
    if (value === null || other === null) return [];
    const length = labelWidth({ shows: "value", name: "" }, Math.max(value, other), size);
    return Math.abs(end(value) - end(other)) < length ? [at] : [];
  });
}

function oneSeries(
  chart: ChartObject,
  series: PlotSeries,
  index: number,
  labels: readonly PlacedLabel[],
  style: SeriesStyle,
): string {
  const { plot } = chart;
  const { name, data } = dataOf(plot, series, index, style);
  if (plot.kind === "lines") {
    const paint = lineStyle(series, series.style, hueAt(series, 0, style), style);
    return `<c:ser>${name}<c:spPr>${paint.line}</c:spPr>${paint.marker}${linePoints(plot, series, style)}${pointLabelsXml(labels, plot, style)}${data}<c:smooth val="0"/></c:ser>`;
  }
  const all = plot.labelled
    ? allLabels(plot.labelFormat, "outEnd", hiddenLabels(chart, index), style)
    : pointLabelsXml(labels, plot, style);
  return `<c:ser>${name}<c:spPr>${barStyle(series, false, hueAt(series, 0, style), style)}</c:spPr><c:invertIfNegative val="0"/>${barPoints(series, style)}${all}${data}</c:ser>`;
}

/** A line over columns; totals are labels alone, unless they stand apart from their column's end. */
function overSeries({ plot, inner, box }: ChartObject, series: OverSeries, index: number, style: SeriesStyle): string {
  const { kind, marked, labelled } = series;
  const { name, data } = dataOf(plot, series, index, style);
  const hue = style.colour(series.hue);
  const dash = kind === "goal" ? '<a:prstDash val="dash"/>' : "";
  const line =
    kind === "line" || kind === "goal"
      ? `<a:ln w="22225" cap="rnd">${plain(hue)}${dash}<a:round/></a:ln>`
      : '<a:ln w="22225"><a:noFill/></a:ln>';
  // As wide as a column.
  const wide = Math.round(Math.min(72, Math.max(4, (inner.w / plot.categories.length) * 72 * 0.8)));
  const marker = kind === "line" ? markerXml(7, plain(style.ground), hue) : dashXml(wide, hue);
  const points = marked
    .map((at) => `<c:dPt><c:idx val="${at}"/>${marker}<c:bubble3D val="0"/><c:spPr>${line}</c:spPr></c:dPt>`)
    .join("");
  const [position, shows] =
    kind === "totals" ? (["t", "value"] as const) : ([kind === "goal" ? "l" : "t", "name"] as const);
  // A goal begins in the middle of its first column: its name ends before that column.
  const layout = kind === "goal" ? movedXml(-inner.w / plot.categories.length / 2 / box.w, 0) : "";
  const labels = labelled.map((at) =>
    labelXml(
      { at, position, shows, layout, format: plot.labelFormat, colour: kind === "totals" ? style.ink : hue },
      style,
    ),
  );
  return `<c:ser>${name}<c:spPr>${line}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${points}${labelsXml(labels)}${data}<c:smooth val="0"/></c:ser>`;
}

function dashXml(size: number, hue: string): string {
  return `<c:marker><c:symbol val="dash"/><c:size val="${size}"/><c:spPr>${plain(hue)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
}

function hueAt({ hue }: PlotSeries, index: number, style: SeriesStyle): string {
  return style.colour(typeof hue === "string" ? hue : (hue[index] ?? hue[0] ?? "--muted"));
}

/** Column 0 is A: the sheet of a plot never has more than 26. */
function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}

/** One level of labels as plain text: several levels are shown as 1, 2, 3 by Google Slides. */
function textReference(cells: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escaped(text)}</c:v></c:pt>`).join("");
  return `<c:strRef><c:f>${escaped(cells)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

/**
 * Without a point where nothing is known: an empty one is read as zero by some. In full, so that whoever points at a
 * mark is told its exact figure; axis and labels have formats of their own.
 */
function numberReference(cells: string, { values }: SheetColumn): string {
  const points = values
    .map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join("");
  return `<c:numRef><c:f>${escaped(cells)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`;
}

function barStyle({ style: kind }: PlotSeries, isHatched: boolean, hue: string, { ground }: SeriesStyle): string {
  if (kind === "rest") return pattern("wdDnDiag", hue, ground);
  const light = kind === "hollow" ? mixed(hue, ground, 0.2) : hue;
  const line = kind === "hollow" ? `<a:ln w="15875">${plain(hue)}</a:ln>` : "";
  return `${isHatched ? pattern("wdUpDiag", ground, kind === "hollow" ? mixed(hue, ground, 0.45) : hue) : plain(light)}${line}`;
}

/** Bars that are not like the others of their series. */
function barPoints(series: PlotSeries, style: SeriesStyle): string {
  return series.values
    .map((value, index) => {
      const isHatched = series.hatched.includes(index);
      if (value === null || (typeof series.hue === "string" && !isHatched)) return "";
      const paint = barStyle(series, isHatched, hueAt(series, index, style), style);
      return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${paint}</c:spPr></c:dPt>`;
    })
    .join("");
}

function lineStyle(series: PlotSeries, kind: PlotSeries["style"], hue: string, style: SeriesStyle) {
  const dash = kind === "hollow" ? '<a:prstDash val="sysDash"/>' : "";
  return {
    line: `<a:ln w="28575" cap="rnd">${plain(hue)}${dash}<a:round/></a:ln>`,
    marker: markerXml(series.values.length > 12 ? 5 : 8, plain(kind === "hollow" ? style.ground : hue), hue),
  };
}

function markerXml(size: number, fill: string, line: string, symbol: "circle" | "diamond" = "circle"): string {
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${fill}<a:ln w="15875">${plain(line)}</a:ln></c:spPr></c:marker>`;
}

/** Points worked back or of a part of a year: open diamonds, which every program draws; or rings. */
function linePoints({ isRinged = false }: Plot, series: PlotSeries, style: SeriesStyle): string {
  const hue = hueAt(series, 0, style);
  const marker = markerXml(
    series.values.length > 12 ? 8 : 11,
    plain(style.ground),
    hue,
    isRinged ? "circle" : "diamond",
  );
  const { line } = lineStyle(series, series.style, hue, style);
  return series.values
    .map((value, index) =>
      value === null || !series.hatched.includes(index)
        ? ""
        : `<c:dPt><c:idx val="${index}"/>${marker}<c:bubble3D val="0"/><c:spPr>${line}</c:spPr></c:dPt>`,
    )
    .join("");
}
