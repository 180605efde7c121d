import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { chart, pointAt, pointAtNothing, query, strength } from "./marks.ts";
import { objections } from "./page-checks.ts";

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
      .filter((path) => /\.(js|json)$/.test(path)),
  );

const isSmall = (files: readonly string[]) =>
  files.length === 2 && files.every((file) => /\/first-paint\.js$|\/assets\/embed-[\w-]+\.js$/.test(file));

test("a framed picture names what is pointed at, lights it up and walks by keyboard, with nothing more loaded", async () => {
  const page = await openPage("embed/trade/");
  await pointAt(bar(page, "KAZ", 2019));
  expect(await hint(page).innerText()).toMatch(/^Kazakhstan, 2019\s+22\.1 bn US\$, derived$/);
  await expect.poll(() => strength(bar(page, "UZB", 2019))).toBeLessThan(0.5);
  await page.locator('.band[data-year="2023"]').hover({ position: { x: 4, y: 2 } });
  expect(await hint(page).innerText()).toMatch(/^2023\s+Kazakhstan: 41\.0 bn US\$, published\s+Kyrgyzstan: 19\.8/);
  await pointAtNothing(page);
  expect(await hint(page).count()).toBe(0);
  await expect.poll(() => strength(bar(page, "UZB", 2019))).toBe(1);

  await page.locator(".chart-body").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain("Kazakhstan, 2023");
  expect(await hint(page).innerText()).toContain("Kazakhstan, 2023");
  expect(await objections(page)).toEqual([]);
  // In a low frame keys scroll as well.
  await page.setViewportSize({ width: 1280, height: 300 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.keyboard.press("ArrowLeft");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await hint(page).innerText()).toContain("Kazakhstan, 2022");
  await page.keyboard.press("Escape");
  expect(await hint(page).count()).toBe(0);
  expect(await asked(page)).toSatisfy(isSmall);
});

test("how an embed presents itself needs nothing more either", async () => {
  const page = await openPage("embed/trade/?plain=1&transparent=1&theme=dark", {
    // The title's font is announced, and there is no title.
    expected: [/preloaded using link preload but not used/],
  });
  expect(await asked(page)).toSatisfy(isSmall);
  expect(await page.locator("h1").isVisible()).toBe(false);
  expect(await page.locator(".embed-sources").isVisible()).toBe(true);
  const style = await page.evaluate(() => [
    getComputedStyle(document.documentElement).backgroundColor,
    getComputedStyle(document.documentElement).getPropertyValue("--ink"),
  ]);
  expect(style).toEqual(["rgba(0, 0, 0, 0)", "#e9e7e2"]);
});

test("an embed says what in its address could not be taken, and minds nothing that is not for it", async () => {
  const page = await openPage("embed/ranking/?year=1200&flow=foo&fit=yes");
  const told = page.getByRole("status").filter({ hasText: "“" });
  await told.nth(2).waitFor();
  expect((await told.allInnerTexts()).join(" ")).toMatch(/year=1200.*flow=foo.*fit=yes/s);
  const letter = await openPage("embed/ranking/?utm_source=letter");
  expect(await asked(letter)).toSatisfy(isSmall);
});

test("what the reader does for more is done once it is there, and nothing of it is lost", async () => {
  const page = await openPage("embed/trade/");
  // All at once, before anything can have been loaded.
  const said = await page.evaluate(() => {
    const mark = document.querySelector('rect[role="img"][data-country="KGZ"][data-year="2023"]');
    const table = [...document.querySelectorAll("button")].find((button) => button.textContent === "Table");
    mark?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    table?.click();
    return document.getElementById("state")?.textContent;
  });
  expect(said).toBe("Loading …");
  await card(page).waitFor();
  expect(await card(page).innerText()).toContain("Kyrgyzstan");
  await page.locator(".chart-table table").waitFor();
  expect(query(page)).toBe("?year=2023");
  expect(await page.locator("#state").innerText()).toBe("");
  // From now on the page's own script is in charge, alone.
  await page.keyboard.press("Escape");
  await pointAt(bar(page, "KAZ", 2019));
  expect(await hint(page).count()).toBe(1);
  expect(await hint(page).innerText()).toContain("International Monetary Fund");
});

test("Enter on a mark and a key of the map are done as well", async () => {
  const page = await openPage("embed/map/");
  await page.locator(".chart-body").focus();
  await page.keyboard.press("+");
  const scale = () =>
    page.locator(".map-viewport").evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a);
  await expect.poll(scale).toBeGreaterThan(1.3);

  const other = await openPage("embed/trade/");
  await bar(other, "UZB", 2023).focus();
  await other.keyboard.press("Enter");
  await card(other).waitFor();
  expect(await card(other).innerText()).toContain("Uzbekistan");
  expect(await other.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test.each([
  ["its data", "**/data/trade.json"],
  ["its script", "**/assets/base-*.js"],
])("without a connection for %s it says so, keeps its picture, and tries again", async (_, files) => {
  const page = await openPage("embed/trade/", { expected: [/ERR_INTERNET_DISCONNECTED/, /preloaded using link/] });
  await page.route(files, (route) => route.abort("internetdisconnected"));
  await bar(page, "KAZ", 2019).click();
  await page.getByText("This could not be loaded").waitFor();
  expect(await bar(page, "KAZ", 2019).count()).toBe(1);
  expect(await page.locator(".panel-message").count()).toBe(0);
  await pointAt(bar(page, "KGZ", 2023));
  expect(await hint(page).innerText()).toContain("Kyrgyzstan, 2023");
  await page.keyboard.press("Escape");
  expect(await page.locator("#state").innerText()).toBe("");

  await page.unroute(files);
  await bar(page, "KAZ", 2019).click();
  await card(page).waitFor();
});

test("a static embed is a picture: nothing reacts", async () => {
  const page = await openPage("embed/trade/?static=1");
  await page.mouse.move(900, 400);
  await page.mouse.click(900, 400);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  expect(await hint(page).count()).toBe(0);
  expect(await page.locator(".chart-tools").isVisible()).toBe(false);
  expect(await asked(page)).toSatisfy(isSmall);
});

test("if another view than the prerendered one cannot be had, the usual one is shown and called that", async () => {
  const page = await openPage("embed/trade/?countries=KAZ", {
    before: (empty) => empty.route("**/assets/base-*.js", (route) => route.abort("internetdisconnected")),
    expected: [/ERR_INTERNET_DISCONNECTED/, /preloaded using link/],
  });
  await page.getByText("What you see is the usual view").waitFor();
  expect(await bar(page, "UZB", 2023).isVisible()).toBe(true);
  await page.unroute("**/assets/base-*.js");
  await bar(page, "KAZ", 2019).click();
  await card(page).waitFor();
  expect(await bar(page, "UZB", 2023).count()).toBe(0);
  expect(await page.locator("#state").innerText()).toBe("");
});
