import * as v from "valibot";
import { translationSchema } from "./ledger-schema.ts";
import { type PageTable, pageTables, type Table, type Translation } from "./schema.ts";

/** What a file holds, or what is wrong with it: the first bad row, counted from 0, and its field ("12.usdBn: …"). */
type Checked<Content> = { readonly content: Content } | { readonly fault: string };

export function checkTable<Name extends PageTable>(name: Name, value: unknown): Checked<Table<Name>> {
  return check(pageTables[name], value) as Checked<Table<Name>>;
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
