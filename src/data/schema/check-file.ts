import * as v from "valibot";
import { unpackRows } from "../parts/packed-rows.ts";
import { translationSchema } from "./ledger-schema.ts";
import { tableParts } from "./table-names.ts";
import { type PageTable, pageTables, type Table, type Translation } from "./schema.ts";

/** Rows by their columns, as `packRows` writes them. */
const packedSchema = v.record(
  v.string(),
  v.strictObject({
    values: v.array(v.unknown()),
    inRuns: v.optional(v.literal(true)),
    areLists: v.optional(v.literal(true)),
    at: v.optional(v.string()),
  }),
);

/** What a file holds, or what is wrong with it: the first bad row, counted from 0, and its field ("12.usdBn: …"). */
type Checked<Content> = { readonly content: Content } | { readonly fault: string };

export function checkTable<Name extends PageTable>(name: Name, value: unknown): Checked<Table<Name>> {
  const packed = Object.hasOwn(tableParts, name) ? v.safeParse(packedSchema, value) : null;
  return check(pageTables[name], packed?.success ? unpackRows(packed.output) : value) as Checked<Table<Name>>;
}

/** The same of a language's texts. */
export function checkTexts(value: unknown): Checked<Translation> {
  return check(translationSchema, value);
}

function check<Schema extends v.GenericSchema>(schema: Schema, value: unknown): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { content: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return { fault: path === null ? issue.message : `${path}: ${issue.message}` };
}
