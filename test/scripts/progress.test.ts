import { expect, test } from "vitest";
import { progressOn } from "../../scripts/build/progress.ts";

function told(isTTY: boolean): string {
  let text = "";
  const write = (part: string | Uint8Array) => Boolean((text += String(part)));
  const progress = progressOn({ isTTY, write });
  progress.at("Writing pages");
  progress.at("Writing pages", 1, 2);
  progress.at("Writing pages", 2, 2);
  progress.done("Built 2 pages");
  progress.at("Drawing pictures", 1, 9);
  return text;
}

test("a log has a line for each step, and none for each page", () => {
  expect(told(false)).toBe("Writing pages …\nBuilt 2 pages\nDrawing pictures …\n");
});

test("a terminal has one line, written over, in which pages and pictures are counted", () => {
  const shown = told(true).split("\r\u001B[K");
  expect(shown).toEqual([
    "",
    "Writing pages …",
    "Writing pages: 1 of 2",
    "Writing pages: 2 of 2",
    "Built 2 pages\n",
    "Drawing pictures: 1 of 9",
  ]);
});
