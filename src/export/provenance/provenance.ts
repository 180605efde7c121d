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
  /** The id of the site's own story whose slides these are, of a file in which nobody edits them. */
  readonly story?: string;
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
  /** Of a view that is a slide. */
  readonly slide?: ProvenanceSlide;
}

/** A slide as we made it: what differs from it was changed by its owner. */
export interface ProvenanceSlide {
  /** The heading, which need not be the chart's title. */
  readonly title: string;
  /** Where its chart is shown live. */
  readonly address: string;
  /** Texts by the names of their objects, paragraphs apart by line breaks. */
  readonly texts: Readonly<Record<string, string>>;
  /** Paragraphs of the notes that tell of its chart. */
  readonly notes: readonly string[];
  /** Checksums of the data of its native charts, by their names. */
  readonly charts: Readonly<Record<string, string>>;
  /** Of the marks of a chart drawn as shapes, by their names: left, top, width and height in thousandths of an inch, and fill. */
  readonly marks: Readonly<Record<string, readonly number[]>>;
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
