import { pictureFonts, withBuiltFonts } from "./picture-fonts.ts";
import { indexPixels } from "./picture-palette.ts";
import { pngFile } from "./png-file.ts";

/** A picture to be drawn: `width` and `height` in px, `svg` a document of that shape. */
export interface RasterOrder {
  readonly id: number;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** First that it can draw, or why it cannot; then each picture as a PNG file, or why it could not be drawn. */
export type RasterAnswer =
  | { readonly ready: true }
  | { readonly ready: false; readonly reason: string }
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly reason: string };

// A process of its own, as `rasteriser.ts` starts it: what draws is a native library, which not every machine has.
try {
  const { createCanvas, GlobalFonts, loadImage } = await import("@napi-rs/canvas");
  for (const { family, file } of pictureFonts) {
    if (!GlobalFonts.registerFromPath(file, family)) throw new Error(`Cannot read the font ${file}`);
  }
  const draw = async ({ svg, width, height }: RasterOrder) => {
    const context = createCanvas(width, height).getContext("2d");
    context.drawImage(await loadImage(Buffer.from(withBuiltFonts(svg))), 0, 0, width, height);
    return pngFile(indexPixels(context.getImageData(0, 0, width, height).data), width, height);
  };
  process.on("message", (order: RasterOrder) => {
    draw(order).then(
      (png) => answer({ id: order.id, png }),
      (error: unknown) => answer({ id: order.id, reason: String(error) }),
    );
  });
  answer({ ready: true });
} catch (error) {
  answer({ ready: false, reason: error instanceof Error ? error.message : String(error) });
  process.disconnect();
}

function answer(what: RasterAnswer): void {
  process.send?.(what);
}
