import type { Words } from "../../i18n/words.ts";
import { denominatorText } from "../../series/denominator-gap.ts";
import type { MapEntry, MapSeries } from "../../series/map-series.ts";
import type { LegendEntry } from "../parts/legend.tsx";
import { borders } from "./map-borders.ts";

export function mapTitle(series: MapSeries, words: Words): string {
  return words.t("map.title", { flow: series.trade ? series.flow : "none", year: series.year });
}

export function mapSubtitle(series: MapSeries, words: Words): string {
  if (!series.trade) return words.t("map.subtitle.events");
  return words.t("map.subtitle", {
    unit: series.unit,
    base: series.baseYear,
    ledger: series.ledgers.length > 1 ? "both" : (series.ledgers[0] ?? "china"),
  });
}

/** Countries are named on the map itself; here stand only the looks that the figures drawn make use of. */
export function mapLegendEntries(series: MapSeries, words: Words): readonly LegendEntry[] {
  const entries = entriesOf(series);
  const looks: LegendEntry[] = [];
  const look = (name: "hollow" | "implied" | "missing", label: string, used: boolean) => {
    if (used) looks.push({ key: name, label, sample: { look: name } });
  };
  look("hollow", words.t("ledger.partner"), series.trade && series.ledgers.includes("partner"));
  look(
    "implied",
    words.t("status.implied"),
    entries.some(({ figure }) => figure?.status === "implied"),
  );
  look(
    "missing",
    words.t("table.missing"),
    series.countries.some(({ entries: [first] }) => first?.figure === null),
  );
  return looks;
}

/** What is missing, worked back or partial, what ribbons mean, and whose borders are drawn. */
export function mapNotes(series: MapSeries, words: Words): readonly string[] {
  const notes = [...missingNotes(series, words)];
  for (const { country, entries } of series.countries) {
    const name = words.country(country);
    for (const { figure } of entries) {
      if (figure?.status === "implied") notes.push(words.t("map.note.implied", { country: name }));
      if (figure?.partial) {
        notes.push(words.t("map.note.partial", { country: name, period: words.period(figure.period) }));
      }
    }
  }
  if (series.trade) notes.push(words.t("map.note.ribbons"));
  notes.push(words.t("map.note.borders", { source: borders.source }));
  return notes;
}

function missingNotes({ countries, ledgers, flow, unit, year, gap }: MapSeries, words: Words): string[] {
  const missing = ledgers.map((_, index) =>
    countries.filter(({ entries }) => entries[index]?.figure === null).map(({ country }) => words.country(country)),
  );
  if (missing.flat().length === 0) return [];
  if (gap) return [denominatorText(gap, words)];
  if (flow === "balance" && (unit === "share" || unit === "index")) return [words.t("map.note.balance")];
  return ledgers.flatMap((ledger, index) => {
    const names = missing[index] ?? [];
    return names.length > 0 ? [words.t("map.note.missing", { countries: words.list(names), ledger, unit, year })] : [];
  });
}

export function entriesOf(series: MapSeries): readonly MapEntry[] {
  return series.countries.flatMap(({ entries }) => entries);
}
