import type { Words } from "../../i18n/words.ts";
import { denominatorText } from "../../series/denominator-gap.ts";
import type { MapEntry, MapSeries } from "../../series/map-series.ts";
import type { LegendEntry } from "../parts/legend.tsx";
import { borders } from "./map-borders.ts";

export function mapTitle(series: MapSeries, words: Words): string {
  if (series.trade && series.changeFrom !== null) {
    return words.t("map.title.change", { flow: series.flow, compare: series.changeFrom, year: series.year });
  }
  return words.t("map.title", { flow: series.trade ? series.flow : "none", year: series.year });
}

export function mapSubtitle(series: MapSeries, words: Words): string {
  if (!series.trade) return words.t("map.subtitle.events");
  const ledger = series.ledgers.length > 1 ? "both" : (series.ledgers[0] ?? "china");
  if (series.changeFrom !== null) {
    const unit = words.t("unit.named", { unit: series.unit, base: series.baseYear });
    return words.t("map.subtitle.change", { unit, ledger });
  }
  return words.t("map.subtitle", { unit: series.unit, base: series.baseYear, ledger });
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
  if (series.trade && series.changeFrom === null) notes.push(words.t("map.note.ribbons"));
  notes.push(words.t("map.note.borders", { source: borders.source }));
  return notes;
}

function missingNotes({ countries, ledgers, flow, unit, year, changeFrom, gap }: MapSeries, words: Words): string[] {
  const missing = ledgers.map((_, index) =>
    countries.filter(({ entries }) => entries[index]?.figure === null).map(({ country }) => words.country(country)),
  );
  if (missing.flat().length === 0) return [];
  if (gap) return [denominatorText(gap, words)];
  if (flow === "balance" && (unit === "share" || unit === "index")) return [words.t("map.note.balance")];
  if (changeFrom === year) return [words.t("slope.note.same", { year })];
  return ledgers.flatMap((ledger, index) => {
    const names = missing[index] ?? [];
    if (names.length > 0 && changeFrom !== null) {
      return [words.t("map.note.no-change", { countries: words.list(names), ledger, year, compare: changeFrom })];
    }
    return names.length > 0 ? [words.t("map.note.missing", { countries: words.list(names), ledger, unit, year })] : [];
  });
}

export function entriesOf(series: MapSeries): readonly MapEntry[] {
  return series.countries.flatMap(({ entries }) => entries);
}
