import { type TableName, tables } from "../schema/schema.ts";

/** A column of a published table. What the schema nests is flattened: `place` of an event becomes `place_lon` and so on. */
export interface DataField {
  readonly name: string;
  /** Where a row holds its value. */
  readonly path: readonly string[];
  /** Lists are "array". */
  readonly type: "string" | "number" | "integer" | "boolean" | "array";
  readonly isRequired: boolean;
  readonly format?: "uri";
  /** A regular expression that matches the whole value. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly values?: ReadonlyArray<string | number>;
}

/** The columns of a table, in the order of its schema, which is their single definition. */
export function fieldsOf(table: TableName): readonly DataField[] {
  return entriesOf(tables[table].item, []);
}

/** As much of a valibot schema as tables are made of. */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly unknown[];
  readonly pipe?: ReadonlyArray<{ readonly type: string; readonly requirement?: unknown }>;
}

function entriesOf(schema: SchemaNode, path: readonly string[]): DataField[] {
  return Object.entries(schema.entries ?? {}).flatMap(([key, entry]) => fieldsAt(entry, [...path, key], true));
}

function fieldsAt(schema: SchemaNode, path: readonly string[], isRequired: boolean): DataField[] {
  switch (schema.type) {
    case "optional":
    case "nullable":
      return schema.wrapped ? fieldsAt(schema.wrapped, path, false) : [];
    case "strict_object":
      return entriesOf(schema, path).map((field) => ({ ...field, isRequired: field.isRequired && isRequired }));
    default:
      return [{ name: path.join("_"), path, type: typeOf(schema), isRequired, ...constraintsOf(schema) }];
  }
}

function typeOf({ type, options = [], pipe = [] }: SchemaNode): DataField["type"] {
  switch (type) {
    case "number":
      return pipe.some((action) => action.type === "integer") ? "integer" : "number";
    case "boolean":
    case "array":
      return type;
    // The only literal of a row is `true`.
    case "literal":
      return "boolean";
    case "picklist":
      return typeof options[0] === "number" ? "integer" : "string";
    case "string":
    case "union":
      return "string";
    default:
      throw new Error(`No column can hold a schema of the type "${type}"`);
  }
}

function constraintsOf({ type, options, pipe = [] }: SchemaNode): Partial<DataField> {
  const [minimum, maximum, pattern] = ["min_value", "max_value", "regex"].map(
    (name) => pipe.find((action) => action.type === name)?.requirement,
  );
  return {
    ...(type === "picklist" && { values: options as ReadonlyArray<string | number> }),
    ...(typeof minimum === "number" && { minimum }),
    ...(typeof maximum === "number" && { maximum }),
    ...(pattern instanceof RegExp && asPattern(pattern)),
  };
}

/** Patterns of the specification match the whole value and know no flags and no look-ahead. */
function asPattern({ source, flags }: RegExp): Partial<DataField> {
  if (source.startsWith("^https?:")) return { format: "uri" };
  return flags === "" && !source.includes("(?") ? { pattern: source.replace(/^\^/, "").replace(/\$$/, "") } : {};
}
