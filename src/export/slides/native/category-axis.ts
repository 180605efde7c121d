import type { Plot } from "../../../charts/parts/plot/slide-plot.ts";
import type { Box } from "../slide-objects.ts";
import { widest } from "./panel-geometry.ts";

/** Years and months are named each, or in steps that people count in. */
const steps = { year: [1, 2, 4, 5, 10, 20], month: [1, 2, 3, 6] } as const;

/**
 * Every how manyth category is named on the axis: as many as find room side by side without being turned. Categories of
 * the same year or month with two statistics are one step.
 */
export function labelStep({ categories, kind, columnsEach = 1 }: Plot, inner: Box, size: number): number {
  if (kind === "bars") return 1;
  const shown = categories.filter((_, index) => index % columnsEach === 0);
  const room = Math.floor(inner.w / (widest(shown, size) + size / 90));
  const possible = /^\d{4}/.test(shown[0] ?? "") ? steps.year : steps.month;
  const step = possible.find((each) => shown.length / each <= room) ?? possible.at(-1) ?? 1;
  return step * columnsEach;
}
