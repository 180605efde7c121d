import type { DeckStyle } from "../deck-style.ts";
import { endLabels } from "./end-labels.ts";
import { innerOf, label, type Panel, placer, remarkWidth } from "./panel-geometry.ts";
import { markObjects } from "./plot-marks.ts";
import type { Box, ChartObject, SlideObject } from "../slide-objects.ts";
import { namesEach, yearAxis } from "./year-axis.ts";

/** A native chart with what is written and drawn over it. */
export function panelObjects(panel: Panel, style: DeckStyle): readonly SlideObject[] {
  const { plot, box, name, alt, size, between } = panel;
  const inner = innerOf(panel);
  const place = placer(plot, inner);
  const isNamed = plot.kind === "bars" || (between === undefined && namesEach(panel, inner));
  const chart: ChartObject = { kind: "chart", name, alt, box, plot, inner, isNamed, size };
  return [
    chart,
    ...(isNamed || between ? [] : yearAxis(panel, inner, place, style)),
    ...plot.marks.flatMap((mark, index) => markObjects(mark, `${name} mark ${index + 1}`, place, panel, style)),
    // Lines that reach the edge have no room for their names beyond it: the legend has them.
    ...(between ? [] : endLabels(panel, inner, place, style)),
    ...remarks(panel, inner, style),
  ];
}

/** At the right edge of a chart of bars, level with its rows. */
function remarks({ plot, box, name, size }: Panel, inner: Box, style: DeckStyle): SlideObject[] {
  const h = inner.h / plot.categories.length;
  const w = remarkWidth(plot, size);
  return (plot.remarks ?? []).flatMap((text, index): SlideObject[] =>
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
