import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";

interface LayoutShift extends PerformanceEntry {
  readonly sources: ReadonlyArray<{
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }>;
}

/** What has moved since the page began to load, and how. */
function movements(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const moved: string[] = [];
    const told = ({ left, top, width, height }: DOMRect) => [left, top, width, height].map(Math.round).join(" ");
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as LayoutShift[]) {
        for (const { node, previousRect, currentRect } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          moved.push(`${element?.outerHTML.slice(0, 80)}: ${told(previousRect)} became ${told(currentRect)}`);
        }
      }
    }).observe({ type: "layout-shift", buffered: true });
    // What has happened so far is reported in a task of its own, before the next frames.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return moved;
  });
}

for (const width of [390, 1440]) {
  test(`nothing moves while a link to another view loads, ${width} px wide`, async ({ page }) => {
    await visit(page, "?year=2013", { width });
    for (const address of [
      "?year=2013",
      "?countries=KAZ&flow=export&years=2000-2020",
      "?unit=share&ledger=both&event=summit-xian-2023",
      "?year=nonsense",
      "events/?types=summit",
      "embed/trade/?countries=KAZ,UZB",
    ]) {
      await visit(page, address);
      expect(await movements(page), address).toEqual([]);
      await expect(page.locator("main"), address).toBeVisible();
    }
  });
}

test("if the page's script does not come, the prerendered view shows nevertheless", async ({ page, problems }) => {
  problems.expect(/ERR_FAILED/);
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("?year=2013");
  const seen = () => page.locator("h1").evaluate((heading) => getComputedStyle(heading).visibility);
  expect(await seen()).toBe("hidden");
  // Not the test's time to wait: what is to happen after some seconds happens now.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  expect(await seen()).toBe("visible");
});
