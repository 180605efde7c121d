import * as v from "valibot";
import { chartIds } from "../../charts/registry.ts";
import { langs } from "../../i18n/languages.ts";
import type { Provenance } from "./provenance.ts";

/** Provenance comes back from wherever its file has been: nothing of it is longer or more than we would write. */
const line = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const name = v.pipe(v.string(), v.regex(/^[A-Za-z0-9/-]{1,40}$/));

const figureSchema = v.object({
  ledger: name,
  country: name,
  period: name,
  flow: name,
  formula: v.nullable(name),
  value: v.pipe(v.number(), v.finite()),
});

const record = <Value extends v.GenericSchema>(value: Value) =>
  v.pipe(
    v.record(line(200), value),
    v.check((entries) => Object.keys(entries).length <= 2000),
  );

const slideSchema = v.object({
  title: line(500),
  address: line(6000),
  texts: record(line(5000)),
  notes: v.pipe(v.array(line(5000)), v.maxLength(1500)),
  charts: record(line(40)),
  marks: record(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(5))),
});

const viewSchema = v.object({
  chart: v.picklist(chartIds),
  lang: v.picklist(langs),
  title: line(500),
  query: v.pipe(line(4000), v.regex(/^(?:\?[^\s#"'<>\\]*)?$/)),
  figures: v.pipe(v.array(figureSchema), v.maxLength(5000)),
  sources: v.pipe(v.array(line(200)), v.maxLength(1000)),
  slide: v.exactOptional(slideSchema),
});

export const provenanceSchema: v.GenericSchema<unknown, Provenance> = v.object({
  silkLedger: v.literal(1),
  made: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  address: line(6000),
  version: v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/)),
  views: v.pipe(v.array(viewSchema), v.minLength(1), v.maxLength(200)),
  story: v.exactOptional(name),
});
