import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";

/** The anchor of the slide that is shown, and has its own picture. */
export function shown(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector(".slide.is-current.is-arrived")?.id);
}

/** Headings of all slides, in their order. */
export function headings(page: Page): Promise<string[]> {
  return page.locator(".slide h2").allTextContents();
}

/** Waits until every slide has its picture: they are drawn one after the other, when there is time. */
export async function expectPictures(page: Page): Promise<void> {
  await expect(page.locator(".slide-picture:empty")).toHaveCount(0, { timeout: 60_000 });
}

/** Downloads what the slides shown can be taken along as, and gives the file's name. */
export async function taken(page: Page, what: RegExp): Promise<string> {
  await page.getByRole("button", { name: /^(?:Share|Teilen)$/ }).click();
  const way = page.locator(".deck-way").filter({ hasText: what });
  const [download] = await Promise.all([page.waitForEvent("download"), way.getByRole("button").click()]);
  const file = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(file);
  return file;
}
