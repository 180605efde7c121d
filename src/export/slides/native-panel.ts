import type { DeckLook } from "./deck-look.ts";
import { endLabels } from "./end-labels.ts";
import { innerOf, label, type Panel, placer, remarkWidth } from "./panel-geometry.ts";
import { markObjects } from "./plot-marks.ts";
import type { Box, ChartObject, SlideObject } from "./slide-objects.ts";
import { namesEach, yearAxis } from "./year-axis.ts";

/** A native chart with what is written and drawn over it. */
export function panelObjects(panel: Panel, look: DeckLook): readonly SlideObject[] {
  const { plot, box, name, alt, size, between } = panel;
  const inner = innerOf(panel);
  const place = placer(plot, inner);
  const isNamed = plot.kind === "bars" || (between === undefined && namesEach(panel, inner));
  const chart: ChartObject = { kind: "chart", name, alt, box, plot, inner, isNamed, size };
  return [
    chart,
    ...(isNamed || between ? [] : yearAxis(panel, inner, place, look)),
    ...plot.marks.flatMap((mark, index) => markObjects(mark, `${name} mark ${index + 1}`, place, panel, look)),
    // Lines that reach the edge have no room for their names beyond it: the legend has them.
    ...(between ? [] : endLabels(panel, inner, place, look)),
    ...remarks(panel, inner, look),
  ];
}

/** At the right edge of a chart of bars, level with its rows. */
function remarks({ plot, box, name, size }: Panel, inner: Box, look: DeckLook): SlideObject[] {
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
            ...label(text, look.colour("--muted"), false, size),
            align: "right",
            valign: "middle",
          },
        ],
  );
}
