import type { ComponentType } from "react";
import { withMessages } from "../../shell/with-messages.tsx";

/** Parts of pages that are loaded when they come near the screen, by name. */
export const islands = {
  side: async (): Promise<ComponentType> => (await import("./explore-side.tsx")).ExploreSide,
  below: async (): Promise<ComponentType> => {
    const { ExploreBelow } = await import("./explore-below.tsx");
    return import.meta.env.SSR ? ExploreBelow : withMessages("below", ExploreBelow);
  },
} as const;

/** Those that lie below every first screen: with scripts, their HTML is read once the first frame is painted. */
export const lateIslands: ReadonlySet<string> = new Set<keyof typeof islands>(["below"]);
