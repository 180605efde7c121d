import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart, pointAt, pointAtNothing, strength } from "../marks.ts";
import { objections } from "../page-checks.ts";

const bar = (page: Page, country: string, year: number) =>
  chart(page, "trade").locator(`rect[role="img"][data-country="${country}"][data-year="${year}"]`);
const hint = (page: Page) => page.locator(".tooltip:not(.figure-card)");
const card = (page: Page) => page.locator(".figure-card");

/** Files that the page has asked for, but for fonts and its sign. */
const asked = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /\.(js|json)$/.test(path))
      .toSorted(),
  );

/** What an embed is content with. */
const little = [expect.stringMatching(/\/assets\/embed-[\w-]+\.js$/)];

test("a framed picture names what is pointed at, lights it up and walks by keyboard, with nothing more loaded", async ({
  page,
}) => {
  await visit(page, "embed/trade/");
  await pointAt(bar(page, "KAZ", 2019));
  await expect(hint(page)).toHaveText(/^Kazakhstan, 2019\s+US\$22\.1\sbn, derived$/, { useInnerText: true });
  await expect.poll(() => strength(bar(page, "UZB", 2019))).toBeLessThan(0.5);
  await page.locator('.band[data-year="2023"]').hover({ position: { x: 4, y: 2 } });
  await expect(hint(page)).toHaveText(/^2023\s+Kazakhstan: US\$41\.0\sbn, published\s+Kyrgyzstan: US\$19\.8/, {
    useInnerText: true,
  });
  await pointAtNothing(page);
  await expect(hint(page)).toHaveCount(0);
  await expect.poll(() => strength(bar(page, "UZB", 2019))).toBe(1);

  await page.locator(".chart-body").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", /Kazakhstan, 2023/);
  await expect(hint(page)).toContainText("Kazakhstan, 2023");
  expect(await objections(page)).toEqual([]);
  // In a low frame keys scroll as well.
  await page.setViewportSize({ width: 1280, height: 300 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.keyboard.press("ArrowLeft");
  await expect(hint(page)).toContainText("Kazakhstan, 2022");
  await page.keyboard.press("Escape");
  await expect(hint(page)).toHaveCount(0);
  expect(await asked(page)).toEqual(little);
});

test("how an embed presents itself needs nothing more either", async ({ page }) => {
  await visit(page, "embed/trade/?plain=1&transparent=1&theme=dark");
  expect(await asked(page)).toEqual(little);
  await expect(page.locator("h1")).toBeHidden();
  await expect(page.locator(".embed-sources")).toBeVisible();
  const style = await page.evaluate(() => [
    getComputedStyle(document.documentElement).backgroundColor,
    getComputedStyle(document.documentElement).getPropertyValue("--ink"),
  ]);
  expect(style).toEqual(["rgba(0, 0, 0, 0)", "#e9e7e2"]);
});

test("an embed says what in its address could not be taken, and minds nothing that is not for it", async ({ page }) => {
  await visit(page, "embed/ranking/?year=1200&flow=foo&fit=yes");
  const told = page.getByRole("status").filter({ hasText: "“" });
  await expect(told.nth(2)).toBeVisible();
  expect((await told.allInnerTexts()).join(" ")).toMatch(/year=1200.*flow=foo.*fit=yes/s);
  await visit(page, "embed/ranking/?utm_source=letter");
  expect(await asked(page)).toEqual(little);
});

test("what the reader does for more is done once it is there, and nothing of it is lost", async ({ page }) => {
  await visit(page, "embed/trade/");
  // All at once, before anything can have been loaded.
  const said = await page.evaluate(() => {
    const mark = document.querySelector('rect[role="img"][data-country="KGZ"][data-year="2023"]');
    const table = [...document.querySelectorAll("button")].find((button) => button.textContent === "Table");
    mark?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    table?.click();
    return document.getElementById("state")?.textContent;
  });
  expect(said).toBe("Loading …");
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText("Kyrgyzstan");
  await expect(page.locator(".chart-table table")).toBeVisible();
  await expect(page).toHaveQuery("?year=2023");
  await expect(page.locator("#state")).toHaveText("");
  // From now on the page's own script is in charge, alone.
  await page.keyboard.press("Escape");
  await pointAt(bar(page, "KAZ", 2019));
  await expect(hint(page)).toHaveCount(1);
  await expect(hint(page)).toContainText("International Monetary Fund");
});

test("Enter on a mark and a key of the map are done as well", async ({ page }) => {
  await visit(page, "embed/map/");
  await page.locator(".chart-body").focus();
  await page.keyboard.press("+");
  const scale = () =>
    page.locator(".map-viewport").evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a);
  await expect.poll(scale).toBeGreaterThan(1.3);

  await visit(page, "embed/trade/");
  await bar(page, "UZB", 2023).focus();
  await page.keyboard.press("Enter");
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText("Uzbekistan");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

for (const [what, files] of [
  ["its data", "**/data/versions/*/trade.json"],
  ["its script", "**/assets/base-*.js"],
] as const) {
  test(`without a connection for ${what} it says so, keeps its picture, and tries again`, async ({
    page,
    problems,
  }) => {
    problems.expect(/ERR_INTERNET_DISCONNECTED/, /preloaded using link/);
    await visit(page, "embed/trade/");
    await page.route(files, (route) => route.abort("internetdisconnected"));
    await bar(page, "KAZ", 2019).click();
    await expect(page.getByText("This could not be loaded")).toBeVisible();
    await expect(bar(page, "KAZ", 2019)).toHaveCount(1);
    await expect(page.locator(".panel-message")).toHaveCount(0);
    await pointAt(bar(page, "KGZ", 2023));
    await expect(hint(page)).toContainText("Kyrgyzstan, 2023");
    await page.keyboard.press("Escape");
    await expect(page.locator("#state")).toHaveText("");

    await page.unroute(files);
    await bar(page, "KAZ", 2019).click();
    await expect(card(page)).toBeVisible();
  });
}

test("a static embed is a picture: nothing reacts", async ({ page }) => {
  await visit(page, "embed/trade/?static=1");
  await page.mouse.move(900, 400);
  await page.mouse.click(900, 400);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await expect(hint(page)).toHaveCount(0);
  await expect(page.locator(".chart-tools")).toBeHidden();
  expect(await asked(page)).toEqual(little);
});

test("if another view than the prerendered one cannot be had, the usual one is shown and called that", async ({
  page,
  problems,
}) => {
  problems.expect(/ERR_INTERNET_DISCONNECTED/);
  const code = /\/assets\/(light|base)-.*\.js$/;
  await page.route(code, (route) => route.abort("internetdisconnected"));
  await visit(page, "embed/trade/?countries=KAZ");
  await expect(page.getByText("What you see is the usual view")).toBeVisible();
  await expect(bar(page, "UZB", 2023)).toBeVisible();
  await page.unroute(code);
  await bar(page, "KAZ", 2019).click();
  await expect(card(page)).toBeVisible();
  await expect(bar(page, "UZB", 2023)).toHaveCount(0);
  await expect(page.locator("#state")).toHaveText("");
});
