import type { EventRow, FigureRow } from "./rows.ts";

/** What a figure's row says, in the order of its columns. The names are the same in every language and format. */
export const figureColumns = [
  "country",
  "countryName",
  "members",
  "period",
  "year",
  "flow",
  "ledger",
  "unit",
  "value",
  "basePeriod",
  "status",
  "formula",
  "partial",
  "asPublished",
  "sources",
] as const satisfies ReadonlyArray<keyof FigureRow>;

/** The same of an event's. */
export const eventColumns = [
  "event",
  "date",
  "endDate",
  "type",
  "eventTitle",
  "summary",
  "place",
  "placeCountry",
  "participants",
  "confidence",
  "announced",
  "sources",
] as const satisfies ReadonlyArray<keyof EventRow>;

/** Where a row's figure or event comes from; lists of equal length, after `sources`. */
export const sourceColumns = ["sourcePublishers", "sourceTitles", "sourceUrls"] as const;

/** Which view of which data a row of a file belongs to: what is left of its trace when all else is lost. */
export const traceColumns = [
  "chart",
  "viewTitle",
  "viewQuery",
  "language",
  "viewAddress",
  "dataVersion",
  "made",
] as const;
