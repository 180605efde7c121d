import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { heldBack } from "./held-back.ts";

const state = (page: Page) => page.locator("#state");
const paints = (page: Page) => page.evaluate(() => (window as unknown as { paints: () => number }).paints());
const left = "its charts are left out";

/** What each shows without its styles: what can be read, of the view that was asked for. */
const samples = {
  "": /China’s trade with Central Asia grew from/,
  "?unit=share&year=2015&countries=KAZ": /Kazakhstan/,
  "events/": /Events/,
};

for (const [address, title] of Object.entries(samples)) {
  test(`/${address} is painted without styles that hang, says so, and takes them when they come`, async ({
    page,
    problems,
  }) => {
    problems.expect(/preloaded using link/);
    const { answer: held, letGo } = heldBack();
    // The clock of the test takes the place of the browser's own, which knows what has been painted.
    await page.addInitScript(() => {
      const { performance: own } = window;
      const entries = own.getEntriesByType.bind(own);
      Object.assign(window, { paints: () => entries("paint").length });
    });
    await page.clock.install();
    await page.route(/\/assets\/base-.*\.css$/, held);
    await page.goto(address, { waitUntil: "commit" });
    await expect(page.locator("main")).toBeAttached();
    await page.clock.fastForward(4_000);
    expect(await paints(page)).toBe(0);

    await page.clock.fastForward(1_000);
    await expect(state(page)).toContainText(left);
    await expect.poll(() => paints(page)).toBeGreaterThan(0);
    await expect(page.locator("html")).toHaveAttribute("data-ready");
    await expect(state(page)).toContainText(left);
    await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(title);
    // Unstyled, the grounds that only answer to the pointer would stand there as black columns.
    await expect(page.locator("main svg[viewBox]").filter({ visible: true })).toHaveCount(0);
    await expect(page.locator(".usual-view")).toBeHidden();

    letGo();
    await expect(state(page)).toHaveText("");
    if (!address.startsWith("events")) {
      await expect(page.locator("main svg [data-country]").first()).toBeVisible();
    }
  });
}

test("styles that are not there are asked for once more, and by the reader", async ({ page, problems }) => {
  problems.expect(/404/);
  let asked = 0;
  await page.route(/\/assets\/base-.*\.css$/, (route) => {
    asked++;
    return route.fulfill({ status: 404, contentType: "text/html", body: "<!doctype html><title>Not found</title>" });
  });
  await page.clock.install();
  await page.goto("country/kaz/");
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  await expect(state(page)).toContainText(left);
  const before = asked;
  await page.clock.fastForward(5_000);
  await expect.poll(() => asked).toBeGreaterThan(before);
  await expect(state(page)).toContainText(left);
  await page.unroute(/\/assets\/base-.*\.css$/);
  await state(page).getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("main svg [data-country]").first()).toBeVisible();
  await expect(state(page)).toHaveText("");
});
