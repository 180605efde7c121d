import * as v from "valibot";
import { centralAsia, tradeParties } from "../countries.ts";
import { calendarYear, dateSchema, id, name, positive, text } from "./fields.ts";

/** usd-bn-2021: at constant prices of 2021; mt, kt, t: million tonnes, thousand tonnes, tonnes; bcm: billion cubic metres. */
export const indicatorUnits = [
  "usd",
  "usd-bn",
  "usd-bn-2021",
  "cny-bn",
  "percent",
  "percent-change",
  "percent-a",
  "persons",
  "bcm",
  "mt",
  "kt",
  "t",
  "teu",
  "trains",
  "containers",
  "vehicles",
  "routes",
  "flights",
  "flights-week",
  "flights-month",
  "days",
  "places",
  "scholarships",
  "million-doses",
  "centres",
  "replies",
  "projects",
  "companies",
  "firms",
  "institutions",
  "institutes",
  "platforms",
  "pairs",
  "agreements",
  "documents",
  "results",
] as const;

export const topics = [
  "economy",
  "trade",
  "gas",
  "investment",
  "debt",
  "transport",
  "people",
  "poll",
  "pledge",
  "mechanism",
] as const;

/** What an indicator measures. */
export const measureSchema = v.strictObject({
  id,
  /** In English; a page that shows it translates it as the message `indicator.<id>`. */
  label: name,
  unit: v.picklist(indicatorUnits),
  topic: v.picklist(topics),
});

/** A year, month or day at which something stood, or from when to when it was counted. */
const time = v.pipe(
  v.string(),
  v.regex(
    /^(199|20[0-4])\d(-\d{2}){0,2}(\/(199|20[0-4])\d(-\d{2}){0,2})?$/,
    "a date (2024, 2024-06, 2024-06-30) or two of them (2022/2024)",
  ),
);
/** How a round figure was put: "more than", "almost", "about". */
const worded = v.optional(v.picklist(["over", "under", "about"]));

/** One published figure that is no trade figure. */
export const indicatorSchema = v.strictObject({
  indicator: id,
  country: v.picklist(tradeParties),
  period: time,
  value: v.pipe(v.number(), v.minValue(-1e13), v.maxValue(1e13)),
  unit: v.picklist(indicatorUnits),
  worded,
  source: id,
  note: v.optional(text),
});

/** What a country's trade is set against: its gross domestic product or its population in a year. */
export const denominatorSchema = v.strictObject({
  indicator: v.picklist(["gdp", "population"]),
  country: v.picklist(centralAsia),
  period: v.pipe(v.string(), v.regex(/^\d{4}$/, "a year (2024)")),
  /** In current US$ as the year's average rate has it; in persons at the middle of the year. */
  value: positive,
  unit: v.picklist(["usd", "persons"]),
  source: id,
});

export const goalKinds = ["trade", "grants", "vaccines", "scholarships", "training", "centres"] as const;

/** A goal that was set or a pledge that was made, and what came of it as far as a source tells. */
export const goalSchema = v.strictObject({
  id,
  kind: v.picklist(goalKinds),
  /** In our words. */
  title: name,
  country: v.picklist([...centralAsia, "C5"]),
  /** When it was set. */
  date: dateSchema,
  /** Who set it. */
  by: name,
  /** The event at which it was set; null if it is none of ours. */
  event: v.nullable(id),
  value: positive,
  unit: v.picklist(indicatorUnits),
  /** The year by which it is to be reached, or the last one that it is spread over; null if nobody said. */
  due: v.nullable(calendarYear),
  /** What came of it; of goals for trade the figures themselves tell. Null if nothing was found. */
  outcome: v.nullable(v.strictObject({ summary: text, events: v.array(id), sources: v.array(id) })),
  sources: v.pipe(v.array(id), v.minLength(1, "a goal needs a source")),
});
