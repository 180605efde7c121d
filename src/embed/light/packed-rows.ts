/** The values of a column, and which of them each row has; −1 for none. */
interface PackedColumn {
  readonly values: readonly unknown[];
  /** Absent where there is a value a row. */
  readonly at?: readonly number[];
}

/** Rows of one table by their columns: a small file that a browser reads without a parser of ours. */
export type PackedRows = Readonly<Record<string, PackedColumn>>;

/** All fields of the rows, but for those that nobody asks for. */
export function packRows(rows: readonly object[], without: readonly string[] = []): PackedRows {
  const names = new Set(rows.flatMap((row) => Object.keys(row)).filter((name) => !without.includes(name)));
  const column = (name: string): PackedColumn => {
    const all = rows.map((row) => (row as Readonly<Record<string, unknown>>)[name]);
    const texts = all.map((value) => (value === undefined ? null : JSON.stringify(value)));
    const values = [...new Set(texts)].filter((text) => text !== null);
    // Where most are values of their own, places in a list of them would cost more than the few that repeat.
    if (values.length > rows.length / 2 && !texts.includes(null)) return { values: all };
    const places = new Map(values.map((text, index) => [text, index]));
    return {
      values: values.map((text) => JSON.parse(text) as unknown),
      at: texts.map((text) => (text === null ? -1 : (places.get(text) ?? -1))),
    };
  };
  return Object.fromEntries([...names].map((name) => [name, column(name)]));
}

export function unpackRows(packed: PackedRows): object[] {
  const rows: Array<Record<string, unknown>> = [];
  for (const [name, { values, at }] of Object.entries(packed)) {
    for (const [row, place] of (at ?? [...values.keys()]).entries()) {
      const fields = (rows[row] ??= {});
      if (place >= 0) fields[name] = values[place];
    }
  }
  return rows;
}
