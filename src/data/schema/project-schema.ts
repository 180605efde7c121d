import * as v from "valibot";
import { projectStatuses } from "../categories.ts";
import { centralAsia } from "../countries.ts";
import { calendarYear, id, latitude, longitude, name, positive, text } from "./fields.ts";

export const projectKinds = [
  "railway",
  "road",
  "pipeline-gas",
  "pipeline-oil",
  "gas-field",
  "power",
  "refinery",
  "port",
  "industry",
  "education",
  "building",
  "centre",
] as const;
export type ProjectKind = (typeof projectKinds)[number];

/** "a": a year. mt million tonnes, kt thousand tonnes, bcm billion cubic metres, teu twenty-foot containers. */
export const capacityUnits = [
  "mt-a",
  "bcm-a",
  "mw",
  "kv",
  "gw-a",
  "teu-a",
  "train-pairs-day",
  "vehicles-a",
  "t-gold-a",
  "t-waste-day",
  "kt-waste-a",
  "m2",
  "students",
] as const;

const projectCountries = ["CHN", ...centralAsia] as const;

/** Something built or planned with a Chinese part in it, or for the traffic with China. */
export const projectSchema = v.strictObject({
  id,
  name,
  kind: v.picklist(projectKinds),
  status: v.picklist(projectStatuses),
  /** 1 for those that a map of the whole region shows, 2 for those that need a closer look. */
  tier: v.picklist([1, 2]),
  countries: v.pipe(v.array(v.picklist(projectCountries)), v.minLength(1, "a project stands in a country")),
  /** Years; null where no source gives them. */
  started: v.nullable(calendarYear),
  opened: v.nullable(calendarYear),
  /** For what is not in use yet. */
  expectedOpening: v.optional(calendarYear),
  capacity: v.nullable(v.strictObject({ value: positive, unit: v.picklist(capacityUnits), note: v.optional(text) })),
  lengthKm: v.nullable(v.pipe(positive, v.maxValue(12_000))),
  costUsdBn: v.nullable(v.pipe(positive, v.maxValue(100))),
  /** Loans and grants as AidData has them, oldest first as far as it matters. */
  financing: v.array(
    v.strictObject({
      lender: name,
      kind: v.picklist(["loan", "grant"]),
      /** What of the project it is for, if not for all. */
      part: v.optional(text),
      /** In millions, nominal. */
      amount: v.strictObject({ value: v.pipe(positive, v.maxValue(100_000)), currency: v.picklist(["USD", "CNY"]) }),
      /** Of the commitment. */
      year: calendarYear,
      /** AidData's number of the record: its page is https://china.aiddata.org/projects/<number>. */
      aidData: v.pipe(v.number(), v.integer(), v.minValue(1)),
      suspended: v.optional(v.literal(true)),
    }),
  ),
  /** One place for what stands at a site; two or more, in order, for a line, which runs straight between them here. */
  places: v.pipe(
    v.array(v.strictObject({ name, lon: longitude, lat: latitude })),
    v.minLength(1, "a project stands somewhere"),
  ),
  /** What has to be known beside a field. */
  notes: v.optional(
    v.strictObject({
      status: v.optional(text),
      started: v.optional(text),
      opened: v.optional(text),
      length: v.optional(text),
      capacity: v.optional(text),
      cost: v.optional(text),
      owners: v.optional(text),
      place: v.optional(text),
    }),
  ),
  /** In our words. */
  summary: text,
  sources: v.pipe(v.array(id), v.minLength(1, "a project needs a source")),
});
