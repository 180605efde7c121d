import type { I18n } from "../../i18n/i18n.ts";
import type { LanesSeries } from "../../series/event-lanes.ts";
import type { TableData } from "../parts/chart.ts";
import { partnersText } from "../../series/sentence/partners-text.ts";

export function lanesTitle(series: LanesSeries, i18n: I18n): string {
  return i18n.t("timeline.title", {
    who: partnersText(series.countries, i18n),
    years: i18n.years(...series.years),
  });
}

export function lanesDescription(series: LanesSeries, i18n: I18n): string {
  const counts = series.lanes
    .filter((lane) => lane.events.length > 0)
    .map((lane) => i18n.t("timeline.count", { lane: i18n.t(`lane.${lane.id}`), count: lane.events.length }));
  return `${lanesTitle(series, i18n)}. ${i18n.list(counts)}.`;
}

export function lanesTable(series: LanesSeries, i18n: I18n): TableData {
  const rows = series.lanes
    .flatMap((lane) => lane.events.map((event) => ({ lane, event })))
    .toSorted((a, b) => a.event.date.localeCompare(b.event.date));
  return {
    columns: [i18n.t("table.date"), i18n.t("table.kind"), i18n.t("table.event"), i18n.t("table.place")],
    rows: rows.map(({ lane, event }) => [
      { text: i18n.date(event.date), order: event.date },
      { text: i18n.t(`lane.${lane.id}`) },
      { text: event.title },
      { text: event.place?.name ?? i18n.t("table.missing") },
    ]),
  };
}

export function lanesNotes(series: LanesSeries, i18n: I18n): readonly string[] {
  const notes: string[] = [];
  const events = series.lanes.flatMap((lane) => lane.events);
  if (events.length === 0) notes.push(i18n.t("timeline.nothing"));
  if (events.some((event) => event.confidence === "single-source")) notes.push(i18n.t("timeline.single-source"));
  if (series.outside > 0) notes.push(i18n.t("timeline.outside", { count: series.outside }));
  return notes;
}
