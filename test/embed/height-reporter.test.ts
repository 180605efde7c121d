import { expect, test } from "vitest";
import { createHeightReporter } from "../../src/embed/height-reporter.ts";

/** Lets content and host drive each other: what is reported comes back as the content's next size. */
function drive(respond: (reported: number) => { width: number; height: number }, rounds = 200): number[] {
  const heights = createHeightReporter();
  const reported: number[] = [];
  let size = respond(0);
  for (let round = 0; round < rounds; round++) {
    const next = heights.next(size.width, size.height, round * 16);
    if (next === null) break;
    reported.push(next);
    size = respond(next);
  }
  return reported;
}

test("heights are whole px, reported once each", () => {
  const heights = createHeightReporter();
  expect(heights.next(600, 420.2, 0)).toBe(421);
  expect(heights.next(600, 420.6, 16)).toBeNull();
  expect(heights.next(600, 380, 32)).toBe(380);
});

test("a frame out of sight has no height", () => {
  const heights = createHeightReporter();
  expect(heights.next(0, 2_800, 0)).toBeNull();
  expect(heights.next(640, 0, 16)).toBeNull();
  expect(heights.next(640, 450, 32)).toBe(450);
});

test("content that grows with each height reported is reported of no longer", () => {
  const reported = drive((last) => ({ width: 600, height: last + 20 }));
  expect(reported.length).toBeLessThan(10);
});

test("of two heights in turn, as a scroll bar comes and goes, the larger one stays", () => {
  const reported = drive((last) => (last === 500 ? { width: 585, height: 490 } : { width: 600, height: 500 }));
  expect(reported.length).toBeLessThan(20);
  expect(reported.at(-1)).toBe(500);
});

test("a window that is dragged to another width tells every height on the way", () => {
  const heights = createHeightReporter();
  const reported = Array.from({ length: 100 }, (_, step) => heights.next(600 + step, 500 - step, step * 16));
  expect(reported).not.toContain(null);
});

test("what the reader opens and closes is always reported, and so is what happens after a while", () => {
  const heights = createHeightReporter();
  for (let step = 0; step < 20; step++) {
    heights.excuse();
    expect(heights.next(600, step % 2 === 0 ? 400 : 900 + step, step * 16)).not.toBeNull();
  }
  const later = createHeightReporter();
  for (let step = 0; step < 20; step++) expect(later.next(600, 400 + step, step * 1_500)).toBe(400 + step);
});
