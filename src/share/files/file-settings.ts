import { useState } from "react";
import type { DecimalMark, FileOptions, PictureSize } from "../../export/formats/format.ts";
import type { SlideShape } from "../../export/slides/slide-shape.ts";
import type { RowKind } from "../../export/formats/rows/row-kind.ts";
import { type Lang, languages } from "../../i18n/languages.ts";
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
  readonly rows: RowKind;
  /** Null for that of the file's language. */
  readonly decimalMark: DecimalMark | null;
  readonly slideShape: SlideShape;
  /** Of a slide; "" for that of the chart. */
  readonly slideTitle: string;
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
  rows: "figures",
  decimalMark: null,
  slideShape: "16:9",
  slideTitle: "",
};

export function useFileSettings() {
  // A title belongs to the chart it was written for.
  const [settings, setSettings] = useState({ ...last, slideTitle: "" });
  const change = (patch: Partial<FileSettings>) => {
    last = { ...last, ...patch };
    setSettings((before) => ({ ...before, ...patch }));
  };
  return [settings, change] as const;
}

export function sizeOf({ size, free }: FileSettings): PictureSize {
  return size === "free" ? free : pictureSizes[size];
}

/** Language and theme of a file where they are not the page's: paper is light, whatever the screen is. */
export function styleOf({ lang, theme: chosen, format }: FileSettings): Partial<ShareStyle> {
  const theme = chosen ?? (format === "print" ? "light" : null);
  return { ...(lang && { lang }), ...(theme && { theme }) };
}

/** As it was chosen, or as numbers are written in the file's language; `pageLang` is the page's. */
export function decimalMarkOf({ decimalMark, lang }: FileSettings, pageLang: Lang): DecimalMark {
  if (decimalMark !== null) return decimalMark;
  const parts = new Intl.NumberFormat(languages[lang ?? pageLang].locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? "," : ".";
}
