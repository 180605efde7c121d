import type { Page } from "@playwright/test";
import { expect } from "../fixtures.ts";

/** The anchor of the slide that is shown, and has its own picture. */
export function shown(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector(".slide.is-current.is-arrived")?.id);
}

/** Waits until every slide has its picture: they are drawn one after the other, when there is time. */
export async function expectPictures(page: Page): Promise<void> {
  await expect(page.locator(".slide-picture:empty")).toHaveCount(0, { timeout: 60_000 });
}
