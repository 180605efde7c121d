declare module "subset-font" {
  /** The font with the glyphs of a text alone, as WOFF2. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "woff2";
      /** Feature tags of OpenType; glyphs that only others lead to are left out. */
      readonly keepFeatures: readonly string[];
      readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    },
  ): Promise<Uint8Array>;
}
