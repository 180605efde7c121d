import type { PlotMark } from "../../../charts/parts/plot/slide-plot.ts";
import type { Box, ChartObject, ShapeObject, SlideObject, TextObject } from "../slide-objects.ts";
import type { DeckStyle } from "../deck-style.ts";
import { inches, innerOf, label, type Panel, type Placer, placer, remarkWidth } from "./panel-geometry.ts";
import { pointLabels } from "./point-labels.ts";

/** A native chart, and as shapes over it what no chart can draw. */
export function panelObjects(panel: Panel, style: DeckStyle): readonly SlideObject[] {
  const { plot, box, name, alt, size, between } = panel;
  const inner = innerOf(panel);
  const place = placer(plot, inner);
  const chart: ChartObject = { kind: "chart", name, alt, box, plot, inner, isNamed: between === undefined, size };
  return [
    chart,
    ...plot.marks.map((mark, index) => markObject(mark, `${name} mark ${index + 1}`, place, style)),
    ...labelRemarks(chart, style),
    ...remarks(panel, inner, style),
  ];
}

/** What stands behind the labels of points: how much a line rose, or which months it tells of. */
function labelRemarks(chart: ChartObject, style: DeckStyle): TextObject[] {
  const { name, size } = chart;
  const h = (size * 1.25) / 72;
  return pointLabels(chart).flatMap(({ remark, side, y, edge }, index): TextObject[] => {
    if (remark === "") return [];
    const w = inches(remark, size) + 0.12;
    return [
      {
        kind: "text",
        name: `${name} label ${index + 1}`,
        alt: null,
        box: { x: side === "left" ? edge - w : edge, y: y - h / 2, w, h },
        ...label(remark, style.colour("--muted"), false, size),
        align: side === "left" ? "right" : "left",
        valign: "middle",
      },
    ];
  });
}

/** At the right edge of a chart of bars, level with its rows. */
function remarks({ plot, box, name, size }: Panel, inner: Box, style: DeckStyle): TextObject[] {
  const h = inner.h / plot.categories.length;
  const w = remarkWidth(plot, size);
  return (plot.remarks ?? []).flatMap((text, index): TextObject[] =>
    text === ""
      ? []
      : [
          {
            kind: "text",
            name: `${name} remark ${index + 1}`,
            alt: null,
            box: { x: box.x + box.w - w, y: inner.y + index * h, w, h },
            ...label(text, style.colour("--muted"), false, size),
            align: "right",
            valign: "middle",
          },
        ],
  );
}

/** A line across one of several columns, which no series can draw: its markers stand in the middle of a category. */
function markObject({ at, value, text, column }: PlotMark, name: string, place: Placer, style: DeckStyle): ShapeObject {
  const w = (place.band * 0.8) / column.of;
  return {
    kind: "shape",
    name,
    alt: text,
    box: { x: place.x(at) + w * (column.index - column.of / 2), y: place.y(value), w, h: 0 },
    outline: { preset: "line", upwards: false },
    fill: null,
    stroke: { colour: style.colour("--ink"), opacity: 1, width: 1.5, dash: "solid" },
  };
}
