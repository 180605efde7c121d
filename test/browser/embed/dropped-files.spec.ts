import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";

/** What a reader reads at first: the headings, and how many marks there are. */
const seen = () => {
  const headings = [...document.querySelectorAll("h1, h2")].map((heading) => heading.textContent);
  const marks = document.querySelectorAll("main svg [aria-label], main li, main tr").length;
  return JSON.stringify([headings, marks]);
};

/** Whatever says that something is not there. */
const message = (page: Page) =>
  page.locator("#state:not(:empty), .panel-message, .panel-missing, .not-loaded").filter({ hasText: /\S/ }).first();

test("another view in an embed without any one of its files is the same, or says what is missing", async ({
  page,
  problems,
}) => {
  const address = "embed/trade/?countries=KAZ,UZB&unit=capita";
  problems.expect(/ERR_FAILED/, /preloaded using link/);
  test.setTimeout(300_000);
  const files = new Set<string>();
  page.on("request", (request) => {
    if (!request.isNavigationRequest() && request.url().startsWith("http")) files.add(request.url());
  });
  await visit(page, address);
  const whole = await page.evaluate(seen);
  const known = [...files];
  for (const file of known) {
    await page.route(file, (route) => route.abort());
    await page.goto(address);
    await expect(page.locator("main"), file).toBeVisible();
    await page.mouse.move(1, 1);
    await page.mouse.move(5, 5);
    await expect
      .poll(async () => (await message(page).isVisible()) || (await page.evaluate(seen)) === whole, { message: file })
      .toBe(true);
    await page.unroute(file);
  }
});
