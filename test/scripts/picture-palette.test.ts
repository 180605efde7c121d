import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { indexPixels } from "../../scripts/pictures/picture-palette.ts";
import { pngFile } from "../../scripts/pictures/png-file.ts";

const [width, height] = [300, 200];

/** RGBA of a picture, a colour (0xRRGGBB) for each of its pixels. */
function pixelsOf(colourAt: (x: number, y: number) => number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colourAt(x, y);
      pixels.set([colour >> 16, (colour >> 8) & 255, colour & 255, 255], 4 * (y * width + x));
    }
  }
  return pixels;
}

/** As any program reads the file. */
async function decoded(pixels: Uint8ClampedArray): Promise<Uint8ClampedArray> {
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(await loadImage(pngFile(indexPixels(pixels), width, height)), 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

test("a picture of few colours comes back as it was", async () => {
  const pixels = pixelsOf((x, y) => [0xffffff, 0x2f6db5, 0x000000, 0x10ff20][(x >> 4) & 3 & (y >> 3)] ?? 0);
  expect(await decoded(pixels)).toEqual(pixels);
});

describe("a picture of very many colours", () => {
  // A ground of soft shades, all different, with a small red dot.
  const pixels = pixelsOf((x, y) =>
    x >= 100 && x < 104 && y >= 50 && y < 54 ? 0xc03020 : 0x808080 + ((x >> 2) << 16) + (y >> 1) + ((x & 3) << 8),
  );

  test("keeps every colour close to what it was", async () => {
    const found = await decoded(pixels);
    const worst = found.reduce((most, value, i) => Math.max(most, Math.abs(value - (pixels[i] ?? 0))), 0);
    expect(worst).toBeLessThanOrEqual(12);
  });

  test("keeps the colour of a small surface exactly", async () => {
    const at = 4 * (51 * width + 101);
    expect(Array.from((await decoded(pixels)).subarray(at, at + 4))).toEqual([0xc0, 0x30, 0x20, 255]);
  });

  test("always becomes the same file", () => {
    expect(pngFile(indexPixels(pixels), width, height)).toEqual(pngFile(indexPixels(pixels.slice()), width, height));
  });
});
