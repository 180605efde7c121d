import type { TableName } from "../data/schema/schema.ts";

/** Tables without which no figure can be told. */
export const figureTables: readonly TableName[] = ["sources", "countries", "trade", "growth"];

/** What a page loads unless its route says otherwise. */
export const figuresAndEvents: readonly TableName[] = [...figureTables, "events", "goals"];
