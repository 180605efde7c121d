import { ProvenanceFault } from "./provenance-fault.ts";

/**
 * A table of rows has no place for provenance: its columns hold it, view by view. Spreadsheets may have saved it with
 * other separators and a decimal comma, and people may have sorted it, cut rows out or added columns.
 */
export function csvProvenance(text: string): unknown {
  const lineEnd = text.search(/[\r\n]/);
  const names = lineEnd < 0 ? text : text.slice(0, lineEnd);
  if (names.length > longestHeader || !needed.every((name) => names.includes(name)))
    throw new ProvenanceFault("foreign");
  const separator = [",", ";", "\t"].find((mark) => names.split(mark).length >= needed.length);
  if (separator === undefined) throw new ProvenanceFault("foreign");
  const [header = [], ...records] = recordsOf(text, separator);
  // Whatever else people have added is passed over.
  const columns = read.flatMap((name) => (header.includes(name) ? [[name, header.indexOf(name)] as const] : []));
  const rows = records
    .filter((cells) => cells.some((cell) => cell !== ""))
    .map((cells) => Object.fromEntries(columns.map(([name, index]) => [name, cells[index] ?? ""])));
  const [first] = rows;
  if (!first) throw new ProvenanceFault("damaged");
  const views = new Map<string, Row[]>();
  for (const row of rows) {
    const key = [row["chart"], row["language"], row["viewQuery"]].join(" ");
    const ofView = views.get(key);
    if (ofView) ofView.push(row);
    else views.set(key, [row]);
  }
  return {
    silkLedger: 1,
    made: first["made"],
    address: first["viewAddress"],
    version: first["dataVersion"],
    views: [...views.values()].map(viewOf),
  };
}

type Row = Readonly<Record<string, string>>;

/** In characters: ours has some 300. */
const longestHeader = 10_000;
const mostRows = 50_000;

/** A file with these is one of ours. */
const needed = ["record", "chart", "viewTitle", "viewQuery", "language", "viewAddress", "dataVersion", "made"] as const;

/** What provenance is made of. */
const read = [...needed, "sources", "ledger", "country", "period", "flow", "formula", "value"] as const;

function viewOf(rows: readonly Row[]) {
  const sources = rows.flatMap((row) => row["sources"]?.split(" | ") ?? []).filter((id) => id !== "");
  return {
    chart: rows[0]?.["chart"],
    lang: rows[0]?.["language"],
    title: plain(rows[0]?.["viewTitle"] ?? ""),
    query: rows[0]?.["viewQuery"],
    figures: rows.filter(({ record }) => record === "figure").map(figureOf),
    sources: [...new Set(sources)],
  };
}

function figureOf({ ledger, country, period, flow, formula = "", value = "" }: Row) {
  return {
    ledger,
    country,
    period,
    flow,
    formula: formula === "" ? null : formula,
    // An empty cell is no zero.
    value: value.trim() === "" ? Number.NaN : Number(value.replace(",", ".")),
  };
}

/** Without the apostrophe that keeps a spreadsheet from taking it for a formula. */
function plain(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r\n])/, "");
}

function recordsOf(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at < text.length;) {
    let cell: string;
    if (text[at] === '"') {
      const parts: string[] = [];
      for (;;) {
        const end = text.indexOf('"', at + 1);
        if (end < 0) throw new ProvenanceFault("damaged");
        parts.push(text.slice(at + 1, end));
        at = end + 1;
        if (text[at] !== '"') break;
      }
      cell = parts.join('"');
    } else {
      const start = at;
      while (at < text.length && text[at] !== separator && text[at] !== "\r" && text[at] !== "\n") at += 1;
      cell = text.slice(start, at);
    }
    cells.push(cell);
    if (cells.length > longestHeader) throw new ProvenanceFault("too-large");
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    while (at < text.length && text[at] !== "\r" && text[at] !== "\n") at += 1;
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    records.push(cells);
    if (records.length > mostRows) throw new ProvenanceFault("too-large");
    cells = [];
  }
  if (cells.length > 0) records.push(cells);
  return records;
}
