import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { siteDir } from "../site.ts";

/** What a reader reads and sees chosen, and the ground that it stands on. */
function shown(page: Page) {
  return page.evaluate(() => {
    // Parts further down are drawn as they come near.
    const read = [...document.querySelectorAll<HTMLElement>("main h1, main .panel:has(.chart-spine, .chart-map)")];
    const chosen = [...document.querySelectorAll<HTMLInputElement>("main input:is([type=checkbox], [type=radio])")];
    return {
      text: read.map(({ innerText }) => innerText.replaceAll(/\s+/g, " ").trim()),
      checked: chosen.map(({ checked }) => checked),
      selected: [...document.querySelectorAll<HTMLSelectElement>("main select")].map(({ value }) => value),
      ground: getComputedStyle(document.documentElement).backgroundColor,
      marks: document.querySelectorAll("main :is(.chart-spine, .chart-map) svg [aria-label]").length,
      title: document.title,
    };
  });
}

const view = "?countries=KAZ,UZB&year=2013&ledger=both";

test("Explore saved as one file (MHTML) says and shows what it did", async ({ page, problems }, info) => {
  problems.expect(/./);
  await visit(page, view);
  const live = await shown(page);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
  const file = info.outputPath("explore.mhtml");
  writeFileSync(file, data);
  await page.goto(pathToFileURL(file).href);
  expect(await shown(page)).toEqual(live);
  expect(live.text.join(" ")).toMatch(/2013.*US\$33\.1\sbn/);
  expect(live.marks).toBeGreaterThan(20);
});

test.describe("without script", () => {
  test("a page saved with its files says and shows what it did", async ({ browser, site, page }) => {
    await visit(page, view);
    const live = await shown(page);
    // As browsers write it: the elements with their attributes, not with what scripts have set on them.
    const html = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const saved = await context.newPage();
    await saved.route(`${site}${view}`, (route) => route.fulfill({ body: html, contentType: "text/html" }));
    await saved.goto(`${site}${view}`);
    expect(await shown(saved)).toEqual(live);
    await context.close();
  });
});

test("the start page opened by a double click is styled, and says what it shows", async ({ page, problems }) => {
  problems.expect(/./);
  await page.goto(pathToFileURL(resolve(siteDir, "index.html")).href);
  const { text, ground, marks } = await shown(page);
  expect(ground).not.toBe("rgba(0, 0, 0, 0)");
  expect(await page.locator(".brand").evaluate((brand) => getComputedStyle(brand).fontFamily)).toContain(
    "Source Serif",
  );
  expect(marks).toBeGreaterThan(20);
  expect(text.join(" ")).toMatch(/China’s trade with Central Asia, 1992–2025/);
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
});
