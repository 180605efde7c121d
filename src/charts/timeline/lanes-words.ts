import type { Words } from "../../i18n/words.ts";
import type { LanesSeries } from "../../series/event-lanes.ts";
import type { TableData } from "../parts/chart.ts";

export function lanesTitle(series: LanesSeries, words: Words): string {
  return words.t("timeline.title", { first: series.years[0], last: series.years[1] });
}

export function lanesDescription(series: LanesSeries, words: Words): string {
  const counts = series.lanes
    .filter((lane) => lane.events.length > 0)
    .map((lane) => words.t("timeline.count", { lane: words.t(`lane.${lane.id}`), count: lane.events.length }));
  return `${lanesTitle(series, words)}. ${words.list(counts)}.`;
}

export function lanesTable(series: LanesSeries, words: Words): TableData {
  const rows = series.lanes
    .flatMap((lane) => lane.events.map((event) => ({ lane, event })))
    .toSorted((a, b) => a.event.date.localeCompare(b.event.date));
  return {
    columns: [words.t("table.date"), words.t("table.kind"), words.t("table.event"), words.t("table.place")],
    rows: rows.map(({ lane, event }) => [
      { text: words.date(event.date) },
      { text: words.t(`lane.${lane.id}`) },
      { text: event.title },
      { text: event.place?.name ?? words.t("table.missing") },
    ]),
  };
}

export function lanesNotes(series: LanesSeries, words: Words): readonly string[] {
  const notes: string[] = [];
  const events = series.lanes.flatMap((lane) => lane.events);
  if (events.length === 0) notes.push(words.t("timeline.nothing"));
  if (events.some((event) => event.confidence === "single-source")) notes.push(words.t("timeline.single-source"));
  if (series.outside > 0) notes.push(words.t("timeline.outside", { count: series.outside }));
  return notes;
}
