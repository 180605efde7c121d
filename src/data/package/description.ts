import * as v from "valibot";

const text = v.pipe(v.string(), v.minLength(1));

/** `data/description.json`: what the published dataset says of itself, as far as its tables and their schema do not. */
export const descriptionSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/)),
  title: text,
  description: text,
  creator: text,
  /** The day on which the tables were last compared with what is published. */
  checked: v.pipe(v.string(), v.isoDate()),
  keywords: v.array(text),
  /** Countries that it covers. */
  places: v.array(text),
  licence: v.strictObject({ name: text, title: text, path: text }),
  tables: v.record(
    text,
    v.strictObject({
      title: text,
      description: text,
      primaryKey: v.array(text),
      /** The table and column where a column's values stand. */
      foreignKeys: v.record(text, v.strictObject({ table: text, column: text })),
      /** A word on every column. */
      fields: v.record(text, text),
    }),
  ),
});

export type DatasetDescription = v.InferOutput<typeof descriptionSchema>;
