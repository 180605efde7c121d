import { afterAll, beforeAll, expect, test } from "vitest";
import { type Rasteriser, startRasteriser } from "../../scripts/pictures/rasteriser.ts";

let rasteriser: Rasteriser;
beforeAll(async () => {
  rasteriser = await startRasteriser();
});
afterAll(() => rasteriser.close());

const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="${fill}"/></svg>`;

test("pictures asked for at once come back each as its own", async () => {
  const colours = ["#aa0000", "#00aa00", "#0000aa", "#aaaa00", "#00aaaa"];
  const files = await Promise.all(colours.map((colour) => rasteriser.png(svg(colour), 80, 40)));
  // The palette of a picture of one colour.
  const palettes = files.map((file) => {
    const at = Buffer.from(file).indexOf("PLTE") + 4;
    return `#${Buffer.from(file.subarray(at, at + 3)).toString("hex")}`;
  });
  expect(palettes).toEqual(colours);
});

test("what is no picture is refused", async () => {
  await expect(rasteriser.png("<svg", 80, 40)).rejects.toThrow(Error);
});
