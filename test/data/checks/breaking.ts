import type { Dataset, TableName, TradeFact } from "../../../src/data/schema/schema.ts";

/** Breaks a row of fresh tables, drawn at random; returns the table and the row in which it must be found. */
export type Breaking = (tables: Dataset, draw: Draw) => readonly [table: TableName, row: object];
export interface Draw {
  readonly number: () => number;
  readonly of: <Row>(rows: readonly Row[]) => Row;
}
export type Kind = Readonly<Record<string, Breaking>>;

export function change<Row extends object>(row: Row, patch: Partial<Row>): Row {
  return Object.assign(row, patch);
}

/** A text field of an event, claim, source or project. */
export function spoilText(spoil: (text: string) => string): Breaking {
  return (tables, { of }) => {
    const spots = [
      () => ["events", "title"] as const,
      () => ["events", "summary"] as const,
      () => ["claims", "note"] as const,
      () => ["claims", "claim"] as const,
      () => ["sources", "title"] as const,
      () => ["projects", "summary"] as const,
    ];
    const [table, field] = of(spots)();
    const row = of(tables[table] as ReadonlyArray<Record<string, unknown>>);
    row[field] = spoil(row[field] as string);
    return [table, row];
  };
}

export function middleOf(text: string, put: string): string {
  const at = Math.floor(text.length / 2);
  return text.slice(0, at) + put + text.slice(at);
}

/** Yearly rows of the five and their neighbours, of some size, that stand for their cell. */
export function solid({ trade }: Dataset): TradeFact[] {
  return trade.filter(
    (row) => row.period.length === 4 && row.caveat === undefined && row.usdBn > 0.1 && row.confidence === "high",
  );
}

export function scaled(row: TradeFact, factor: number): readonly ["trade", TradeFact] {
  const usdBn = Number((row.usdBn * factor).toPrecision(6));
  return ["trade", change(row, { usdBn, asPublished: `$${usdBn} billion` })];
}

export function pairOf({ trade }: Dataset, row: TradeFact): TradeFact | undefined {
  const flow = row.flow === "export" ? "import" : "export";
  return trade.find(
    (other) =>
      other.flow === flow &&
      other.source === row.source &&
      other.period === row.period &&
      other.reporter === row.reporter &&
      other.partner === row.partner,
  );
}

export function vanish(
  table: "trade" | "events" | "indicators" | "claims" | "products" | "projects" | "yuan",
): Breaking {
  return (tables, { of }) => {
    const rows = tables[table] as object[];
    const row = of(rows);
    rows.splice(rows.indexOf(row), 1);
    return [table, row];
  };
}
