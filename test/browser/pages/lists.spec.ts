import type { Page } from "@playwright/test";
import { datasetTables } from "../../book.ts";
import { expect, test, visit } from "../fixtures.ts";

const data = datasetTables();
/** The long lists, each with a row that is in none of the groups that are open at first. */
const lists = [
  { path: "sources/", row: data.sources[40]?.id ?? "", rows: data.sources.length, search: "customs" },
  {
    path: "events/",
    row: data.events.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0]?.id ?? "",
    rows: data.events.length,
    search: "pipeline",
  },
  { path: "claims/", row: data.claims.at(-1)?.id ?? "", rows: data.claims.length, search: "trade" },
];
const closed = (page: Page) => page.locator(".list-group:not([open])");
const item = (page: Page, id: string) => page.locator(`[id="${id}"]`);

for (const { path, row, rows, search } of lists) {
  test(`${path} is a few screens long, and has a link to each of its rows that opens its group`, async ({ page }) => {
    await visit(page, path, { width: 1440 });
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await height()).toBeLessThan(9000);
    expect(await page.locator(".list-sections :is(article, .source-item)").count()).toBe(rows);
    await expect(item(page, row)).toBeHidden();
    await page.evaluate((id) => (location.hash = id), row);
    await expect(item(page, row)).toBeInViewport();
    await visit(page, `${path}#${row}`, { width: 1440 });
    await expect(item(page, row)).toBeInViewport();
  });

  test(`${path} can be searched, opened and closed, and is printed whole`, async ({ page }) => {
    await visit(page, path, { width: 1440 });
    await page.getByRole("button", { name: "Open all" }).click();
    await expect(closed(page)).toHaveCount(0);
    await page.getByRole("button", { name: "Close all" }).click();
    await expect(page.locator(".list-group[open]")).toHaveCount(0);
    await page.getByRole("searchbox", { name: "Search" }).fill(search);
    await expect(page.locator(".list-count p")).toHaveText(/ of /);
    await page.getByRole("button", { name: "Reset" }).click();
    await page.emulateMedia({ media: "print" });
    await expect(item(page, row)).toBeVisible();
  });

  test(`${path} opens without scripts as well`, async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}${path}#${row}`);
    await expect(item(page, row)).toBeVisible();
    await context.close();
  });
}
