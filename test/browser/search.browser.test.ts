import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { bar, query } from "./marks.ts";
import { objections } from "./page-checks.ts";

const opener = (page: Page) => page.locator(".search-opener button");
const dialog = (page: Page) => page.getByRole("dialog", { name: "Search" });
const field = (page: Page) => dialog(page).getByRole("combobox");
const options = (page: Page) => dialog(page).getByRole("option");
const chosen = (page: Page) => dialog(page).locator('[role="option"][aria-selected="true"]');

async function openSearch(page: Page, text = ""): Promise<void> {
  await page.keyboard.press("Control+k");
  await field(page).waitFor();
  if (text !== "") await field(page).fill(text);
}

/** Whether the field says that the option is the one chosen, to those who do not see it. */
async function namesChosen(page: Page): Promise<boolean> {
  return (await field(page).getAttribute("aria-activedescendant")) === (await chosen(page).getAttribute("id"));
}

test("Ctrl+K opens the search, Escape closes it and changes nothing else; the focus goes back to where it was", async () => {
  const page = await openPage("?countries=KAZ", { width: 1440 });
  await bar(page, "KAZ", 2020).focus();
  await openSearch(page, "xian");
  await expect.poll(() => options(page).count()).toBeGreaterThan(3);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  expect(query(page)).toBe("?countries=KAZ");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-year"))).toBe("2020");
});

