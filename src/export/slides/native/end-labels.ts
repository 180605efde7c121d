import { apart } from "../../../charts/parts/scales/apart.ts";
import type { DeckStyle } from "../deck-style.ts";
import { inches, label, type Panel, type Placer } from "./panel-geometry.ts";
import type { PlotSeries } from "../../../charts/parts/plot/slide-plot.ts";
import type { Box, ShapeObject, SlideObject } from "../slide-objects.ts";

/** The names of lines beside their ends, moved apart, each led to by a thin line where it had to move. */
export function endLabels({ plot, name, size }: Panel, inner: Box, place: Placer, style: DeckStyle): SlideObject[] {
  const room = (size * 1.25) / 72;
  const lastOf = ({ values }: PlotSeries) => values.findLastIndex((value) => value !== null);
  const ended = plot.series.filter((series) => series.end !== undefined && lastOf(series) >= 0);
  // Past the lines of the axis, where there are some.
  const last = ended.reduce((most, series) => Math.max(most, place.x(lastOf(series))), 0);
  const edge = plot.labelled ? last + 0.16 : Math.max(last + 0.16, inner.x + inner.w + 0.08);
  const ends = column(ended, (series) => [lastOf(series), series.end ?? ""], edge, "left");
  const started = plot.series.filter((series) => series.start !== undefined && typeof series.values[0] === "number");
  const starts = column(started, (series) => [0, series.start ?? ""], place.x(0) - 0.16, "right");
  return [...ends, ...starts];

  function column(
    series: readonly PlotSeries[],
    textOf: (series: PlotSeries) => readonly [at: number, text: string],
    x: number,
    align: "left" | "right",
  ): SlideObject[] {
    const wanted = series.map((one) => place.y(one.values[textOf(one)[0]] ?? 0));
    const ys = apart(
      wanted.map((y) => y * 72),
      room * 72,
      inner.y * 72,
      (inner.y + inner.h - room / 2) * 72,
    ).map((y) => y / 72);
    return series.flatMap((one, index): SlideObject[] => {
      const [at, text] = textOf(one);
      const [from, to] = [wanted[index] ?? 0, ys[index] ?? 0];
      const start = place.x(at) + (align === "left" ? 0.06 : -0.06);
      const w = inches(text, size, 700) + 0.12;
      const hue = style.colour(typeof one.hue === "string" ? one.hue : "--ink");
      const [left, right] = align === "left" ? [start, x - 0.02] : [x + 0.02, start];
      const [leftY, rightY] = align === "left" ? [from, to] : [to, from];
      const leader: ShapeObject = {
        kind: "shape",
        name: `${name} ${align} leader ${index + 1}`,
        alt: null,
        box: { x: left, y: Math.min(from, to), w: right - left, h: Math.abs(from - to) },
        outline: { preset: "line", upwards: rightY < leftY },
        fill: null,
        stroke: { colour: hue, opacity: 1, width: 0.75, dash: "sysDot" },
      };
      return [
        ...(Math.abs(from - to) > 0.02 || right - left > 0.3 ? [leader] : []),
        {
          kind: "text",
          name: `${name} ${align} label ${index + 1}`,
          alt: null,
          box: { x: align === "left" ? x : x - w, y: to - room / 2, w, h: room },
          ...label(text, style.colour("--ink"), true, size),
          align,
          valign: "middle",
        },
      ];
    });
  }
}
