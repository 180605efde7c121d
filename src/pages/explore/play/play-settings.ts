import { createStore } from "../../../ui/store.ts";

/** Time that a year stays on screen while the years play, in ms. */
export const speeds = { slow: 1800, normal: 900, fast: 400 } as const;
export type Speed = keyof typeof speeds;

/** How the years play, chosen among the options of the chart that they move. */
export const playSettings = createStore<{ readonly speed: Speed; readonly stopsAtSummits: boolean }>({
  speed: "normal",
  stopsAtSummits: false,
});