test("the button in the head opens it too, says with which keys, and gets the focus back", async () => {
  const page = await openPage("events/");
  expect(await opener(page).textContent()).toBe("SearchCtrl K");
  await opener(page).click();
  await field(page).waitFor();
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Control+k");
  await dialog(page).waitFor({ state: "detached" });
  expect(await opener(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test("nothing of the search is loaded before it is opened", async () => {
  const page = await openPage("");
  const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect((await loaded()).filter((name) => name.includes("search"))).toEqual([]);
  await openSearch(page);
  expect((await loaded()).filter((name) => name.includes("search-dialog")).length).toBeGreaterThan(0);
});

test("before anything is typed it offers some things, and no answer is chosen", async () => {
  const page = await openPage("");
  await openSearch(page);
  await dialog(page)
    .getByRole("option", { name: /^Kazakhstan/ })
    .waitFor();
  expect(await chosen(page).count()).toBe(0);
  expect(await dialog(page).getByRole("status").textContent()).toBe("");
});

test("arrows choose, round and round, Enter follows without loading the page anew", async () => {
  const page = await openPage("?ledger=both", { width: 1440 });
  await page.evaluate(() => document.body.setAttribute("data-same", ""));
  await openSearch(page, "Gipfel Xi'an");
  await expect.poll(() => dialog(page).getByRole("status").textContent()).toMatch(/^\d+ results$/);
  const titles = await options(page).locator(".search-title").allTextContents();
  expect(await chosen(page).locator(".search-title").textContent()).toBe(titles[0]);
  expect(titles[0]).toBe("First China-Central Asia summit");
  expect(await chosen(page).locator("mark").allTextContents()).toEqual(["summit", "Xi'an", "Summit"]);

  await page.keyboard.press("ArrowUp");
  expect(await chosen(page).locator(".search-title").textContent()).toBe(titles.at(-1));
  expect(await chosen(page).evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(900);
  expect(await namesChosen(page)).toBe(true);
  await page.keyboard.press("ArrowDown");
  expect(await namesChosen(page)).toBe(true);

  await page.keyboard.press("Enter");
  await expect.poll(() => query(page)).toBe("?year=2023&ledger=both&event=summit-xian-2023");
  await page.locator(".event-card").waitFor();
  expect(await dialog(page).count()).toBe(0);
  expect(await page.locator("body[data-same]").count()).toBe(1);
});

test("what a page does not load of itself is loaded for the search, and found things lead to their page", async () => {
  const page = await openPage("claims/?theme=dark");
  await openSearch(page, "Khorgas dry port");
  await options(page).first().waitFor();
  await field(page).fill("Astana 2025 Gipfel");
  await page.keyboard.press("Enter");
  await page.waitForURL(/event=summit-astana-2025/);
  await page.locator(".event-card").waitFor();
  expect(query(page)).toBe("?year=2025&event=summit-astana-2025&theme=dark");

  await openSearch(page, "24.kg differ 4.1");
  await page.keyboard.press("Enter");
  await page.waitForURL(/sources\/\?theme=dark#24kg-2017-differ-4-1$/);
  expect(await page.locator("[id='24kg-2017-differ-4-1']").isVisible()).toBe(true);
});

test("results are links: with Ctrl they open in a tab of their own, and the search stays", async () => {
  const page = await openPage("", { width: 1440 });
  await openSearch(page, "Kirgistan");
  const link = options(page).first();
  expect(await link.getAttribute("href")).toBe("./?countries=KGZ");
  const tab = page.context().waitForEvent("page");
  await link.click({ modifiers: ["Control"] });
  const opened = await tab;
  await expect.poll(() => query(opened)).toBe("?countries=KGZ");
  expect(await dialog(page).isVisible()).toBe(true);
  await link.click();
  await expect.poll(() => query(page)).toBe("?countries=KGZ");
});

test("a project found opens on the map, in its layer", async () => {
  const page = await openPage("?event=summit-xian-2023", { width: 1440 });
  await openSearch(page, "Kashgar railwya");
  await dialog(page)
    .getByRole("option", { name: /^China-Kyrgyzstan-Uzbekistan railway/ })
    .click();
  await expect.poll(() => query(page)).toBe("?layers=trade,events,rail&project=cku-railway");
  await page.locator('[data-chart="map"] [data-project="cku-railway"]').first().waitFor();
  await page.getByRole("heading", { name: "China-Kyrgyzstan-Uzbekistan railway" }).waitFor();
});

test("settings change the page where it is", async () => {
  const page = await openPage("events/?types=summit");
  await openSearch(page, "dark");
  await page.keyboard.press("Enter");
  await page.locator("html[data-theme=dark]").waitFor();
  await expect.poll(() => query(page)).toBe("?types=summit&theme=dark");
  await openSearch(page, "Deutsch");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/de\/events\/\?types=summit&theme=dark$/);
});

test("where nothing is found it says so and leads to the lists", async () => {
  const page = await openPage("de/", { width: 390, height: 844 });
  await page.keyboard.press("Control+k");
  const box = page.locator("dialog.search");
  await box.getByRole("combobox").fill("qwertzuiop");
  await expect.poll(() => box.textContent()).toContain("Nichts gefunden zu „qwertzuiop“");
  expect(await box.getByRole("option").locator(".search-title").allTextContents()).toEqual(["Ereignisse", "Quellen"]);
  expect(await box.getByRole("status").textContent()).toBe("Nichts gefunden");
});

test("if the search cannot be loaded it says so, and opens once it can", async () => {
  const page = await openPage("events/", { expected: [/search-dialog/, /ERR_FAILED/] });
  await page.route("**/search-dialog*", (route) => route.abort());
  await opener(page).click();
  await page.getByRole("alert").waitFor();
  await page.unroute("**/search-dialog*");
  await opener(page).click();
  await field(page).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("a table that does not come leaves the rest to be found, and is asked for again on demand", async () => {
  const page = await openPage("claims/", { expected: [/events\.json/, /ERR_FAILED/] });
  await page.route("**/data/events.json", (route) => route.abort());
  await openSearch(page, "2013");
  const retry = dialog(page).getByRole("button", { name: "Try again" });
  await retry.waitFor();
  expect(await dialog(page).getByRole("alert").textContent()).toContain("data/events.json");
  expect(await chosen(page).locator(".search-title").textContent()).toBe("2013");
  await page.unroute("**/data/events.json");
  await retry.click();
  await dialog(page)
    .getByRole("option", { name: /^SCO summit in Bishkek/ })
    .waitFor();
  expect(await dialog(page).getByRole("alert").count()).toBe(0);
});

test.each([
  ["light", 1440],
  ["dark", 390],
] as const)(
  "axe finds nothing to object to in it, %s at %s px, and it fits the screen",
  async (theme, width) => {
    const page = await openPage("events/", { theme, width, height: 844, reducedMotion: true });
    const [from, to] = await opener(page).evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return [left, right];
    });
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(width);
    for (const text of ["", "Usbekistan", "qwertzuiop"]) {
      await openSearch(page, text);
      expect(await objections(page), text).toEqual([]);
      const box = await page.locator("dialog.search").boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 844, text).toBe(
        true,
      );
      await page.keyboard.press("Escape");
      await dialog(page).waitFor({ state: "detached" });
    }
  },
  60_000,
);
