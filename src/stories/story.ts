import * as v from "valibot";
import { centralAsia } from "../data/countries.ts";
import type { Lang } from "../i18n/languages.ts";
import { flows } from "../view/view.ts";

/**
 * A story: the order in which views are shown, and what is said to each. It holds no figure and no date, only where
 * they come from: every number that a reader sees is filled in from the dataset.
 */

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, "ids are lower-case words joined by hyphens"));
const text = v.pipe(v.string(), v.minLength(1, "must not be empty"));
/** What a placeholder is called. */
const name = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]*$/, "names are single words"));

const ledger = v.picklist(["china", "partner"]);
const flow = v.picklist(flows);

const valueSchema = v.union([
  /** Trade of a year: with all five together unless countries are named. */
  v.strictObject({
    figure: v.strictObject({ ledger, countries: v.optional(v.array(v.picklist(centralAsia))), year: v.number(), flow }),
  }),
  /** A country's share of the five. */
  v.strictObject({
    share: v.strictObject({ ledger, country: v.picklist(centralAsia), year: v.number(), flow }),
  }),
  /** The change between two figures of the step, in per cent, and the direction that the words around it rely on. */
  v.strictObject({ change: v.tuple([name, name]), direction: v.picklist(["up", "down"]) }),
  /** How China's figure differs from the partner's: by how much, or how many times it is as large. */
  v.strictObject({
    mirror: v.strictObject({
      of: v.picklist(["gap", "ratio"]),
      country: v.picklist(centralAsia),
      year: v.number(),
      flow: v.picklist(["total", "export", "import"]),
    }),
  }),
  /** The day of an event. */
  v.strictObject({ event: v.string() }),
]);

const stepSchema = v.strictObject({
  /** Its anchor in the address. */
  id,
  /** Id of a chart of the registry. */
  chart: v.string(),
  /** The view shown, as Explore's address would say it. */
  view: v.pipe(v.string(), v.regex(/^\?\S+$/, "a query, such as ?year=2024")),
  /** Events that the text speaks of: their sources stand on the slide. */
  events: v.array(v.string()),
  /** Ids of the sources of what the text says beside its values and events. */
  sources: v.optional(v.array(v.string())),
  values: v.record(name, valueSchema),
});

const stepsSchema = v.strictObject({ steps: v.pipe(v.array(stepSchema), v.minLength(1)) });

const stepTextSchema = v.strictObject({
  title: text,
  /** Two or three neutral sentences; `{name}` stands for a value, see `story-text.ts`. */
  text: v.array(text),
  /** For the speaker alone. */
  notes: text,
});

/** The texts of a story in one language, those of its steps by their ids. */
const textsSchema = v.strictObject({ title: text, steps: v.record(id, stepTextSchema) });

export type StoryStep = v.InferOutput<typeof stepSchema> & v.InferOutput<typeof stepTextSchema>;

/** A story in one language. */
export interface Story {
  readonly lang: Lang;
  readonly title: string;
  readonly steps: readonly StoryStep[];
}

/** Joins the steps of a story with its texts in one language. Throws if either file is none, or if they do not match. */
export function readStory(stepsFile: unknown, textsFile: unknown, lang: Lang): Story {
  const { steps } = v.parse(stepsSchema, stepsFile);
  const texts = v.parse(textsSchema, textsFile);
  const unknown = Object.keys(texts.steps).filter((key) => !steps.some((step) => step.id === key));
  if (unknown.length > 0) throw new Error(`The ${lang} texts have no step for ${unknown.join(", ")}`);
  return {
    lang,
    title: texts.title,
    steps: steps.map((step) => {
      const ofStep = texts.steps[step.id];
      if (!ofStep) throw new Error(`The ${lang} texts lack the step "${step.id}"`);
      return { ...step, ...ofStep };
    }),
  };
}
