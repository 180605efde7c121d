import { max, min } from "d3";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { SlopeLine, SlopeSeries } from "./slope-series.ts";
import { type PlaceableLabel, placeLabels } from "../parts/plot/place-labels.ts";
import type { Frame } from "../parts/chart.ts";
import { round } from "../parts/scales/round.ts";
import { linearScale, niceDomain } from "../parts/scales/linear-scale.ts";
import { logDomain, logScale } from "../parts/scales/log-scale.ts";
import { changeText, plainValue } from "../parts/marks/mark-attributes.ts";

/** A figure at one end of a line. */
export interface SlopeEnd {
  readonly figure: Figure;
  readonly y: number;
  readonly value: string;
}

export interface SlopeItem {
  readonly line: SlopeLine;
  readonly name: string;
  readonly hue: string;
  readonly from: (SlopeEnd & { readonly labelY: number }) | null;
  readonly to: SlopeEnd | null;
  /** Middle of the label right of the line. */
  readonly labelY: number;
  /** Both ends are known, and for spans of the same months. */
  readonly joined: boolean;
  /** The change in per cent, or why there is none; with the figure if it is one. */
  readonly remark: { readonly text: string; readonly figure: Figure | null };
}

export interface SlopeLayout extends Frame {
  readonly series: SlopeSeries;
  readonly items: readonly SlopeItem[];
  /** x of the two years. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** y of zero where lines lie on both sides of it; null elsewhere. */
  readonly zero: number | null;
}

const width = 1000;
/** Names stand on the right, where there is more room; the left holds the values, and names in wide frames. */
const left = 230;
const right = 540;
const headroom = 34;
const footroom = 18;
/** A label on the right has two lines, one on the left has one; px. */
const rightRoom = 32;
const leftRoom = 16;
const leastHeight = 430;
/** Where labels begin, from the axes. */
export const besideAxis = { left: 8, right: 26 };

export function slopeLayout(series: SlopeSeries, i18n: I18n): SlopeLayout {
  const lines = series.lines.filter(({ from, to }) => from !== null || to !== null);
  const top = headroom;
  const bottom = top + Math.max(leastHeight, lines.length * rightRoom + 40);
  const y = scaleOf(series, [bottom, top]);
  const at = (figure: Figure | null) => (figure ? round(y(figure.value)) : null);
  const known = lines.filter(({ from }) => from !== null);
  const names = lines.map(({ country }) => (country === "C5" ? togetherName(series, i18n) : i18n.country(country)));
  const valueOf = (figure: Figure) => plainValue(figure.value, series.unit, i18n);
  const places = placeLabels([
    ...lines.map(({ from, to }, index): PlaceableLabel => ({
      text: `${names[index]} ${to ? valueOf(to) : ""}`,
      height: rightRoom,
      places: [{ x: right + besideAxis.right, dx: 4, y: at(to) ?? at(from) ?? bottom, anchor: "start" }],
      within: [top, bottom],
    })),
    ...known.map(({ from }): PlaceableLabel => ({
      text: from ? valueOf(from) : "",
      height: leftRoom,
      places: [{ x: left - besideAxis.left, dx: -6, y: at(from) ?? bottom, anchor: "end" }],
      within: [top, bottom],
    })),
  ]);
  const labelY = (index: number) => places[index]?.y ?? 0;
  const low = y.domain[0];
  return {
    series,
    width,
    height: bottom + footroom,
    left,
    right,
    top,
    bottom,
    zero: low < 0 ? round(y(0)) : null,
    items: lines.map((line, index): SlopeItem => {
      const { country, from, to } = line;
      const end = (figure: Figure): SlopeEnd => ({
        figure,
        y: round(y(figure.value)),
        value: valueOf(figure),
      });
      return {
        line,
        name: names[index] ?? "",
        hue: country === "C5" ? "ink" : country,
        from: from && { ...end(from), labelY: labelY(lines.length + known.indexOf(line)) },
        to: to && end(to),
        labelY: labelY(index),
        joined: from !== null && to !== null && from.partial === to.partial,
        remark: remarkOf(line, series, i18n),
      };
    }),
  };
}

/** "All five", or how many. */
export function togetherName({ countries }: SlopeSeries, i18n: I18n): string {
  return i18n.t("slope.together", { count: countries.length });
}

function remarkOf({ from, to, change }: SlopeLine, series: SlopeSeries, i18n: I18n): SlopeItem["remark"] {
  const changes = series.lines.map((line) => line.change);
  if (change) return { text: changeText(change, changes, i18n), figure: change };
  const none = (text: string) => ({ text, figure: null });
  // Months have no room beside a value in a narrow frame, and that the other year has no figure is seen.
  const part = [to, from].find((figure) => figure?.partial);
  if (part) return none(i18n.t("slope.only", { period: i18n.period(part.period) }));
  if (!to) return none(i18n.t("slope.missing", { year: series.year }));
  return none(from ? "" : i18n.t("slope.missing", { year: series.compare }));
}

function scaleOf(series: SlopeSeries, range: readonly [number, number]) {
  const values = series.lines.flatMap(({ from, to }) => [from, to]).flatMap((figure) => (figure ? [figure.value] : []));
  const [low, high] = [min(values) ?? 0, max(values) ?? 1];
  if (series.axis === "log") return logScale(logDomain([low, high]), range);
  return linearScale(niceDomain([Math.min(0, low), Math.max(0, high) || (low < 0 ? 0 : 1)], 4), range);
}
