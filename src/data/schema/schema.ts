import * as v from "valibot";
import { type caveats, claimKinds, type tradeFlows, verdicts } from "../categories.ts";
import { centralAsia } from "../countries.ts";
import { dateSchema, id, name, periodSchema, text } from "./fields.ts";
import { goalSchema } from "./goal-schema.ts";
import { denominatorSchema, indicatorSchema, measureSchema } from "./indicator-schema.ts";
import {
  countrySchema,
  eventSchema,
  eventTitleSchema,
  growthSchema,
  sourceNameSchema,
  sourceSchema,
  tradeAmountSchema,
  tradeSchema,
  type translationSchema,
  yuanSchema,
} from "./ledger-schema.ts";
import { productSchema } from "./product-schema.ts";
import { projectSchema } from "./project-schema.ts";
import type { PageTable, TableName, TablePart, tableNames } from "./table-names.ts";

/**
 * The single definition of every table in `data/`, with the files beside it. The types of the whole project are inferred
 * from here, and the same schemas guard the browser against a damaged or hostile file: see `queries.ts`.
 */

/** One thing that one of the seed articles says, and whether it holds. */
export const claimSchema = v.strictObject({
  id,
  /** Id of the article's source, whose language is the one it was made in. */
  article: id,
  kind: v.picklist(claimKinds),
  /** When that was, or the months it speaks of. */
  date: v.union([dateSchema, periodSchema], "a date (2024-08-20, 2024-08, 2024) or months (2024-01/2024-07)"),
  /** In our words. */
  claim: text,
  value: v.optional(v.pipe(v.number(), v.minValue(-1e12), v.maxValue(1e12))),
  unit: v.optional(name),
  verdict: v.picklist(verdicts),
  /** What was found, and what has to be known beside the verdict. */
  note: text,
  /** What is right, in our words; with "contradicted" alone. */
  instead: v.optional(text),
  /** True where nothing contradicts it and it still leads astray: not to be repeated without its note. */
  qualified: v.optional(v.literal(true)),
  /** What it was checked against, beside the article itself. */
  sources: v.array(id),
  /** Where our pages show it: a query of Explore ("?year=2024"), or a page with its query and anchor. */
  view: v.optional(
    v.pipe(v.string(), v.regex(/^(?=.)([a-z-]+\/)*(\?[^\s#?]+)?(#[a-z0-9.-]+)?$/, "?query, or page/?query#anchor")),
  ),
});

/** One reason why the two ledgers differ, as somebody gives it. */
export const reasonSchema = v.strictObject({
  id,
  /** In our words, saying whose reason it is. Translations are messages under `reason.<id>`. */
  claim: text,
  /** Who gives it; ourselves where `own` is true. */
  attributedTo: text,
  /** Whose trade it is about; empty if everybody's. */
  countries: v.array(v.picklist(centralAsia)),
  /** Where it is given; for a reading of our own, the figures it rests on. */
  sources: v.pipe(v.array(id), v.minLength(1, "a reason needs a source")),
  /** True for what we read from the figures and no source says. */
  own: v.boolean(),
});

/** Why a row that was once published is gone, or says something else now. */
export const correctionSchema = v.strictObject({
  table: v.picklist(["sources", "trade", "products", "indicators", "measures", "claims", "events", "projects"]),
  /** The row's name as checks give it, or the words that the names of several rows begin with. */
  row: text,
  what: v.picklist(["removed", "changed"]),
  /** In our words. */
  reason: text,
  /** What it rests on, where that is a source. */
  sources: v.array(id),
});

export type TradeFlow = (typeof tradeFlows)[number];
export type Caveat = (typeof caveats)[number];
export type Source = v.InferOutput<typeof sourceSchema>;
export type SourceName = v.InferOutput<typeof sourceNameSchema>;
export type TradeFact = v.InferOutput<typeof tradeSchema>;
export type TradeAmount = v.InferOutput<typeof tradeAmountSchema>;
export type YuanFact = v.InferOutput<typeof yuanSchema>;
export type GrowthFact = v.InferOutput<typeof growthSchema>;
export type Country = v.InferOutput<typeof countrySchema>;
export type LedgerEvent = v.InferOutput<typeof eventSchema>;
export type EventTitle = v.InferOutput<typeof eventTitleSchema>;
export type Product = v.InferOutput<typeof productSchema>;
export type Project = v.InferOutput<typeof projectSchema>;
export type Denominator = v.InferOutput<typeof denominatorSchema>;
export type Indicator = v.InferOutput<typeof indicatorSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type Goal = v.InferOutput<typeof goalSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Reason = v.InferOutput<typeof reasonSchema>;

/** Every table of `data/`, by file name: adding one here makes it checked, published, and there for pages to load. */
export const tables = {
  sources: v.array(sourceSchema),
  countries: v.array(countrySchema),
  trade: v.array(tradeSchema),
  yuan: v.array(yuanSchema),
  growth: v.array(growthSchema),
  products: v.array(productSchema),
  events: v.array(eventSchema),
  projects: v.array(projectSchema),
  denominators: v.array(denominatorSchema),
  indicators: v.array(indicatorSchema),
  measures: v.array(measureSchema),
  goals: v.array(goalSchema),
  claims: v.array(claimSchema),
  reasons: v.array(reasonSchema),
  corrections: v.array(correctionSchema),
} as const satisfies Record<(typeof tableNames)[number], v.GenericSchema>;

/** The files that pages load. */
export const pageTables = {
  ...tables,
  /** Of every source what figures are chosen and credited by, a quarter of the table's size. */
  "source-names": v.array(sourceNameSchema),
  "trade-amounts": v.array(tradeAmountSchema),
  "event-titles": v.array(eventTitleSchema),
} as const satisfies Record<PageTable, v.GenericSchema>;

export type { PageTable, TableName, TablePart };
export type Table<Name extends PageTable> = v.InferOutput<(typeof pageTables)[Name]>;
/** All tables, loaded and valid. */
export type Dataset = { readonly [Name in TableName]: Table<Name> };
/** The dataset as a page has it: of some tables maybe no more than parts, see `tableParts`. */
export type PageData = Omit<Dataset, "sources" | "trade" | "events"> & {
  readonly sources: readonly SourceName[];
  readonly trade: readonly TradeAmount[];
  readonly events: readonly EventTitle[];
};

/** What a language has of a table's texts, by the stamps of what they translate. */
export type Translation = Readonly<v.InferOutput<typeof translationSchema>>;
