import type { EventTitle } from "../../data/schema/schema.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { LaneId, LanesSeries } from "../../series/event-lanes.ts";
import type { Frame } from "../parts/chart.ts";
import { atMost, labelWidth } from "../parts/plot/label-width.ts";
import { type PlaceableLabel, placeLabels } from "../parts/plot/place-labels.ts";
import { round } from "../parts/scales/round.ts";
import { type YearScale, yearTicks } from "../parts/scales/year-scale.ts";

export interface EventDot {
  readonly event: EventTitle;
  readonly lane: LaneId;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly open: boolean;
  /** A name beside the dot, only for the summits. */
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly dx: number;
    readonly y: number;
    readonly anchor: "start" | "middle" | "end";
  } | null;
}

export interface LaneRow {
  readonly id: LaneId;
  readonly y: number;
  readonly title: string;
}

export interface LanesLayout extends Frame {
  readonly series: LanesSeries;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly rows: readonly LaneRow[];
  readonly dots: readonly EventDot[];
  readonly xTicks: ReadonlyArray<{ readonly x: number; readonly year: number; readonly major: boolean }>;
  readonly bands: ReadonlyArray<{ readonly year: number; readonly x: number; readonly width: number }>;
  /** First days of months, where the years shown are so few that days can be told apart. */
  readonly months: ReadonlyArray<{
    readonly x: number;
    readonly y: number;
    readonly text: string | null;
    /** Named in narrow frames, too. */
    readonly major: boolean;
  }>;
}

/** Three dots above each other, and in narrow frames the next lane's name, have room in it. */
const rowHeight = 32;
const summitRowHeight = 44;
const dotRadius = 4.5;
const summitRadius = 7.5;

/** Lanes on a given axis; `top` is where the first lane begins. Years are labelled below if `labelled`. */
export function lanesLayout(
  series: LanesSeries,
  i18n: I18n,
  x: YearScale,
  frame: { readonly width: number; readonly left: number; readonly right: number; readonly top: number },
  labelled: boolean,
): LanesLayout {
  const rows: LaneRow[] = [];
  const dots: EventDot[] = [];
  let y = frame.top;
  for (const lane of series.lanes) {
    const height = lane.id === "summits" ? summitRowHeight : rowHeight;
    const middle = lane.id === "summits" ? y + height - 14 : y + height / 2;
    const title = i18n.t(`lane.${lane.id}`);
    rows.push({ id: lane.id, y: round(middle), title });
    dots.push(...laneDots(lane.id, lane.events, series, i18n, x, middle, frame, atMost(labelWidth(title))));
    y += height;
  }
  const months = monthTicks(series.years, i18n, x, y + 13);
  if (months.length > 0) y += 18;
  const bottom = y + (labelled ? 26 : 4);
  const years = Array.from({ length: series.years[1] - series.years[0] + 1 }, (_, index) => series.years[0] + index);
  return {
    series,
    width: frame.width,
    height: bottom,
    left: frame.left,
    right: frame.right,
    top: frame.top,
    rows,
    dots,
    xTicks: labelled
      ? yearTicks(series.years, series.year).map(({ year, major }) => ({
          x: round(x.start(year) + x.band / 2),
          year,
          major,
        }))
      : [],
    months,
    bands: years.map((year) => ({ year, x: round(x.start(year)), width: round(x.band) })),
  };
}

/** Up to two years show their months, each of them named in one year, every third in two. */
function monthTicks(
  [first, last]: readonly [number, number],
  i18n: I18n,
  x: YearScale,
  y: number,
): LanesLayout["months"] {
  const span = last - first + 1;
  if (span > 2) return [];
  return Array.from({ length: span * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, "0");
    return {
      x: round(x.at(`${first + Math.floor(index / 12)}-${month}-01`)),
      y,
      text: span === 1 || index % 3 === 0 ? i18n.t("month.short", { month }) : null,
      major: index % 3 === 0,
    };
  });
}

