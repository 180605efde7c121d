import type { ComponentType } from "react";
import { withMessages } from "../../shell/with-messages.tsx";

/** Parts of pages that are loaded when they come near the screen, by name. */
export const islands = {
  side: async (): Promise<ComponentType> => (await import("./explore-side.tsx")).ExploreSide,
  below: async (): Promise<ComponentType> => {
    const { ExploreBelow } = await import("./explore-below.tsx");
    // What only pages of text say otherwise: why both sides differ.
    return import.meta.env.SSR ? ExploreBelow : withMessages("pages", ExploreBelow);
  },
} as const;
