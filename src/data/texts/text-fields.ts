import type { PageTable, TableName } from "../schema/schema.ts";

/** Paths of the fields of a row that are translated: "place.name", "outcomes.*" for each of a list or of named parts. */
const fields = {
  events: ["title", "summary", "place.name", "outcomes.*"],
  projects: ["name", "summary", "capacity.note", "financing.*.part", "places.*.name", "notes.*"],
  claims: ["claim", "note", "instead"],
  goals: ["title", "by", "outcome.summary"],
  measures: ["label"],
  indicators: ["note"],
  products: ["label", "note"],
  sources: ["publisher", "cites", "licence", "note"],
  trade: ["note"],
  yuan: ["note"],
  growth: ["note"],
} as const satisfies { readonly [Name in TableName]?: readonly string[] };

/**
 * What a publisher's name says in our words, "copy" of "CCTV News (copy)": the rest of it is a name, and so is what has no
 * word in small letters.
 */
const ownWords =
  /^(?:Copied|Repost|Unnamed) [^()]+?(?= \(|$)|(?<=\()(?=[^()]*(?:^|(?<![\w.’'-]))[a-z]{2,}(?![\w.-]))[^()]+(?=\))/g;

/** Tables with texts that are translated. What `reasons` holds is translated in the messages. */
export type TextTable = keyof typeof fields;

export const textTables = Object.keys(fields) as TextTable[];

export function isTextTable(name: string): name is TextTable {
  return Object.hasOwn(fields, name);
}

/** The table whose translation the rows need that a page loads by that name; null if nothing of them is translated. */
export function textTableOf(name: PageTable): TextTable | null {
  // Of sources only the plain names are shown from parts, and nothing else of a part has texts.
  if (name === "event-titles") return "events";
  return isTextTable(name) ? name : null;
}

/** A text of a row that is translated, with its place in the row: "outcomes.0". */
export interface RowText {
  readonly field: string;
  readonly text: string;
}

/** The texts of a row that are translated, in the order of the table's fields. */
export function textsOf(table: TextTable, row: object): readonly RowText[] {
  const found: RowText[] = [];
  withTexts(table, row, (text, field) => {
    found.push({ field, text });
    return text;
  });
  return found;
}

/** The row with each of its translated texts replaced. */
export function withTexts<Row extends object>(
  table: TextTable,
  row: Row,
  replaced: (text: string, field: string) => string,
): Row {
  return fields[table].reduce<Row>((changed, path) => withText(changed, path.split("."), "", replaced) as Row, row);
}

function withText(
  value: unknown,
  path: readonly string[],
  place: string,
  replaced: (text: string, field: string) => string,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    if (typeof value !== "string") return value;
    return place === "publisher"
      ? value.replaceAll(ownWords, (words) => replaced(words, place))
      : replaced(value, place);
  }
  if (typeof value !== "object" || value === null) return value;
  const inside = (name: string, part: unknown) =>
    withText(part, rest, place === "" ? name : `${place}.${name}`, replaced);
  if (Array.isArray(value)) return key === "*" ? value.map((part, at) => inside(String(at), part)) : value;
  const parts = Object.entries(value);
  if (!parts.some(([name]) => key === "*" || key === name)) return value;
  return Object.fromEntries(
    parts.map(([name, part]) => [name, key === "*" || key === name ? inside(name, part) : part]),
  );
}
