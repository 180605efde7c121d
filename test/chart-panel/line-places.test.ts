import { describe, expect, test } from "vitest";
import { meet, middleWithin, openParts, valueBoxes } from "../../src/chart-panel/hairline/line-places.ts";

const frame = {
  plot: { left: 50, right: 950, top: 0, bottom: 300 },
  width: 1000,
  prefers: "right",
} as const;

describe("values beside the line of a year", () => {
  test("are never over each other, and keep within the plot", () => {
    const values = [290, 10, 295, 12, 150, 299].map((y) => ({ width: 60, y }));
    for (const x of [55, 500, 945]) {
      const boxes = valueBoxes(values, x, frame, []);
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).some((other) => meet(box, other))).toBe(false);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(300);
        expect(box.left).toBeGreaterThanOrEqual(50);
        expect(box.right).toBeLessThanOrEqual(950);
        expect(box.left > x || box.right < x).toBe(true);
      }
    }
  });

  test("leave the side on which texts stand, if the other is free", () => {
    const text = { left: 510, right: 560, top: 90, bottom: 110 };
    const [box] = valueBoxes([{ width: 40, y: 100 }], 500, frame, [text]);
    expect(box?.right).toBeLessThan(500);
    const [beside] = valueBoxes([{ width: 40, y: 200 }], 500, frame, [text]);
    expect(beside?.left).toBeGreaterThan(500);
  });

  test("stand on the side that is preferred, where nothing speaks against it", () => {
    const [box] = valueBoxes([{ width: 40, y: 100 }], 500, { ...frame, prefers: "left" }, []);
    expect(box?.right).toBeLessThan(500);
  });
});

test("the line is open where it would cross texts, whatever their order and overlap", () => {
  const crossed = [
    { top: 60, bottom: 80 },
    { top: 20, bottom: 40 },
    { top: 30, bottom: 45 },
  ];
  expect(openParts([0, 100], crossed)).toEqual([
    [0, 20],
    [45, 60],
    [80, 100],
  ]);
  expect(openParts([0, 70], crossed).at(-1)).toEqual([45, 60]);
  expect(openParts([0, 100], [{ top: -5, bottom: 120 }])).toEqual([]);
});

test("the year's name stays within the picture", () => {
  expect(middleWithin(5, 40, 300)).toBe(20);
  expect(middleWithin(298, 40, 300)).toBe(280);
  expect(middleWithin(100, 40, 300)).toBe(100);
});
