import type { EventType } from "../data/categories.ts";
import type { Book } from "../data/book.ts";
import { centralAsia, type ContextPartner, contextPartners, isPartner, type Partner } from "../data/countries.ts";
import type { EventTitle } from "../data/schema/schema.ts";
import type { View } from "../view/view.ts";

/** The lanes of the timeline, top to bottom, and the kinds of event that each holds. */
export const lanes = {
  summits: ["summit"],
  ministers: ["foreign-ministers", "mechanism"],
  visits: ["state-visit"],
  treaties: ["treaty"],
  bri: ["bri"],
  sco: ["sco"],
  projects: ["project"],
  aid: ["aid"],
} as const satisfies Record<string, readonly EventType[]>;

export type LaneId = keyof typeof lanes;
const laneIds = Object.keys(lanes) as LaneId[];

/** The lane that shows a kind of event. */
export function laneOf(type: EventType): LaneId {
  const found = Object.entries(lanes).find(([, types]) => (types as readonly EventType[]).includes(type));
  if (!found) throw new Error(`No lane shows events of the type "${type}"`);
  return found[0] as LaneId;
}

export interface Lane {
  readonly id: LaneId;
  readonly events: readonly EventTitle[];
}

export interface LanesSeries {
  readonly countries: readonly Partner[];
  readonly lanes: readonly Lane[];
  readonly years: readonly [number, number];
  readonly year: number;
  readonly compare: number;
  readonly open: string | null;
  /** Events of the shown countries that lie before or after the shown years. */
  readonly outside: number;
}

export function yearOf(event: EventTitle): number {
  return Number(event.date.slice(0, 4));
}

/**
 * Whether an event belongs to what is shown. With all five there is nothing to leave out. Otherwise an event concerns
 * those of the five that took part, else the partners shown for scale that did; one without any of them concerns all.
 */
export function concerns(
  event: EventTitle,
  countries: readonly string[],
  context: readonly ContextPartner[] = [],
): boolean {
  if (countries.length === centralAsia.length) return true;
  const five = event.participants.filter(isPartner);
  if (five.length > 0) return five.some((code) => countries.includes(code));
  const forScale = contextPartners.filter((code) => event.participants.includes(code));
  return forScale.length === 0 || forScale.some((code) => context.includes(code));
}

/** Of all lanes, or of those asked for. */
export function lanesSeries(book: Book, view: View, ids: readonly LaneId[] = laneIds): LanesSeries {
  const types: ReadonlySet<EventType> = new Set(ids.flatMap((id) => lanes[id]));
  const concerned = book.dataset.events.filter(
    (event) => types.has(event.type) && concerns(event, view.countries, view.context),
  );
  const shown = concerned.filter((event) => yearOf(event) >= view.years[0] && yearOf(event) <= view.years[1]);
  return {
    lanes: ids.map((id) => ({
      id,
      events: shown
        .filter((event) => (lanes[id] as readonly EventType[]).includes(event.type))
        .toSorted((a, b) => a.date.localeCompare(b.date)),
    })),
    countries: view.countries,
    years: view.years,
    year: view.year,
    compare: view.compare,
    open: view.event,
    outside: concerned.length - shown.length,
  };
}

export function laneSources(series: LanesSeries): readonly string[] {
  return [...new Set(series.lanes.flatMap((lane) => lane.events.flatMap((event) => event.sources)))];
}
