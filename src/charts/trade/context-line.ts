import type { ContextFigure } from "../../data/figures/context-figure.ts";
import type { ContextPartner } from "../../data/countries.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { ContextSeries } from "./trade-series.ts";
import { round } from "../parts/scales/round.ts";
import type { YearScale } from "../parts/scales/year-scale.ts";

/** The line of a partner drawn for scale. */
export interface ContextLine {
  readonly country: ContextPartner;
  readonly points: ReadonlyArray<{ readonly figure: ContextFigure; readonly x: number; readonly y: number }>;
  readonly steps: ReadonlyArray<{ readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }>;
  /** The partner's name above its last points; null without any, and where names stand beside the ends of all lines. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null;
}

/** Room that a name takes, at the nominal width. */
const nameWidth = 90;

/** Parts of years stand alone: a line from a year to seven months would show a fall that did not happen. */
export function contextLine(
  { country, figures }: ContextSeries,
  x: YearScale,
  y: (value: number) => number,
  isNamed: boolean,
  i18n: I18n,
): ContextLine {
  const points = figures.map((figure) => ({
    figure,
    x: round(x.start(Number(figure.period.slice(0, 4))) + x.band / 2),
    y: round(y(figure.value)),
  }));
  const steps = points.flatMap((point, index) => {
    const before = points[index - 1];
    const joined = before && !before.figure.partial && !point.figure.partial && point.x - before.x < x.band * 1.5;
    return joined ? [{ x1: before.x, y1: before.y, x2: point.x, y2: point.y }] : [];
  });
  const last = isNamed ? points.at(-1) : undefined;
  const below = points.filter((point) => last && point.x > last.x - nameWidth);
  return {
    country,
    points,
    steps,
    label: last
      ? { text: i18n.country(country), x: last.x, y: round(Math.min(...below.map((point) => point.y)) - 12) }
      : null,
  };
}
