import type { EventRow, FigureRow, ProjectRow } from "./rows.ts";

/** What a figure's row says, in the order of its columns. The names are the same in every language and format. */
export const figureColumns = [
  "country",
  "countryName",
  "members",
  "period",
  "periodStart",
  "periodEnd",
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

/** Columns of days, months or years in ISO 8601: workbooks hold them as dates. */
export const dateColumns: ReadonlySet<string> = new Set(["periodStart", "periodEnd", "date", "endDate"]);

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

/** The same of a project's. */
export const projectColumns = [
  "project",
  "projectName",
  "kind",
  "layer",
  "stage",
  "begun",
  "opened",
  "expectedOpening",
  "countries",
  "lengthKm",
  "costUsdBn",
  "sources",
] as const satisfies ReadonlyArray<keyof ProjectRow>;

/** Where a row's figure, event or project comes from; lists of equal length, after `sources`. */
export const sourceColumns = ["sourcePublishers", "sourceTitles", "sourceUrls"] as const;

/** Which view of which data a row of a file belongs to: what is left of its provenance when all else is lost. */
export const provenanceColumns = [
  "chart",
  "viewTitle",
  "viewQuery",
  "language",
  "viewAddress",
  "dataVersion",
  "made",
] as const;
