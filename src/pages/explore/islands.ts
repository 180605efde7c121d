import type { ComponentType } from "react";

/** Parts of pages that are loaded when they come near the screen, by name. */
export const islands = {
  side: async (): Promise<ComponentType> => (await import("./explore-side.tsx")).ExploreSide,
  below: async (): Promise<ComponentType> => (await import("./explore-below.tsx")).loadExploreBelow(),
} as const;

/** Those that lie below every first screen: with scripts, their HTML is read once the first frame is painted. */
export const lateIslands: ReadonlySet<string> = new Set<keyof typeof islands>(["below"]);
