import type { Box, ChartObject, SlideObject, TextObject } from "../slide-objects.ts";
import type { DeckStyle } from "../deck-style.ts";
import { inches, innerOf, label, type Panel, remarkWidth } from "./panel-geometry.ts";
import { pointLabels } from "./point-labels.ts";

/** A native chart, and as shapes over it what no chart can draw. */
export function panelObjects(panel: Panel, style: DeckStyle): readonly SlideObject[] {
  const { plot, box, name, alt, size, between } = panel;
  const inner = innerOf(panel);
  const chart: ChartObject = { kind: "chart", name, alt, box, plot, inner, isNamed: between === undefined, size };
  return [chart, ...labelRemarks(chart, style), ...remarks(panel, inner, style)];
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
