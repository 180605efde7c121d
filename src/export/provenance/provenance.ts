import type { ChartId } from "../../charts/registry.ts";
import type { Lang } from "../../i18n/languages.ts";

/** What a file tells of where it came from, so that its view can be opened again and its figures compared. */
export interface Provenance {
  /** Version of this form. */
  readonly silkLedger: 1;
  /** YYYY-MM-DD. */
  readonly made: string;
  /** Where the first view is shown live. */
  readonly address: string;
  /** Of the dataset. */
  readonly version: string;
  /** One, or those of a deck in their order. */
  readonly views: readonly ProvenanceView[];
}

export interface ProvenanceView {
  readonly chart: ChartId;
  readonly lang: Lang;
  readonly title: string;
  /** Parameters as in an address: "?year=2013", or "" for the default view. */
  readonly query: string;
  readonly figures: readonly ProvenanceFigure[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** A figure by all that tells it from the others of its view. */
export interface ProvenanceFigure {
  readonly ledger: string;
  readonly country: string;
  readonly period: string;
  readonly flow: string;
  readonly formula: string | null;
  /** Full precision, in the unit shown. */
  readonly value: number;
}
