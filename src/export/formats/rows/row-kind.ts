import { chartOf, detailsOf } from "../../../charts/load-charts.ts";
import { drawingOf } from "../../drawing.ts";
import type { Subject } from "../../subject.ts";

/** What the rows of a file are: one file holds one kind, so that its columns have one meaning. */
export const rowKinds = ["figures", "events", "projects"] as const;
export type RowKind = (typeof rowKinds)[number];

/** What the chart can give rows of, in this view; never none. */
export function rowKindsOf(subject: Subject): readonly RowKind[] {
  const { events, projects } = drawingOf(subject);
  const hasFigures = detailsOf(chartOf(subject)).hasNoFigures !== true;
  const has: Readonly<Record<RowKind, boolean>> = { figures: hasFigures, events: !!events, projects: !!projects };
  const kinds = rowKinds.filter((kind) => has[kind]);
  return kinds.length > 0 ? kinds : ["figures"];
}

/** The kind wanted, or the first that there is. */
export function rowKindOf(kinds: readonly RowKind[], wanted: RowKind): RowKind {
  return kinds.includes(wanted) ? wanted : (kinds[0] ?? wanted);
}

/** Whether the view has nothing to draw: a file of it would be an empty chart. */
export function isEmpty(subject: Subject): boolean {
  const { figures, events, projects } = drawingOf(subject);
  return figures.length === 0 && !events?.length && !projects?.length;
}
