import type PptxGenJS from "pptxgenjs";
import type { DeckStyle } from "../deck-style.ts";
import type { ChartObject } from "../slide-objects.ts";

/** What the library needs to know of a chart; the series' looks are written by `patch-chart.ts`. */
export function chartOptions(
  { plot, box, inner, isNamed, size, name }: ChartObject,
  style: DeckStyle,
): PptxGenJS.IChartOpts {
  const { scale } = plot;
  const [ink, muted, line] = ["--ink", "--muted", "--line"].map(style.colour);
  const isBars = plot.kind === "bars";
  return {
    ...box,
    objectName: name,
    layout: {
      x: fraction(inner.x - box.x, box.w),
      y: fraction(inner.y - box.y, box.h),
      w: fraction(inner.w, box.w),
      h: fraction(inner.h, box.h),
    },
    barDir: isBars ? "bar" : "col",
    barGrouping: plot.stacked ? "stacked" : "clustered",
    // Where each category has a column of one series alone, the others leave no room beside it.
    ...((plot.columnsEach ?? 1) > 1 && !plot.stacked ? { barOverlapPct: 100 } : {}),
    barGapWidthPct: isBars ? (plot.series.length > 1 ? 35 : 80) : plot.categories.length > 12 ? 28 : 60,
    displayBlanksAs: "gap",
    chartArea: { roundedCorners: false },
    catAxisLabelColor: isBars ? (ink ?? "") : (muted ?? ""),
    catAxisLabelFontFace: style.fonts.body,
    catAxisLabelFontSize: size,
    catAxisLabelPos: isNamed ? "low" : "none",
    catAxisLineColor: muted ?? "",
    catAxisMajorTickMark: "none",
    catAxisOrientation: isBars ? "maxMin" : "minMax",
    valAxisLabelColor: muted ?? "",
    valAxisLabelFontFace: style.fonts.body,
    valAxisLabelFontSize: size,
    valAxisLabelFormatCode: plot.format,
    valAxisLineShow: false,
    valAxisMajorTickMark: "none",
    // Otherwise the axis follows the figures, whoever edits them.
    ...(plot.isFixed || scale.base !== null ? { valAxisMaxVal: scale.domain[1], valAxisMajorUnit: scale.step } : {}),
    ...(plot.isFixed || scale.base !== null || (plot.kind === "lines" && scale.domain[0] === 0)
      ? { valAxisMinVal: scale.domain[0] }
      : {}),
    valAxisHidden: plot.labelled,
    ...(scale.base === null ? {} : { valAxisLogScaleBase: scale.base }),
    ...(scale.crosses === null || scale.crosses === 0 ? {} : { valAxisCrossesAt: scale.crosses }),
    valGridLine: plot.labelled ? { style: "none" } : { color: line ?? "", size: 0.75, style: "solid" },
    catGridLine: { style: "none" },
  } as PptxGenJS.IChartOpts;
}

function fraction(length: number, whole: number): number {
  return Math.round((length / whole) * 10_000) / 10_000;
}
