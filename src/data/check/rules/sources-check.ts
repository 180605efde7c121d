import type { Dataset } from "../../schema/schema.ts";
import { type Finding, findingAt } from "../finding.ts";

/** Every source id that a row names is in sources.json. */
export function checkSourcesResolve(dataset: Dataset): Finding[] {
  const known = new Set(dataset.sources.map((source) => source.id));
  return rowsWithSources(dataset).flatMap(({ table, index, row, ids }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) =>
        findingAt(table, index, row, `source "${id}" is not in sources.json`, "add that source, or correct the id"),
      ),
  );
}

/** Something rests on every source. */
export function checkSourcesUsed(dataset: Dataset): Finding[] {
  const used = new Set(rowsWithSources(dataset).flatMap(({ ids }) => ids));
  return dataset.sources.flatMap((source, index) =>
    used.has(source.id)
      ? []
      : [findingAt("sources", index, source, "nothing rests on this source", "remove it, or name it where it is used")],
  );
}

/** A source without an address, or a copy of somebody's page, is named but not linked. */
export function checkSourcesLinkable(dataset: Dataset): Finding[] {
  return dataset.sources.flatMap((source, index) =>
    source.linkable && source.url === null
      ? [findingAt("sources", index, source, "linkable, but without an address", 'set "linkable" to false')]
      : [],
  );
}

function rowsWithSources(dataset: Dataset) {
  return [
    ...dataset.trade.map((row, index) => ({ table: "trade" as const, index, row, ids: [row.source] })),
    ...dataset.yuan.map((row, index) => ({ table: "yuan" as const, index, row, ids: [row.source] })),
    ...dataset.growth.map((row, index) => ({ table: "growth" as const, index, row, ids: [row.source] })),
    ...dataset.products.map((row, index) => ({ table: "products" as const, index, row, ids: [row.source] })),
    ...dataset.events.map((row, index) => ({ table: "events" as const, index, row, ids: row.sources })),
    ...dataset.projects.map((row, index) => ({ table: "projects" as const, index, row, ids: row.sources })),
    ...dataset.denominators.map((row, index) => ({ table: "denominators" as const, index, row, ids: [row.source] })),
    ...dataset.indicators.map((row, index) => ({ table: "indicators" as const, index, row, ids: [row.source] })),
    ...dataset.goals.map((row, index) => ({
      table: "goals" as const,
      index,
      row,
      ids: [...row.sources, ...(row.outcome?.sources ?? [])],
    })),
    ...dataset.claims.map((row, index) => ({
      table: "claims" as const,
      index,
      row,
      ids: [row.article, ...row.sources],
    })),
    ...dataset.reasons.map((row, index) => ({ table: "reasons" as const, index, row, ids: row.sources })),
  ];
}
