import type { Paint } from "../slide-objects.ts";
import type { Plot, PlotSeries, SheetColumn } from "../../../charts/parts/plot/slide-plot.ts";
import { escaped } from "../patch/xml-tree.ts";

/** What the looks of series are drawn with: a colour's name to six hex digits. */
export interface SeriesStyle {
  readonly colour: (name: string) => string;
  /** What lies behind the chart. */
  readonly ground: string;
  readonly ink: string;
  /** Of labels, in points. */
  readonly size: number;
}

/** The `<c:ser>` elements of a plot, in the schema's order. */
export function seriesXml(plot: Plot, style: SeriesStyle): string {
  return plot.series.map((series, index) => oneSeries(plot, series, index, style)).join("");
}

function oneSeries(plot: Plot, series: PlotSeries, index: number, style: SeriesStyle): string {
  const name = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(`$${columnName(index + 1)}$1`, [series.name])}</c:tx>`;
  const rows = plot.categories.length;
  const cells = (column: number) => `$${columnName(column)}$2:$${columnName(column)}$${rows + 1}`;
  const data = `<c:cat>${textReference(cells(0), plot.categories)}</c:cat><c:val>${numberReference(cells(index + 1), series)}</c:val>`;
  if (plot.kind === "lines") {
    const paint = lineStyle(series, series.style, hueAt(series, 0, style), style);
    return `<c:ser>${name}<c:spPr>${paint.line}</c:spPr>${paint.marker}${linePoints(plot, series, style)}${data}<c:smooth val="0"/></c:ser>`;
  }
  const labels = plot.labelled ? barLabels(plot.format, style) : "";
  return `<c:ser>${name}<c:spPr>${barStyle(series, false, hueAt(series, 0, style), style)}</c:spPr><c:invertIfNegative val="0"/>${barPoints(series, style)}${labels}${data}</c:ser>`;
}

function hueAt({ hue }: PlotSeries, index: number, style: SeriesStyle): string {
  return style.colour(typeof hue === "string" ? hue : (hue[index] ?? hue[0] ?? "--muted"));
}

/** Column 0 is A: the sheet of a plot never has more than 26. */
export function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}

/** One level of labels as plain text: several levels are shown as 1, 2, 3 by Google Slides. */
function textReference(cells: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escaped(text)}</c:v></c:pt>`).join("");
  return `<c:strRef><c:f>Sheet1!${cells}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

/**
 * Without a point where nothing is known: an empty one is read as zero by some. In full, so that whoever points at a
 * mark is told its exact figure; axis and labels have formats of their own.
 */
function numberReference(cells: string, { values }: SheetColumn): string {
  const points = values
    .map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join("");
  return `<c:numRef><c:f>Sheet1!${cells}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`;
}

export function solid({ colour, opacity }: Paint): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : "";
  return `<a:solidFill><a:srgbClr val="${colour}">${alpha}</a:srgbClr></a:solidFill>`;
}

function plain(colour: string): string {
  return solid({ colour, opacity: 1 });
}

/** Lines of one colour over another, as all slide programs know them. */
export function pattern(kind: "wdUpDiag" | "wdDnDiag", lines: string, ground: string): string {
  return `<a:pattFill prst="${kind}"><a:fgClr><a:srgbClr val="${lines}"/></a:fgClr><a:bgClr><a:srgbClr val="${ground}"/></a:bgClr></a:pattFill>`;
}

/** A colour laid over another: slide programs blend alike only what is mixed already. */
export function mixed(over: string, below: string, opacity: number): string {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  return [0, 2, 4]
    .map((at) => Math.round(channel(over, at) * opacity + channel(below, at) * (1 - opacity)))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
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

function barLabels(format: string, { ink, size }: SeriesStyle): string {
  const text = `<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="1">${plain(ink)}<a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p>`;
  const shows = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
    .map((what) => `<c:show${what} val="${what === "Val" ? 1 : 0}"/>`)
    .join("");
  return `<c:dLbls><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr>${text}</c:txPr><c:dLblPos val="outEnd"/>${shows}</c:dLbls>`;
}

function lineStyle(series: PlotSeries, kind: PlotSeries["style"], hue: string, style: SeriesStyle) {
  const dash = kind === "hollow" ? '<a:prstDash val="sysDash"/>' : "";
  return {
    line: `<a:ln w="28575" cap="rnd">${plain(hue)}${dash}<a:round/></a:ln>`,
    marker: markerXml(series.values.length > 12 ? 5 : 8, plain(kind === "hollow" ? style.ground : hue), hue),
  };
}

function markerXml(size: number, fill: string, line: string): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${fill}<a:ln w="15875">${plain(line)}</a:ln></c:spPr></c:marker>`;
}

/** Points worked back or of a part of a year: hatched, or rings. */
function linePoints({ isRinged = false }: Plot, series: PlotSeries, style: SeriesStyle): string {
  const hue = hueAt(series, 0, style);
  const fill = isRinged ? plain(style.ground) : pattern("wdUpDiag", hue, style.ground);
  const marker = markerXml(series.values.length > 12 ? 8 : 10, fill, hue);
  const { line } = lineStyle(series, series.style, hue, style);
  return series.values
    .map((value, index) =>
      value === null || !series.hatched.includes(index)
        ? ""
        : `<c:dPt><c:idx val="${index}"/>${marker}<c:bubble3D val="0"/><c:spPr>${line}</c:spPr></c:dPt>`,
    )
    .join("");
}
