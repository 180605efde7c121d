import { expect, test, visit } from "../fixtures.ts";
import { movements } from "../page-checks.ts";
import { sitePages } from "../site.ts";

test.describe("in a sub-folder of its host", () => {
  test.use({ baseURL: ({ siteInFolder }, provide) => provide(siteInFolder) });

  for (const address of sitePages) {
    test(`/${address} comes to life without a complaint`, async ({ page }) => {
      await visit(page, address);
      await expect(page.locator("main, figure").first()).toBeVisible();
    });
  }
});

test.describe("without any script", () => {
  test.use({ javaScriptEnabled: false });

  test("the picture is there", async ({ page }) => {
    await page.goto("");
    for (const chart of await page.locator("figure[data-chart]").all()) {
      expect(await chart.locator("svg [data-country], svg [data-event]").count()).toBeGreaterThan(0);
    }
    expect(await page.locator("figure[data-chart]").count()).toBeGreaterThanOrEqual(2);
  });
});

for (const width of [390, 1440]) {
  test(`nothing moves while Explore loads, ${width} px wide`, async ({ page }) => {
    await visit(page, "", { width });
    expect(await movements(page)).toEqual([]);
  });
}

test("every script of Explore's first view is announced in its HTML, so that the budget counts it", async ({
  page,
}) => {
  // What lies below comes when it is near.
  await visit(page, "", { width: 1440, height: 600 });
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

for (const address of ["nothing", "de/nothing/here/"]) {
  test(`/${address} leads to a page that helps`, async ({ page, problems }) => {
    problems.expect(/404/);
    await visit(page, address);
    expect(await page.locator("main a[href]").count()).toBeGreaterThan(0);
  });
}