/**
 * Dots that would cover each other move apart: first up and down within the lane, then along it. In narrow embeds the name
 * of the lane stands above its beginning, up to `titleEnd`.
 */
function laneDots(
  lane: LaneId,
  events: readonly EventTitle[],
  series: LanesSeries,
  i18n: I18n,
  x: YearScale,
  middle: number,
  { left, right }: { readonly left: number; readonly right: number },
  titleEnd: number,
): EventDot[] {
  const r = lane === "summits" ? summitRadius : dotRadius;
  const clear = r * 2 + 0.5;
  const placed: EventDot[] = [];
  for (const event of events) {
    const home = Math.min(x.at(event.date), right);
    const spot = spots(home, middle, clear, lane === "summits" ? [0] : [0, -clear, clear]).find(
      ({ x, y }) =>
        x >= left &&
        x <= right &&
        (y >= middle || x > titleEnd + clear) &&
        placed.every((dot) => Math.hypot(dot.x - x, dot.y - y) >= clear - 0.02),
    ) ?? { x: home, y: middle };
    placed.push({
      event,
      lane,
      x: round(spot.x),
      y: round(spot.y),
      r,
      open: series.open === event.id,
      label: null,
    });
  }
  return lane === "summits" ? withLabels(placed, i18n, right) : placed;
}

/** Places for a dot, nearest to its true one first. */
function spots(x: number, y: number, step: number, lifts: readonly number[]) {
  const shifts = [0, ...Array.from({ length: 24 }, (_, index) => index + 1).flatMap((shift) => [shift, -shift])];
  return shifts.flatMap((shift) => lifts.map((lift) => ({ x: x + (shift * step) / 2, y: y + lift })));
}

/** Widths of frames that lanes are drawn in, px: in narrower ones they keep the first and scroll. */
const frames = [690, 770, 860, 1000];

/** Summits carry their place; neighbours that stand close lean away from each other. */
function withLabels(dots: readonly EventDot[], i18n: I18n, right: number): EventDot[] {
  const reach = 34;
  const labels = dots.map((dot, index): PlaceableLabel => {
    const [previous, next] = [dots[index - 1], dots[index + 1]];
    const tightLeft = previous !== undefined && dot.x - previous.x < reach * 2;
    const tightRight = (next !== undefined && next.x - dot.x < reach * 2) || right - dot.x < reach;
    const text =
      dot.event.format === "virtual" || !dot.event.place ? i18n.t("event.format.virtual") : dot.event.place.name;
    // What reaches beyond the axis is cut off where the chart scrolls.
    const most = right - labelWidth(text) / 2;
    const place = { dx: 0, y: dot.y - dot.r - 6 - toMiddle };
    const middle = { ...place, x: Math.min(dot.x, most), anchor: "middle" as const };
    const start = { ...place, x: dot.x - dot.r, anchor: "start" as const };
    const end = { ...place, x: Math.min(dot.x + dot.r, right), anchor: "end" as const };
    const before = [2, 14, 26].map((away) => ({ ...place, x: dot.x - dot.r, dx: -away, anchor: "end" as const }));
    if (tightLeft && !tightRight) return { text, places: [start, middle, end] };
    if (tightRight && !tightLeft) return { text, places: [end, middle, start, ...before] };
    return { text, places: [middle, start, end, ...before] };
  });
  // From the right, where the axis ends and the least room is.
  const places = placeLabels(labels.toReversed(), { widths: frames }).toReversed();
  return dots.map((dot, index) => {
    const [label, place] = [labels[index], places[index]];
    if (!label || !place) return dot;
    return {
      ...dot,
      label: { text: label.text, x: round(place.x), dx: place.dx, y: round(place.y + toMiddle), anchor: place.anchor },
    };
  });
}

/** From the foot of a line of text to its middle, px. */
const toMiddle = 4;
