import type { TableName } from "../data/schema.ts";

/** Tables without which no figure can be told. */
export const figureTables: readonly TableName[] = ["sources", "countries", "trade", "growth"];
