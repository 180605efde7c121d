import type { ComponentType } from "react";
import type { PaneProps } from "./pane-props.ts";

/** The tabs of the share dialog, each loaded when it is chosen: a new one is its own file, a line here and `share.pane.<id>`. */
export const panes = {
  files: async () => (await import("./files/files-pane.tsx")).FilesPane,
  copy: async () => (await import("./copy/copy-pane.tsx")).CopyPane,
  slides: async () => (await import("./slides/slides-pane.tsx")).SlidesPane,
  embed: async () => (await import("./embed/embed-pane.tsx")).EmbedPane,
  cite: async () => (await import("./copy/cite-pane.tsx")).CitePane,
} as const satisfies Readonly<Record<string, () => Promise<ComponentType<PaneProps>>>>;

export type PaneId = keyof typeof panes;
export const paneIds = Object.keys(panes) as PaneId[];
