import * as v from "valibot";
import { centralAsia } from "../data/countries.ts";
import { flows } from "../view/view.ts";

/**
 * A story: the order in which views are shown, and what is said to each. It holds no figure and no date, only where
 * they come from: every number that a reader sees is filled in from the dataset.
 */

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, "ids are lower-case words joined by hyphens"));
const text = v.pipe(v.string(), v.minLength(1, "must not be empty"));
/** In every language of the site. */
const told = <Schema extends v.GenericSchema>(schema: Schema) => v.strictObject({ en: schema, de: schema });
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
  title: told(text),
  /** Two or three neutral sentences; `{name}` stands for a value, see `story-text.ts`. */
  text: told(v.array(text)),
  /** For the speaker alone. */
  notes: told(text),
  /** Events that the text speaks of: their sources stand on the slide. */
  events: v.array(v.string()),
  values: v.record(name, valueSchema),
});

const storySchema = v.strictObject({ title: told(text), steps: v.pipe(v.array(stepSchema), v.minLength(1)) });

export type Story = v.InferOutput<typeof storySchema>;
export type StoryStep = v.InferOutput<typeof stepSchema>;

/** Throws if the file is no story. */
export function readStory(file: unknown): Story {
  return v.parse(storySchema, file);
}
