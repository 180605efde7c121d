import type { EventTitle } from "../../../data/schema/schema.ts";
import { createStore } from "../../../ui/store.ts";

/** Time that a year stays on screen while the years play, in ms. */
export const speeds = { slow: 1800, normal: 900, fast: 400 } as const;
export type Speed = keyof typeof speeds;

/** Time that a summit's year stays longer, with its outcome in a line, in ms. */
export const beatLength = 900;

/** The summit that playing years have just come to. */
export const beat = createStore<EventTitle | null>(null);

/** The year from which the years play; null while they do not. */
export const playedFrom = createStore<number | null>(null);

/** How the years play, chosen among the options of the chart that they move. */
export const playSettings = createStore<{ readonly speed: Speed; readonly stopsAtSummits: boolean }>({
  speed: "normal",
  stopsAtSummits: false,
});
