import * as v from "valibot";
import { centralAsia, tradeParties } from "../countries.ts";
import { id, name, positive, text } from "./fields.ts";
import { indicatorUnits } from "./goal-schema.ts";

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
