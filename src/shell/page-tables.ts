import type { AnyChart } from "../charts/parts/chart.ts";
import type { PageTable, TableName } from "../data/schema/schema.ts";
import { type TablePart, tableParts } from "../data/schema/table-names.ts";
import { denominatorNameOf } from "../series/denominator-gap.ts";
import { projectLayers, type View } from "../view/view.ts";

/** Tables that figures need in the unit of the view, beside those that every page loads. */
export function unitTables({ unit }: Pick<View, "unit">): readonly TableName[] {
  return denominatorNameOf(unit) ? ["denominators"] : [];
}

/** Whether the map shows projects, or one is open. */
export function asksForProjects({ layers, project }: Pick<View, "layers" | "project">): boolean {
  return project !== null || projectLayers.some((layer) => layers.includes(layer));
}

/** Every table that a view needs beyond those of its page: loaded once it is asked for. */
export function tablesOnDemand(view: View): readonly TableName[] {
  return [...unitTables(view), ...(asksForProjects(view) ? (["projects"] as const) : [])];
}

/** Tables without which no figure can be shown. */
export const figureTables: readonly TableName[] = ["sources", "countries", "trade"];

const parts = Object.keys(tableParts) as TablePart[];

/** The same tables with no more of each than charts need at once; what else is known comes when it is asked for. */
export function inParts(tables: readonly TableName[], which = parts): readonly PageTable[] {
  return tables.map((name) => which.find((part) => tableParts[part] === name) ?? name);
}

/** The same with no more than the names of sources. */
export function withSourceNames(tables: readonly TableName[]): readonly PageTable[] {
  return inParts(tables, ["source-names"]);
}

export function isPart(name: PageTable): name is TablePart {
  return Object.hasOwn(tableParts, name);
}

/** The table that loaded rows are of. */
export function tableOf(name: PageTable): TableName {
  return isPart(name) ? tableParts[name] : name;
}

/** What a page that loads `tables` has a needed table's rows from. */
export function loadedAs(name: TableName, tables: readonly PageTable[]): PageTable {
  return tables.find((one) => tableOf(one) === name) ?? name;
}

/** Tables from which figures are worked out that nobody published: without them the published ones still stand. */
export const derivingTables: readonly TableName[] = ["yuan", "growth"];

/** What a page loads unless its route says otherwise. */
export const figuresAndEvents: readonly TableName[] = [...figureTables, ...derivingTables, "events", "goals"];

/** What a chart needs beside figures, in the view that it shows. */
export function chartTables({ needs = [] }: Pick<AnyChart, "needs">, view: View): readonly TableName[] {
  return [...needs, ...tablesOnDemand(view)];
}
