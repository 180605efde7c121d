import * as v from "valibot";
import { type TableName, tables } from "../../schema/schema.ts";
import { fileOf, type Finding, findingAt } from "../finding.ts";

const remedies: Readonly<Record<string, string>> = {
  source: "name the source by its id in sources.json: no figure without a source",
  sources: "name at least one source by its id in sources.json",
  url: "give the page's http or https address, or null if the text came without one",
};

/** Every row fits `schema.ts`. The only check that takes tables of any shape: the others need rows that fit. */
export function checkSchema(raw: Readonly<Record<TableName, unknown>>): Finding[] {
  return (Object.keys(tables) as TableName[]).flatMap((table) => checkTable(table, raw[table]));
}

function checkTable(table: TableName, rows: unknown): Finding[] {
  const result = v.safeParse(tables[table], rows);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const [index, ...inside] = (issue.path ?? []).map((step) => step.key);
    const field = inside.join(".");
    if (typeof index !== "number") {
      return { file: fileOf(table), row: "the whole file", message: issue.message, remedy: "make it an array of rows" };
    }
    const message = field ? `"${field}": ${issue.message}` : issue.message;
    const remedy = remedies[String(inside[0])] ?? `correct it as data/README.md describes a row of ${table}.json`;
    return findingAt(table, index, (rows as unknown[])[index], message, remedy);
  });
}
