import { apart } from "../../../charts/parts/scales/apart.ts";
import type { PlotSeries, PointLabel } from "../../../charts/parts/plot/slide-plot.ts";
import type { ChartObject } from "../slide-objects.ts";
import { besidePoint, labelWidth, lastOf, placer } from "./panel-geometry.ts";

/** A label of one point, drawn by the program that draws the chart. Lengths in inches. */
export interface PlacedLabel extends PointLabel {
  /** Index of its series, and of its value. */
  readonly series: number;
  readonly at: number;
  readonly side: "left" | "right" | "top";
  /** How far it is moved from beside its point, downwards. */
  readonly down: number;
  /** Its middle, and where it ends away from its point. */
  readonly y: number;
  readonly edge: number;
}

type Drawn = Pick<ChartObject, "plot" | "inner" | "size" | "isNamed">;

/** The labels at the ends of lines, and above the last column of small charts, moved apart where they would overlap. */
export function pointLabels(chart: Drawn): readonly PlacedLabel[] {
  const { plot } = chart;
  // Lines that reach the edge have no room for their names beyond it: the legend has them.
  if (!chart.isNamed) return [];
  const ends = plot.series.flatMap((series, index) => labelled(index, series, lastOf(series), series.end));
  const starts = plot.series.flatMap((series, index) => labelled(index, series, 0, series.start));
  const isLines = plot.kind === "lines";
  // Labels of one column only can overlap each other.
  const groups = new Map<number, Open[]>();
  for (const end of ends) groups.set(end.at, [...(groups.get(end.at) ?? []), end]);
  return [
    ...[...groups.values()].flatMap((group) => placed(group, isLines ? "right" : "top", chart)),
    ...placed(starts, "left", chart),
  ];
}

interface Open extends PointLabel {
  readonly series: number;
  readonly at: number;
  readonly value: number;
  readonly name: string;
}

function labelled(index: number, series: PlotSeries, at: number, label: PointLabel | undefined): Open[] {
  const value = series.values[at] ?? null;
  return label && value !== null ? [{ ...label, series: index, at, value, name: series.name }] : [];
}

function placed(labels: readonly Open[], side: PlacedLabel["side"], { plot, inner, size }: Drawn): PlacedLabel[] {
  const place = placer(plot, inner);
  const room = size * 1.25;
  const wanted = labels.map(({ value }) => place.y(value) * 72);
  const ys = apart(wanted, room, (inner.y - (side === "top" ? 1 : 0)) * 72, (inner.y + inner.h) * 72 - room / 2);
  return labels.map((label, index) => {
    const y = (ys[index] ?? 0) / 72;
    const away = besidePoint + labelWidth(label, label.value, size);
    const own = side === "right" ? freerSide(label, y, away, { plot, inner, size }) : side;
    return {
      shows: label.shows,
      remark: label.remark,
      series: label.series,
      at: label.at,
      side: own,
      down: y - (wanted[index] ?? 0) / 72,
      y,
      edge: place.x(label.at) + (own === "left" ? -away : away),
    };
  });
}

/** Parts of the way between two points at which a line is looked at. */
const parts = [0.2, 0.4, 0.6, 0.8, 1] as const;

/** Right of the end of a line, unless more lines run through its label there than on the left. */
function freerSide(
  { at, series }: Open,
  y: number,
  away: number,
  { plot, inner, size }: Omit<Drawn, "isNamed">,
): "left" | "right" {
  const place = placer(plot, inner);
  const half = (size * 1.25) / 72 / 2;
  const end = place.x(at);
  const crossing = (from: number, to: number) =>
    plot.series.reduce((count, { values }, index) => {
      const points = values.flatMap((value, step) => {
        const before = values[step - 1];
        if (value === null || before == null || (index === series && step === at)) return [];
        const [low, high] = [place.y(before), place.y(value)];
        return parts.map((part) => ({ x: place.x(step - 1 + part), y: low + (high - low) * part }));
      });
      return count + points.filter((one) => one.x > from && one.x < to && Math.abs(one.y - y) < half).length;
    }, 0);
  const hasRoom = end - away > inner.x;
  return hasRoom && crossing(end, end + away) > crossing(end - away, end) ? "left" : "right";
}
