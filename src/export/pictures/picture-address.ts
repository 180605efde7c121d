import type { ChartId } from "../../charts/registry.ts";
import { languages, type Lang } from "../../i18n/languages.ts";

/** In pixels: for previews and mail, and for slides. */
export const pictureSizes = {
  "1200x675": { width: 1200, height: 675 },
  "1920x1080": { width: 1920, height: 1080 },
} as const;

/** The forms in which the build makes each picture: a vector, and pixels. */
export const pictureKinds = ["svg", "1200x675", "1920x1080"] as const satisfies ReadonlyArray<
  "svg" | keyof typeof pictureSizes
>;
export type PictureKind = (typeof pictureKinds)[number];

export interface PictureName {
  readonly chart: ChartId;
  /** Name of one of the chart's presets or examples. */
  readonly viewName: string;
  /** Given for one of the `examples`, which only the gallery shows, as SVG: its address may go with it. */
  readonly isExample?: boolean;
  readonly lang: Lang;
  readonly theme: "light" | "dark";
}

/**
 * Below the site's top folder: "charts/trade/kaz-light.svg", "de/charts/trade/kaz-dark-1200x675.png", and of examples
 * "docs/charts/trade/balance-light.svg".
 */
export function pictureAddress({
  chart,
  viewName,
  isExample,
  lang,
  theme,
  kind,
}: PictureName & { readonly kind: PictureKind }): string {
  const { prefix } = languages[lang];
  const folder = `${prefix === "" ? "" : `${prefix}/`}${isExample ? "docs/" : ""}charts/${chart}/`;
  return `${folder}${viewName}-${theme}${kind === "svg" ? ".svg" : `-${kind}.png`}`;
}
