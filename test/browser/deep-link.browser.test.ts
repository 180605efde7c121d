import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";

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

test.each([390, 1440])("nothing moves while a link to another view loads, %s px wide", async (width) => {
  const page = await openPage("?year=2013", { width });
  const front = page.url().replace(/\?.*/, "");
  for (const address of [
    "?year=2013",
    "?countries=KAZ&flow=export&years=2000-2020",
    "?unit=share&ledger=both&event=summit-xian-2023",
    "?year=nonsense",
    "events/?types=summit",
    "embed/trade/?countries=KAZ,UZB",
  ]) {
    await page.goto(front + address);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    expect(await movements(page), address).toEqual([]);
    expect(await page.locator("main").isVisible(), address).toBe(true);
  }
});

test("if the page's script does not come, the prerendered view shows nevertheless", async () => {
  const page = await openPage("?theme=dark", { expected: [/ERR_FAILED/] });
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto(page.url().replace("?theme=dark", "?year=2013"));
  const seen = () => page.locator("h1").evaluate((heading) => getComputedStyle(heading).visibility);
  expect(await seen()).toBe("hidden");
  // Not the test's time to wait: what is to happen after some seconds happens now.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  expect(await seen()).toBe("visible");
});
