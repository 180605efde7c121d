import { type EventType, eventTypes } from "../../data/categories.ts";
import { group } from "d3";
import { centralAsia, type Partner } from "../../data/countries.ts";
import type { LedgerEvent } from "../../data/schema/schema.ts";
import type { Bounds } from "../../view/address.ts";
import type { View } from "../../view/view.ts";
import { searchText, searchWords } from "../../series/search-text.ts";
import { concerns, yearOf } from "../../series/event-lanes.ts";

export type EventFilter = Pick<View, "countries" | "years" | "types" | "q">;
export type DatasetYears = Pick<Bounds, "first" | "last">;

/** The events of one year, newest first. */
export interface EventYear {
  readonly year: number;
  readonly events: readonly LedgerEvent[];
}

/** How many events each choice would show, all other filters staying as they are. */
export interface EventCounts {
  readonly types: ReadonlyMap<EventType, number>;
  readonly countries: ReadonlyMap<Partner, number>;
}

/** The events that the filter lets through, newest first; of one day, in the order of the table. */
export function eventList(
  events: readonly LedgerEvent[],
  filter: EventFilter,
  dataset: DatasetYears,
): readonly LedgerEvent[] {
  const [from, to] = openYears(filter.years, dataset);
  const words = searchWords(filter.q);
  return events
    .filter(
      (event) =>
        words.every((word) => textOf(event).includes(word)) &&
        filter.types.includes(event.type) &&
        yearOf(event) >= from &&
        yearOf(event) <= to &&
        concerns(event, filter.countries),
    )
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

export function eventsByYear(list: readonly LedgerEvent[]): readonly EventYear[] {
  const years = group(list, yearOf);
  return [...years].map(([year, events]) => ({ year, events }));
}

export function eventCounts(events: readonly LedgerEvent[], filter: EventFilter, dataset: DatasetYears): EventCounts {
  const count = (patch: Partial<EventFilter>) => eventList(events, { ...filter, ...patch }, dataset).length;
  return {
    types: new Map(eventTypes.map((type) => [type, count({ types: [type] })])),
    countries: new Map(centralAsia.map((country) => [country, count({ countries: [country] })])),
  };
}

/** First and last year that the list can show: what the ends of its years stand for when they are wide open. */
export function yearsListed(
  events: readonly LedgerEvent[],
  years: readonly [number, number],
  dataset: DatasetYears,
): readonly [number, number] {
  const [from, to] = openYears(years, dataset);
  const all = events.map(yearOf);
  return [
    from === Number.NEGATIVE_INFINITY ? Math.min(dataset.first, ...all) : from,
    to === Number.POSITIVE_INFINITY ? Math.max(dataset.last, ...all) : to,
  ];
}

/**
 * The dataset's years are those of its figures; events reach beyond them on both sides. So an end of the span that
 * stands at the dataset's own end is open, and without a choice of years every event is listed.
 */
function openYears([from, to]: readonly [number, number], { first, last }: DatasetYears): readonly [number, number] {
  return [from <= first ? Number.NEGATIVE_INFINITY : from, to >= last ? Number.POSITIVE_INFINITY : to];
}

const texts = new WeakMap<LedgerEvent, string>();

function textOf(event: LedgerEvent): string {
  const known = texts.get(event);
  if (known !== undefined) return known;
  const text = searchText([event.title, event.summary, event.place?.name ?? "", ...event.outcomes].join(" "));
  texts.set(event, text);
  return text;
}
