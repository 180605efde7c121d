import { expect, test, visit } from "../fixtures.ts";
import { movements } from "../page-checks.ts";

for (const width of [390, 1440]) {
  test(`nothing moves while a link to another view loads, ${width} px wide`, async ({ page }) => {
    await visit(page, "?year=2013", { width });
    for (const address of [
      "?year=2013",
      "?countries=KAZ&flow=export&years=2000-2020",
      "?unit=share&ledger=both&event=summit-xian-2023",
      "?layers=rail&project=cku-railway",
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
  await expect(page.locator("#state")).toContainText("What you see is the usual view");
  await expect(page.locator("h1")).toBeVisible();
});

test("no frame shows the usual view below the first screen for the one that a link asks for", async ({ page }) => {
  await page.addInitScript(() => {
    const titles = new Set<string>();
    const look = () => {
      for (const title of document.querySelectorAll('[data-island="below"][data-live] .chart-titles > :first-child')) {
        titles.add(title.textContent ?? "");
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { titles });
  });
  await visit(page, "?countries=KAZ", { width: 1440 });
  await expect(page.locator('[data-island="below"][data-live]')).toBeAttached();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const titles = await page.evaluate(() => [...(window as unknown as { titles: Set<string> }).titles]);
  expect(titles).not.toEqual([]);
  expect(titles.filter((title) => !title.includes("Kazakhstan"))).toEqual([]);
});
