import * as v from "valibot";
import { caveats, eventTypes, sourceKinds, tradeFlows } from "../categories.ts";
import { countryCodes, tradeParties } from "../countries.ts";
import { billions, dateSchema, httpUrl, id, latitude, longitude, name, periodSchema, text } from "./fields.ts";

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

export const sourceNameSchema = v.pick(sourceSchema, ["id", "publisher", "published", "kind"]);

/** One published figure of goods trade, in current US$ bn, seen from the reporter's side. */
export const tradeSchema = v.strictObject({
  reporter: v.picklist(countryCodes),
  partner: v.picklist(tradeParties),
  period: periodSchema,
  flow: v.picklist(tradeFlows),
  usdBn: billions(1000),
  /** The figure literally as the source prints it. */
  asPublished: text,
  source: id,
  /** How well the page says whose figure it is: high = names the office, medium = press without exact origin, low = neither. */
  confidence: v.picklist(["high", "medium", "low"]),
  caveat: v.optional(v.picklist(caveats)),
  note: v.optional(text),
});

/** A figure without what its source prints, and how exactly it is known where the number alone does not tell: half of the last digit, in US$ bn. */
export const tradeAmountSchema = v.strictObject({
  ...v.omit(tradeSchema, ["asPublished", "note"]).entries,
  rounding: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))),
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
  cnyBn: billions(7000),
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

export const eventTitleSchema = v.omit(eventSchema, ["summary", "outcomes"]);

/** What a language has of a table's texts, by the stamps of what they translate: see `translation.ts`. */
export const translationSchema = v.record(v.string(), text);
