import { useState } from "react";
import type { SnippetId } from "../../export/embed/snippets/snippets.ts";
import type { Lang } from "../../i18n/languages.ts";
import type { EmbedFlags } from "../../view/address.ts";
import type { Theme } from "../../view/view.ts";

/** Sizes by the names in `embed.size.<id>`. */
export const embedSizes = ["column", "slide", "classic", "square", "free"] as const;
export type EmbedSizeId = (typeof embedSizes)[number];

/** What the reader has chosen of an embed. */
export interface EmbedSettings {
  readonly kind: SnippetId;
  readonly size: EmbedSizeId;
  /** The size of one's own, in px; NaN while nothing is typed. */
  readonly free: { readonly width: number; readonly height: number };
  readonly flags: EmbedFlags;
  /** Whether its figures stay as they are; null as on the page. */
  readonly frozen: boolean | null;
  /** Null for that of the page. */
  readonly theme: Theme | null;
  readonly lang: Lang | null;
}

export const firstSettings: EmbedSettings = {
  kind: "web",
  size: "column",
  free: { width: 800, height: 600 },
  flags: { static: false, transparent: false, plain: false, fit: false },
  frozen: null,
  theme: null,
  lang: null,
};

/** As long as the page lives, an embed is offered as the last one was. */
let last = firstSettings;

export function useEmbedSettings() {
  const [settings, setSettings] = useState(last);
  const change = (patch: Partial<EmbedSettings>) => {
    last = { ...last, ...patch };
    setSettings(last);
  };
  return [settings, change] as const;
}
