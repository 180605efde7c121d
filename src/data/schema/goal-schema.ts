import * as v from "valibot";
import { centralAsia } from "../countries.ts";
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

export const goalKinds = ["trade", "grants", "vaccines", "scholarships", "training", "centres"] as const;

/** A goal that was set or a pledge that was made, and what came of it as far as a source tells. */
export const goalSchema = v.strictObject({
  id,
  kind: v.picklist(goalKinds),
  /** In our words. */
  title: name,
  country: v.picklist([...centralAsia, "C5"]),
  date: dateSchema,
  by: name,
  /** The event at which it was set; null if it is none of ours. */
  event: v.nullable(id),
  value: positive,
  unit: v.picklist(indicatorUnits),
  /** The year by which it is to be reached, or the last one that it is spread over; null if nobody said. */
  due: v.nullable(calendarYear),
  /**
   * What came of it; of goals for trade the figures themselves tell. Null if nothing was found. `kept` where the sources
   * settle whether the pledge was kept.
   */
  outcome: v.nullable(
    v.strictObject({ summary: text, events: v.array(id), sources: v.array(id), kept: v.optional(v.boolean()) }),
  ),
  sources: v.pipe(v.array(id), v.minLength(1, "a goal needs a source")),
});
