import type { AnyChart } from "../../charts/parts/chart.ts";
import type { ChartId } from "../../charts/registry.ts";
import type { Lang } from "../../i18n/languages.ts";
import type { Bounds, EmbedFlags } from "../../view/address.ts";
import type { View } from "../../view/view.ts";

/** One chart as others are to frame it: everything that a snippet needs, whatever host it is for. */
export interface Embed {
  readonly chart: ChartId;
  /** What is known of its prebuilt pictures. */
  readonly module: Pick<AnyChart, "presets" | "parameters">;
  /** With the theme and the state of the data that are to be shown. */
  readonly view: View;
  readonly flags: EmbedFlags;
  /** What the view's address is written against. */
  readonly bounds: Bounds;
  readonly lang: Lang;
  /** The top of the site: absolute, ends in "/". */
  readonly site: string;
  /** The chart's title in `lang`: any text, not yet escaped. */
  readonly title: string;
  readonly size: EmbedSize;
}

/** How large the frame is. Lengths in px. */
export type EmbedSize =
  /** As wide as its surroundings, its height following: 16 to 9, say. */
  | { readonly kind: "ratio"; readonly width: number; readonly height: number }
  /** As wide as its surroundings, as high as its content; `height` holds until a script has asked for that. */
  | { readonly kind: "column"; readonly height: number }
  /** As it is, but never wider than its surroundings. */
  | { readonly kind: "fixed"; readonly width: number; readonly height: number };
