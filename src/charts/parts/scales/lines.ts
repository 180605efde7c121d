import type { Figure } from "../../../data/figures/figure-type.ts";

/** A figure's place on a chart of lines, px. */
export interface LinePoint {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
}

/** A piece of one country's line in one ledger. */
export interface LineStep {
  readonly country: Figure["country"];
  readonly ledger: Figure["ledger"];
  /** The one that it leads to. */
  readonly year: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * The pieces between points of neighbouring years. A missing year is a gap, never bridged, and a part of a year stands
 * alone: a line from a year to ten months would show a fall that did not happen. `points` come oldest first.
 */
export function lineSteps(points: readonly LinePoint[]): readonly LineStep[] {
  const last = new Map<string, LinePoint>();
  const steps: LineStep[] = [];
  for (const point of points) {
    const { figure } = point;
    if (figure.partial) continue;
    const key = `${figure.country} ${figure.ledger}`;
    const before = last.get(key);
    if (before && Number(before.figure.period) === Number(figure.period) - 1) {
      const { country, ledger } = figure;
      steps.push({
        country,
        ledger,
        year: Number(figure.period),
        x1: before.x,
        y1: before.y,
        x2: point.x,
        y2: point.y,
      });
    }
    last.set(key, point);
  }
  return steps;
}
