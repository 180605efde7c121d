import type { Partner } from "../../data/countries.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { denominatorText } from "../../series/denominator-gap.ts";
import type { MapEntry, MapSeries } from "./map-series.ts";
import type { LegendEntry } from "../parts/marks/legend.tsx";
import { subjectText, subtitleText } from "../parts/titles.ts";
import { partnersText } from "../../series/sentence/partners-text.ts";
import { type LaneId, lanes } from "../../series/event-lanes.ts";
import type { Medium } from "../parts/medium.ts";
import { EventSample } from "./marks/map-points.tsx";
import { laneOf } from "./layout/map-dots.ts";
import { borders } from "./layout/map-borders.ts";

const laneIds = Object.keys(lanes) as LaneId[];

export function mapTitle(series: MapSeries, i18n: I18n): string {
  const { year, changeFrom } = series;
  const countries = shownCountries(series);
  if (!series.trade) return i18n.t("map.title.events", { who: partnersText(countries, i18n), year });
  const subject = subjectText({ ...series, countries }, i18n);
  if (changeFrom === null) return i18n.t("title.dated", { subject, years: String(year) });
  return i18n.t("map.title.change", { subject, compare: changeFrom, year });
}

export function shownCountries({ countries }: MapSeries): readonly Partner[] {
  return countries.flatMap(({ country, shown }) => (shown ? [country] : []));
}

export function mapSubtitle(series: MapSeries, i18n: I18n): string {
  if (!series.trade) return i18n.t("map.subtitle.events");
  return i18n.t("map.subtitle", {
    subtitle: subtitleText(series, i18n),
    show: series.changeFrom === null ? "value" : "change",
    ledger: series.ledgers.length > 1 ? "both" : "one",
  });
}

/** Countries are named on the map itself; here stand only the looks that figures and events drawn make use of. */
export function mapLegendEntries(series: MapSeries, i18n: I18n): readonly LegendEntry[] {
  const entries = entriesOf(series);
  const styles: LegendEntry[] = [];
  const style = (name: "hollow" | "implied" | "missing", label: string, used: boolean) => {
    if (used) styles.push({ key: name, label, sample: { style: name } });
  };
  style("hollow", i18n.t("ledger.partner"), series.trade && series.ledgers.includes("partner"));
  style(
    "implied",
    i18n.t("status.implied"),
    entries.some(({ figure }) => figure?.status === "implied"),
  );
  style(
    "missing",
    i18n.t("table.missing"),
    series.countries.some(({ entries: [first] }) => first?.figure === null),
  );
  const drawn = new Set(series.spots.flatMap(({ events }) => events.map(({ event }) => laneOf(event))));
  for (const lane of laneIds) {
    if (!drawn.has(lane)) continue;
    const sample = { drawn: (medium: Medium) => EventSample({ lane, medium }) };
    styles.push({ key: `lane-${lane}`, label: i18n.t(`lane.${lane}`), sample });
  }
  return styles;
}

/** What is missing, worked back or partial, what ribbons mean, and whose borders are drawn. */
export function mapNotes(series: MapSeries, i18n: I18n): readonly string[] {
  const notes = [...missingNotes(series, i18n)];
  for (const { country, entries } of series.countries) {
    const name = i18n.country(country);
    for (const { figure } of entries) {
      if (figure?.status === "implied") notes.push(i18n.t("map.note.implied", { country: name }));
      if (figure?.partial) {
        notes.push(i18n.t("map.note.partial", { country: name, period: i18n.period(figure.period) }));
      }
    }
  }
  if (series.trade && series.changeFrom === null) notes.push(i18n.t("map.note.ribbons"));
  notes.push(i18n.t("map.note.borders", { source: borders.source }));
  return notes;
}

function missingNotes({ countries, ledgers, flow, unit, year, changeFrom, gap }: MapSeries, i18n: I18n): string[] {
  const missing = ledgers.map((_, index) =>
    countries.filter(({ entries }) => entries[index]?.figure === null).map(({ country }) => i18n.country(country)),
  );
  if (missing.flat().length === 0) return [];
  if (gap) return [denominatorText(gap, i18n)];
  if (flow === "balance" && (unit === "share" || unit === "index")) return [i18n.t("map.note.balance")];
  if (changeFrom === year) return [i18n.t("slope.note.same", { year })];
  return ledgers.flatMap((ledger, index) => {
    const names = missing[index] ?? [];
    if (names.length > 0 && changeFrom !== null) {
      return [i18n.t("map.note.no-change", { countries: i18n.list(names), ledger, year, compare: changeFrom })];
    }
    return names.length > 0 ? [i18n.t("map.note.missing", { countries: i18n.list(names), ledger, unit, year })] : [];
  });
}

export function entriesOf(series: MapSeries): readonly MapEntry[] {
  return series.countries.flatMap(({ entries }) => entries);
}
