import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";

const spine = 'figure[data-chart="spine"]';

async function openPane(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await page.locator(`${spine} .chart-tools button[aria-haspopup="dialog"]`).first().click();
  await page.getByRole("tab", { name: "Embed" }).click();
  await expect(page.locator(".export-embed")).toBeVisible();
}

const snippet = (page: Page) => page.getByRole("textbox", { name: "Code" }).inputValue();
/** The preview's address below the site. */
const previewed = (page: Page) =>
  page
    .locator(".embed-preview iframe")
    .getAttribute("src")
    .then((src) => new URL(src ?? "").pathname + new URL(src ?? "").search);

test("what is chosen is seen, and is what is copied", async ({ page }) => {
  await openPane(page, "?countries=KAZ,UZB");
  expect(await previewed(page)).toBe("/embed/spine/?countries=KAZ,UZB");
  // The living chart is in the preview, and has told how high it is.
  await expect(page.frameLocator(".embed-preview iframe").locator(`${spine} svg`)).toBeVisible();
  await expect.poll(() => snippet(page)).toMatch(/width:100%;height:(?!540px)\d{3,4}px/);

  const choose = (text: string) => page.locator(".export-options").getByText(text, { exact: true }).click();
  await choose("16:9");
  await choose("Dark");
  await choose("Hide title");
  expect(await previewed(page)).toBe("/embed/spine/?countries=KAZ,UZB&theme=dark&plain=1&fit=1");
  expect(await snippet(page)).toContain("aspect-ratio:16/9");
  expect(await snippet(page)).toContain("/embed/spine/?countries=KAZ,UZB&amp;theme=dark&amp;plain=1&amp;fit=1");

  await choose("Deutsch");
  expect(await previewed(page)).toMatch(/^\/de\/embed\/spine\//);
  await expect.poll(() => snippet(page)).toContain('title="Chinas Handel mit');

  const copied = page.getByRole("button", { name: /^Cop/ }).first();
  await copied.click();
  await expect(copied).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet(page));
  // What is there now has not been copied.
  await choose("Light");
  await expect(copied).toHaveText("Copy");
});

test("frozen figures name their version; each host has its own form, and is asked only what it takes", async ({
  page,
}) => {
  await openPane(page, "");
  await page.getByText("Frozen", { exact: true }).click();
  const version = /data=([\d.]+-[\da-f]{6})/.exec(await previewed(page))?.[1] ?? "";
  await expect(page.locator(".embed-data")).toContainText(version);
  expect(await snippet(page)).toContain(`/embed/spine/?data=${version}`);
  await expect(page.frameLocator(".embed-preview iframe").locator(`${spine} svg [data-value]`).first()).toBeVisible();

  const kind = page.getByLabel("Paste into");
  await kind.selectOption("reveal");
  expect(await snippet(page)).toMatch(/^<section>\n {2}<iframe data-src=".* class="r-stretch" data-preload /);
  await expect(page.getByText("Fill the frame")).toHaveCount(0);
  await kind.selectOption("markdown");
  expect(await snippet(page)).toContain("/charts/spine/default-light-1200x675.png>");
  const picture = page.locator(".embed-preview img");
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  await kind.selectOption("address");
  expect(await snippet(page)).toMatch(/^http[^\s]*\/embed\/spine\/\?data=[^&]+&fit=1$/);
});
