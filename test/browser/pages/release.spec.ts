import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { bar, chart, choose, eventDot } from "../marks.ts";
import { opener } from "../share/share-dialog.ts";

const notice = (page: Page) => page.locator(".page-state.is-renewed");

/** What a host has once the next release stands in the place of the one that the page is of. */
async function release(page: Page): Promise<void> {
  await page.route("**/release.json", (route) =>
    route.fulfill({ json: { build: "the-next", data: "2099.01.01-abcdef" } }),
  );
  await page.route("**/data/versions/*/*.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.route("**/data/*.json", async (route) => {
    const rows: unknown = await (await route.fetch()).json();
    if (Array.isArray(rows)) for (const row of rows) if (row.usdBn !== undefined) row.usdBn = 1234;
    await route.fulfill({ json: rows });
  });
}

test("no page takes a table from an address that the next release has as well", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/\/data\/.*\.json$/.test(pathname)) loaded.push(pathname);
  });
  await visit(page, "");
  const version = (await page.locator("html").getAttribute("data-version")) ?? "";
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  for (const address of [
    "?unit=gdp&layers=rail",
    "sources/",
    "country/kaz/",
    "present/",
    "embed/trade/?countries=KAZ",
  ]) {
    await visit(page, address);
  }
  expect(loaded.length).toBeGreaterThan(20);
  expect(loaded.filter((path) => !path.includes(`/data/versions/${version}/`))).toEqual([]);
});

test("an old page shows no figure of the next release, says that it is old and leads there in the same view", async ({
  page,
  problems,
}) => {
  problems.expect(/404/);
  await visit(page, "?countries=KAZ");
  await release(page);
  await choose(page, "unit", "gdp");
  await expect(page).toHaveQuery("?countries=KAZ&unit=gdp");
  await expect(notice(page)).toContainText("The site has been updated");
  await expect(page.locator("main")).not.toContainText(/1[,.]?234/);

  await page.unroute("**/release.json");
  await page.unroute("**/data/versions/*/*.json");
  await page.unroute("**/data/*.json");
  await notice(page).getByRole("button").click();
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  await expect(page).toHaveQuery("?countries=KAZ&unit=gdp");
  await expect(chart(page, "spine").locator("[data-country]").first()).toBeVisible();
  await expect(notice(page)).toHaveText("");
});

test("a reader who comes back after a while is told, and left alone otherwise", async ({ page }) => {
  await page.clock.install();
  await visit(page, "events/");
  let questions = 0;
  await page.route("**/release.json", async (route) => {
    questions++;
    await route.continue();
  });
  const comeBack = () => page.evaluate(() => void dispatchEvent(new Event("focus")));
  await comeBack();
  await page.clock.fastForward(61_000);
  await comeBack();
  await expect.poll(() => questions).toBe(1);
  await expect(notice(page)).toHaveText("");
  await release(page);
  await page.clock.fastForward(61_000);
  await comeBack();
  await expect(notice(page)).toContainText("The site has been updated");
});

for (const address of ["?countries=KAZ&unit=share", "country/kaz/?year=2015", "events/?countries=KAZ"]) {
  test(`a page that slept for a day says what is new and keeps its view: /${address}`, async ({ page }) => {
    await page.clock.install();
    await visit(page, address);
    const { search } = new URL(page.url());
    await release(page);
    await page.clock.fastForward(24 * 60 * 60 * 1000);
    await expect(notice(page)).toHaveText("");
    // Awake again: the browser tells it with the connection.
    await page.evaluate(() => void dispatchEvent(new Event("online")));
    await expect(notice(page)).toContainText("The site has been updated");
    await expect(page).toHaveQuery(search);
    await page.unroute("**/release.json");
    await page.unroute("**/data/versions/*/*.json");
    await page.unroute("**/data/*.json");
    await notice(page).getByRole("button").click();
    await expect(page.locator("html")).toHaveAttribute("data-ready");
    await expect(page).toHaveQuery(search);
  });
}

test("years that play through the sleep of a tab end where they end", async ({ page }) => {
  await page.clock.install();
  await visit(page, "?years=2010-2015");
  await page.keyboard.press("Space");
  await page.clock.fastForward(24 * 60 * 60 * 1000);
  await page.clock.runFor(30_000);
  await expect(page).toHaveQuery("?years=2010-2015&year=2015");
  await expect(chart(page, "spine").locator("[data-country]").first()).toBeVisible();
});

test("a search that the next release has under another name says so, and nothing is loaded anew by itself", async ({
  page,
  problems,
}) => {
  problems.expect(/404/);
  await visit(page, "?countries=KAZ");
  await release(page);
  await page.route("**/search-dialog*", (route) => route.fulfill({ status: 404, body: "" }));
  let loads = 0;
  page.on("framenavigated", () => loads++);
  await page.locator(".search-opener button").first().click();
  const message = page.getByRole("alert");
  await expect(message).toContainText("The site has been updated");
  expect(loads).toBe(0);
  await page.unroute("**/search-dialog*");
  await message.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  await expect(page).toHaveQuery("?countries=KAZ");
});

/** What a reader may do on Explore, each with what comes of it if its code is there. */
const later: Readonly<Record<string, readonly [act: (page: Page) => Promise<void>, result: string]>> = {
  "the dialog of Share": [(page) => opener(page, "spine").click(), 'dialog:has([role="tab"])'],
  "a chart's table": [
    (page) => chart(page, "spine").getByRole("button", { name: "Table", exact: true }).click(),
    ".chart-table table",
  ],
  "a figure's sources": [(page) => bar(page, "KAZ", 2013).press("Enter"), ".figure-card h2, .figure-card h3"],
  "an event's card": [(page) => eventDot(page, "spine", "summit-xian-2023").first().press("Enter"), ".event-card h2"],
  "a menu of the sentence": [
    (page) => page.locator('details[data-menu="unit"] > summary').click(),
    'input[value="share"]',
  ],
  "the list of keys": [(page) => page.keyboard.press("?"), "dialog table, dialog dl"],
};

for (const [what, [act, result]] of Object.entries(later)) {
  test(`after a release the page shows ${what} or says why not, and nothing is loaded anew by itself`, async ({
    page,
    problems,
  }) => {
    problems.expect(/404/, /Failed to (?:fetch|load)/);
    await visit(page, "?countries=KAZ");
    await release(page);
    await page.route(/\/assets\/[^/]+$/, (route) => route.fulfill({ status: 404, body: "" }));
    let loads = 0;
    page.on("framenavigated", (frame) => void (loads += frame.url().includes("countries=KAZ") ? 0 : 1));
    await act(page);
    const said = page.getByText(/The site has been updated/).filter({ visible: true });
    await expect(page.locator(result).first().or(said.first()).first()).toBeVisible();
    expect(loads).toBe(0);
    expect(new URL(page.url()).searchParams.get("countries")).toBe("KAZ");
  });
}

for (const part of ["side", "below"]) {
  test(`a part that cannot be loaded says so and keeps no picture of another view: ${part}`, async ({
    page,
    problems,
  }) => {
    problems.expect(/404/);
    await page.route(`**/explore-${part}*`, (route) => route.fulfill({ status: 404, body: "" }));
    await visit(page, "?countries=KAZ");
    await expect(page.locator(".not-loaded")).toContainText("could not be loaded");
    await expect(page.locator(`[data-island="${part}"]`)).toBeHidden();
    await expect(page).toHaveQuery("?countries=KAZ");
  });
}
