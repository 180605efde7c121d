import type { ChartId } from "../../charts/registry.ts";
import { languages, type Lang } from "../../i18n/languages.ts";

/** The forms in which the build makes each picture: a vector, and pixels for previews, mail and slides. */
export const pictureKinds = ["svg", "1200x675", "1920x1080"] as const;
export type PictureKind = (typeof pictureKinds)[number];

export interface PictureName {
  readonly chart: ChartId;
  /** Name of one of the chart's `ladderViews`. */
  readonly viewName: string;
  readonly lang: Lang;
  readonly theme: "light" | "dark";
  readonly kind: PictureKind;
}

/** Below the site's top folder: "charts/trade/kaz-light.svg", "de/charts/trade/kaz-dark-1200x675.png". */
export function pictureAddress({ chart, viewName, lang, theme, kind }: PictureName): string {
  const { prefix } = languages[lang];
  const folder = `${prefix === "" ? "" : `${prefix}/`}charts/${chart}/`;
  return `${folder}${viewName}-${theme}${kind === "svg" ? ".svg" : `-${kind}.png`}`;
}
