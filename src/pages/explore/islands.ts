import type { ComponentType } from "react";

/** Parts of pages that are loaded when they come near the screen, by name. */
export const islands = {
  below: async (): Promise<ComponentType> => (await import("./explore-below.tsx")).ExploreBelow,
} as const;
