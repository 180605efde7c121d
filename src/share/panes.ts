import type { ComponentType } from "react";
import type { ChartId } from "../charts/registry.ts";
import type { Subject } from "../export/subject.ts";
import type { Lang } from "../i18n/languages.ts";
import type { View } from "../view/view.ts";

/** What a carried chart may have other than the page. */
export interface ShareStyle {
  readonly lang: Lang;
  readonly theme: "light" | "dark";
}

/** What every way to carry a chart away gets. */
export interface PaneProps {
  readonly chart: ChartId;
  /** As it stands on the page; it may change only while the dialog is closed. */
  readonly view: View;
  /** Of the chart, in the page's language. */
  readonly title: string;
  /** The chart as files need it, in the page's language and theme unless told otherwise; rejects if a module cannot be loaded. */
  readonly subject: (style?: Partial<ShareStyle>) => Promise<Subject>;
}

/** The ways to carry a chart away, each loaded when it is chosen: a new one is its own file, a line here and `share.pane.<id>`. */
export const panes = {
  files: async () => (await import("./files/files-pane.tsx")).FilesPane,
  copy: async () => (await import("./copy/copy-pane.tsx")).CopyPane,
  slides: async () => (await import("./slides/slides-pane.tsx")).SlidesPane,
  embed: async () => (await import("./embed/embed-pane.tsx")).EmbedPane,
  cite: async () => (await import("./copy/cite-pane.tsx")).CitePane,
} as const satisfies Readonly<Record<string, () => Promise<ComponentType<PaneProps>>>>;

export type PaneId = keyof typeof panes;
export const paneIds = Object.keys(panes) as PaneId[];
