import * as v from "valibot";
import { claimKinds, eventTypes, sourceKinds, verdicts } from "../categories.ts";
import { centralAsia, countryCodes, tradeParties } from "../countries.ts";
import { dateSchema, httpUrl, id, latitude, longitude, name, periodSchema, text } from "./fields.ts";
import { denominatorSchema, goalSchema, indicatorSchema, measureSchema } from "./indicator-schema.ts";
import { productSchema } from "./product-schema.ts";
import { projectSchema } from "./project-schema.ts";

/**
 * The single definition of every table in `data/`. The types of the whole project are inferred from here,
 * and the same schemas guard the browser against a damaged or hostile file.
 */

export const sourceSchema = v.strictObject({
  id,
  publisher: name,
  title: name,
  /** Null where the text came without one: then it is not linkable either. */
  url: v.nullable(httpUrl),
  /** As precise as the page shows it; null where it shows no date. */
  published: v.nullable(dateSchema),
  /** BCP 47. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  kind: v.picklist(sourceKinds),
  /** Whom the page names as the figure's origin. */
  cites: v.nullable(text),
  /** False for mirrors and reposts: the publisher is named, the address not linked. */
  linkable: v.boolean(),
  licence: v.optional(text),
  /** How it was read, where that was not at its address. */
  note: v.optional(text),
  /** The seed article this source is, if it is one. */
  seed: v.optional(text),
});

export const tradeFlows = ["total", "export", "import"] as const;
export type TradeFlow = (typeof tradeFlows)[number];

/** Why a row is kept for the record but never drawn as the ledger's value. */
export const caveats = ["outlier", "low-confidence", "ledger-unnamed", "quoted", "converted"] as const;
export type Caveat = (typeof caveats)[number];

/** One published figure of goods trade, in current US$ bn, seen from the reporter's side. */
export const tradeSchema = v.strictObject({
  reporter: v.picklist(countryCodes),
  partner: v.picklist(tradeParties),
  period: periodSchema,
  flow: v.picklist(tradeFlows),
  usdBn: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000)),
  /** The figure literally as the source prints it. */
  asPublished: text,
  source: id,
  /** How well the page says whose figure it is: high = names the office, medium = press without exact origin, low = neither. */
  confidence: v.picklist(["high", "medium", "low"]),
  caveat: v.optional(v.picklist(caveats)),
  note: v.optional(text),
});

/**
 * One published figure of goods trade, in billions of yuan, seen from the reporter's side. What its dollars are is told
 * by `convertedFigure`, never here.
 */
export const yuanSchema = v.strictObject({
  reporter: v.picklist(["CHN"]),
  partner: v.picklist(tradeParties),
  period: periodSchema,
  flow: v.picklist(tradeFlows),
  cnyBn: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(7000)),
  /** The figure literally as the source prints it. */
  asPublished: text,
  source: id,
  note: v.optional(text),
});

/** One published change on the same period of the year before, in per cent. */
export const growthSchema = v.strictObject({
  reporter: v.picklist(countryCodes),
  partner: v.picklist(tradeParties),
  period: periodSchema,
  flow: v.picklist(tradeFlows),
  growthPct: v.pipe(v.number(), v.finite(), v.minValue(-100), v.maxValue(10_000)),
  /** Of amounts in this currency; in US dollars if absent. */
  currency: v.optional(v.picklist(["CNY"])),
  source: id,
  note: v.optional(text),
});

export const countrySchema = v.strictObject({
  code: v.picklist(countryCodes),
  /** ISO 3166-1 alpha-2, for names from the browser's locale data. */
  alpha2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** ISO 3166-1 numeric, the id of its borders. */
  numeric: v.pipe(v.string(), v.regex(/^\d{3}$/)),
  capital: v.strictObject({ name, lon: longitude, lat: latitude }),
  /** The office that publishes this country's trade statistics. */
  office: text,
});

export const eventSchema = v.strictObject({
  id,
  date: dateSchema,
  endDate: v.optional(dateSchema),
  type: v.picklist(eventTypes),
  format: v.nullable(v.picklist(["in-person", "virtual"])),
  title: name,
  summary: text,
  place: v.nullable(
    v.strictObject({
      name,
      /** ISO alpha-3, of any country of the world. */
      country: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      lon: longitude,
      lat: latitude,
    }),
  ),
  participants: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))), v.maxLength(60)),
  outcomes: v.pipe(v.array(text), v.maxLength(20)),
  sources: v.pipe(v.array(id), v.minLength(1, "an event needs a source"), v.maxLength(40)),
  confidence: v.picklist(["confirmed", "single-source"]),
  /** True for what was announced and has not taken place. */
  announced: v.optional(v.boolean()),
});

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

export type Source = v.InferOutput<typeof sourceSchema>;
export type TradeFact = v.InferOutput<typeof tradeSchema>;
export type YuanFact = v.InferOutput<typeof yuanSchema>;
export type GrowthFact = v.InferOutput<typeof growthSchema>;
export type Country = v.InferOutput<typeof countrySchema>;
export type LedgerEvent = v.InferOutput<typeof eventSchema>;
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
} as const;

export type TableName = keyof typeof tables;
export type Table<Name extends TableName> = v.InferOutput<(typeof tables)[Name]>;
/** All tables, loaded and valid. */
export type Dataset = { readonly [Name in TableName]: Table<Name> };

/** What a language has of a table's texts, by the stamps of what they translate: see `translation.ts`. */
export const translationSchema = v.record(v.string(), text);
export type Translation = Readonly<v.InferOutput<typeof translationSchema>>;
