import { useState } from "react";
import type { FileOptions, PictureSize } from "../../export/formats/format.ts";
import type { Lang } from "../../i18n/languages.ts";
import type { ShareStyle } from "../pane-props.ts";
import { pictureSizes, type SizeId } from "./picture-sizes.ts";
import type { SaveFormatId } from "./save-formats.ts";

export interface FileSettings {
  readonly format: SaveFormatId;
  readonly size: SizeId | "free";
  /** The size of one's own. */
  readonly free: PictureSize;
  readonly scale: FileOptions["scale"];
  readonly transparent: boolean;
  /** Null for that of the page. */
  readonly theme: "light" | "dark" | null;
  readonly lang: Lang | null;
}

/** As long as the page lives, a file is offered as the last one was made. */
let last: FileSettings = {
  format: "png",
  size: "slide",
  free: { width: 1600, height: 900 },
  scale: 2,
  transparent: false,
  theme: null,
  lang: null,
};

export function useFileSettings() {
  const [settings, setSettings] = useState(last);
  const change = (patch: Partial<FileSettings>) => {
    last = { ...last, ...patch };
    setSettings(last);
  };
  return [settings, change] as const;
}

export function sizeOf({ size, free }: FileSettings): PictureSize {
  return size === "free" ? free : pictureSizes[size];
}

/** Language and theme of a file where they are not the page's. */
export function styleOf({ lang, theme }: FileSettings): Partial<ShareStyle> {
  return { ...(lang && { lang }), ...(theme && { theme }) };
}
