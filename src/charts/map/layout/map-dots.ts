import type { EventTitle } from "../../../data/schema/schema.ts";
import { type LaneId, lanes } from "../../../series/event-lanes.ts";
import type { MapSeries } from "../map-series.ts";
import { borders } from "./map-borders.ts";
import { project } from "./map-projection.ts";
import type { Point } from "./ribbon-path.ts";

export interface EventDot {
  readonly event: EventTitle;
  readonly lane: LaneId;
  /** The place, in units of the view box. */
  readonly at: Point;
  /** From the place, in px. */
  readonly offset: Point;
  readonly r: number;
  readonly open: boolean;
  /** False for a summit of another year than the map's. */
  readonly ofYear: boolean;
}

const perRow = 3;
const spacing = 10;
/** Nearer to a ring than this (in units), dots stand below it. */
const near = 8;

/** Events at one place stand side by side; those at a capital below its ring, so that it stays in sight. */
export function eventDots(series: MapSeries, rings: readonly Point[]): EventDot[] {
  const [width, height] = borders.viewBox;
  return series.spots.flatMap(({ lon, lat, events }) => {
    const at = project(lon, lat);
    const [x, y] = at;
    if (x < 0 || x > width || y < 0 || y > height) return [];
    const atRing = rings.some(([ringX, ringY]) => Math.hypot(ringX - x, ringY - y) < near);
    return events.map(({ event, ofYear }, index) => {
      const row = Math.floor(index / perRow);
      const inRow = Math.min(perRow, events.length - row * perRow);
      return {
        event,
        lane: laneOf(event),
        at,
        offset: [((index % perRow) - (inRow - 1) / 2) * spacing, (atRing ? 12 : 0) + row * spacing],
        r: event.type === "summit" ? 5.5 : 3.75,
        open: event.id === series.open,
        ofYear,
      };
    });
  });
}

/** The lane of events that the dot of one has its hue from. */
export function laneOf({ type }: EventTitle): LaneId {
  const ids = Object.keys(lanes) as LaneId[];
  const lane = ids.find((id) => (lanes[id] as readonly string[]).includes(type));
  if (lane === undefined) throw new Error(`No lane holds events of type "${type}"`);
  return lane;
}
