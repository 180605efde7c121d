/** The values of a column, and which of them each row has. */
interface PackedColumn {
  /** For short names that follow each other, the first of each run and how many there are, in turn. */
  readonly values: readonly unknown[];
  readonly inRuns?: true | undefined;
  /** Each value is a list of short names, written without anything between them. */
  readonly areLists?: true | undefined;
  /** A character a row: its code is the place among the values, from that of "%" on; "$" for none. Absent where there is a value a row. */
  readonly at?: string | undefined;
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
    if (values.length > rows.length / 2 && !texts.includes(null)) {
      if (all.every(isListOfNames)) return { values: all.map((names) => names.join("")), areLists: true };
      return name === "id" && all.every(isShortName) ? { values: runsOf(all), inRuns: true } : { values: all };
    }
    const places = new Map(values.map((text, index) => [text, index]));
    return {
      values: values.map((text) => JSON.parse(text) as unknown),
      at: texts.map((text) => String.fromCharCode(firstPlace + (places.get(text ?? "") ?? -1))).join(""),
    };
  };
  return Object.fromEntries([...names].map((name) => [name, column(name)]));
}

/** Before it are a quotation mark and what is no sign at all. */
const firstPlace = 37;

/** The number-th short name, from 0: two digits of base 36, so that names sort as their numbers do. */
export function shortName(number: number): string {
  return number.toString(36).padStart(2, "0");
}

function isShortName(value: unknown): value is string {
  return typeof value === "string" && value === shortName(Number.parseInt(value, 36));
}

function isListOfNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => isShortName(name) && name.length === 2);
}

function runsOf(names: readonly string[]): ReadonlyArray<string | number> {
  const runs: Array<{ first: string; count: number }> = [];
  for (const name of names) {
    const last = runs.at(-1);
    if (last && name === shortName(Number.parseInt(last.first, 36) + last.count)) last.count++;
    else runs.push({ first: name, count: 1 });
  }
  return runs.flatMap(({ first, count }) => [first, count]);
}

function ofRuns(runs: readonly unknown[]): string[] {
  return runs.flatMap((first, index) => {
    const count = runs[index + 1];
    if (typeof first !== "string" || typeof count !== "number") return [];
    return Array.from({ length: count }, (_, step) => shortName(Number.parseInt(first, 36) + step));
  });
}

export function unpackRows(packed: PackedRows): object[] {
  const rows: Array<Record<string, unknown>> = [];
  for (const [name, { values: written, inRuns, areLists, at }] of Object.entries(packed)) {
    const values = inRuns
      ? ofRuns(written)
      : areLists
        ? written.map((names) => String(names).match(/../g) ?? [])
        : written;
    // This runs once, for thousands of values: a plain loop takes a third of an iterator's time.
    for (let row = 0; row < (at ?? values).length; row++) {
      const place = at === undefined ? row : at.charCodeAt(row) - firstPlace;
      const fields = (rows[row] ??= {});
      if (place >= 0) fields[name] = values[place];
    }
  }
  return rows;
}
