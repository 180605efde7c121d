import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { sitePages } from "./site-pages.ts";

test.each(sitePages)("/%s comes to life without a complaint, also in a sub-folder of its host", async (address) => {
  const page = await openPage(address, { inFolder: true });
  expect(await page.locator("main, figure").first().isVisible()).toBe(true);
});

test("the picture is there without any script", async () => {
  const page = await openPage("", { js: false });
  for (const chart of await page.locator("figure[data-chart]").all()) {
    expect(await chart.locator("svg [data-country], svg [data-event]").count()).toBeGreaterThan(0);
  }
  expect(await page.locator("figure[data-chart]").count()).toBeGreaterThanOrEqual(2);
});

test.each([390, 1440])("nothing moves while Explore loads, %s px wide", async (width) => {
  const page = await openPage("", { width });
  const shift = await page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    // What has happened so far is reported in a task of its own, before the next frames.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return sum;
  });
  expect(shift).toBe(0);
});

test("every script of Explore's first view is announced in its HTML, so that the budget counts it", async () => {
  const page = await openPage("");
  const [announced, loaded] = await page.evaluate(() => [
    [...document.querySelectorAll("script[src], link[rel=modulepreload]")].map((tag) =>
      tag instanceof HTMLScriptElement ? tag.src : (tag as HTMLLinkElement).href,
    ),
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.endsWith(".js")),
  ]);
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((name) => !announced.includes(name))).toEqual([]);
});

test.each(["nothing", "de/nothing/here/"])("/%s leads to a page that helps", async (address) => {
  const page = await openPage(address, { expected: [/404/] });
  expect(await page.locator("main a[href]").count()).toBeGreaterThan(0);
});
