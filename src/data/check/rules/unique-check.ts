import type { Dataset, TableName } from "../../schema/schema.ts";
import { type Finding, findingAt } from "../finding.ts";

/** No id twice, and no cell twice from one source. */
export function checkUnique(dataset: Dataset): Finding[] {
  const byId = "give one of them another id, or remove it";
  const byCell = "keep the row that the page prints; a second page needs a source of its own";
  return [
    ...repeated("sources", dataset.sources, (row) => row.id, byId),
    ...repeated("countries", dataset.countries, (row) => row.code, byId),
    ...repeated("events", dataset.events, (row) => row.id, byId),
    ...repeated("projects", dataset.projects, (row) => row.id, byId),
    ...repeated("denominators", dataset.denominators, indicatorOf, byCell),
    ...repeated("indicators", dataset.indicators, indicatorOf, byCell),
    ...repeated("measures", dataset.measures, (row) => row.id, byId),
    ...repeated("goals", dataset.goals, (row) => row.id, byId),
    ...repeated("claims", dataset.claims, (row) => row.id, byId),
    ...repeated("reasons", dataset.reasons, (row) => row.id, byId),
    ...repeated("trade", dataset.trade, (row) => `${cellOf(row)} ${row.source}`, byCell),
    ...repeated("corrections", dataset.corrections, (row) => `${row.table} ${row.row}`, byId),
    ...repeated("yuan", dataset.yuan, (row) => `${cellOf(row)} ${row.source}`, byCell),
    ...repeated(
      "products",
      dataset.products,
      (row) => `${cellOf(row)} ${row.classification} ${row.code} ${row.source}`,
      byCell,
    ),
    // One rate a cell and currency: an implied figure must have one origin.
    ...repeated(
      "growth",
      dataset.growth,
      (row) => `${cellOf(row)} ${row.currency ?? "USD"}`,
      "keep the rate of the source that names the office",
    ),
  ];
}

function cellOf(row: { reporter: string; partner: string; period: string; flow: string }): string {
  return `${row.reporter} ${row.partner} ${row.period} ${row.flow}`;
}

function indicatorOf(row: { indicator: string; country: string; period: string; source: string }): string {
  return `${row.indicator} ${row.country} ${row.period} ${row.source}`;
}

function repeated<Row>(table: TableName, rows: readonly Row[], keyOf: (row: Row) => string, remedy: string): Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const key = keyOf(row);
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    return before === undefined ? [] : [findingAt(table, index, row, `the same as line ${before + 2}`, remedy)];
  });
}
