import fc from "fast-check";
import { expect, test } from "vitest";
import { fitting } from "../../src/embed/fitting.ts";

const widths = { least: 300, most: 2400 };
/** Columns: hardly higher where text breaks into more lines. */
const columns = (width: number) => 420 + 60_000 / width;
/** A map: as high as its width allows. */
const map = (width: number) => 120 + width * 0.6;

test.each([
  [320, 240],
  [1280, 720],
  [1920, 1080],
  [1024, 768],
  [800, 800],
])("columns fill a frame of %s by %s to all its edges", (width, height) => {
  const fit = fitting({ width, height }, columns, widths);
  expect(fit.width * fit.scale).toBeGreaterThan(width * 0.97);
  expect(columns(fit.width) * fit.scale).toBeGreaterThan(height * 0.97);
});

test("text grows with the frame", () => {
  const small = fitting({ width: 640, height: 360 }, columns, widths);
  const large = fitting({ width: 1920, height: 1080 }, columns, widths);
  expect(large.scale / small.scale).toBeCloseTo(3, 1);
});

test("whatever the frame, the content lies within it, touches two of its edges and has the rest shared", () => {
  const size = fc.integer({ min: 40, max: 4000 });
  fc.assert(
    fc.property(size, size, fc.constantFrom(columns, map), (width, height, heightAt) => {
      const { width: laidOut, scale, x, y } = fitting({ width, height }, heightAt, widths);
      const [right, bottom] = [x + laidOut * scale, y + heightAt(laidOut) * scale];
      expect(Math.min(x, y)).toBeCloseTo(0, 6);
      expect(right).toBeCloseTo(width - x, 6);
      expect(bottom).toBeCloseTo(height - y, 6);
      expect(laidOut).toBeGreaterThanOrEqual(widths.least);
      expect(laidOut).toBeLessThanOrEqual(widths.most);
    }),
  );
});
