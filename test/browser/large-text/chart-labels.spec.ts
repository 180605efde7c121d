import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";

/** As a browser does for a reader who wants letters twice as large. */
const enlarge = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = "187.5%";
  });

interface Seen {
  readonly chart: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels of charts that are to be seen; px. */
const labels = (page: Page): Promise<Seen[]> =>
  page.locator("figure.chart .chart-svg text").evaluateAll((texts) =>
    texts.flatMap((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const chart = text.closest("figure")?.className ?? "";
      return right > left && text.textContent?.trim()
        ? [{ chart, text: text.textContent, left, right, top, bottom }]
        : [];
    }),
  );

const heightOf = (all: readonly Seen[], name: RegExp) => {
  const heights = all.filter(({ text }) => name.test(text)).map(({ top, bottom }) => bottom - top);
  return Math.max(0, ...heights);
};

test("labels of charts grow with the reader's letters, as far as there is room, and none comes upon another", async ({
  page,
}) => {
  await visit(page, "", { width: 1440, height: 3600 });
  const before = heightOf(await labels(page), /summit$/);
  await enlarge(page);
  const after = await labels(page);
  expect(heightOf(after, /summit$/)).toBeGreaterThan(before * 1.6);
  const faults = after.flatMap((one, index) =>
    after
      .slice(index + 1)
      .filter(
        (other) =>
          other.chart === one.chart &&
          // Boxes of lines are higher than their letters.
          one.top + 8 < other.bottom &&
          other.top + 8 < one.bottom &&
          one.left + 1 < other.right &&
          other.left + 1 < one.right,
      )
      .map((other) => `${one.chart}: ${one.text} on ${other.text}`),
  );
  expect(faults).toEqual([]);
});
