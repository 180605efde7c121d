import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { bar, query } from "../marks.ts";
import { objections } from "../page-checks.ts";

const opener = (page: Page) => page.locator(".search-opener button[aria-haspopup]");
const dialog = (page: Page) => page.getByRole("dialog", { name: "Search" });
const field = (page: Page) => dialog(page).getByRole("combobox");
const options = (page: Page) => dialog(page).getByRole("option");
const chosen = (page: Page) => dialog(page).locator('[role="option"][aria-selected="true"]');

async function openSearch(page: Page, text = ""): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeVisible();
  if (text !== "") await field(page).fill(text);
}

/** Whether the field says that the option is the one chosen, to those who do not see it. */
async function namesChosen(page: Page): Promise<boolean> {
  return (await field(page).getAttribute("aria-activedescendant")) === (await chosen(page).getAttribute("id"));
}

test("Ctrl+K opens the search, Escape closes it and changes nothing else; the focus goes back to where it was", async ({
  page,
}) => {
  await visit(page, "?countries=KAZ", { width: 1440 });
  await bar(page, "KAZ", 2020).focus();
  await openSearch(page, "xian");
  await expect.poll(() => options(page).count()).toBeGreaterThan(3);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page).toHaveQuery("?countries=KAZ");
  await expect(page.locator(":focus")).toHaveAttribute("data-year", "2020");
});

test("the button in the head opens it too, says with which keys, and gets the focus back", async ({ page }) => {
  await visit(page, "events/");
  await expect(opener(page)).toHaveText("SearchCtrl K");
  await opener(page).click();
  await expect(field(page)).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

test("nothing of the search is loaded before it is opened", async ({ page }) => {
  await visit(page, "");
  const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect((await loaded()).filter((name) => name.includes("search"))).toEqual([]);
  await openSearch(page);
  expect((await loaded()).filter((name) => name.includes("search-dialog")).length).toBeGreaterThan(0);
});

test("before anything is typed it offers some things, and no answer is chosen", async ({ page }) => {
  await visit(page, "");
  await openSearch(page);
  await expect(dialog(page).getByRole("option", { name: /^Kazakhstan/ })).toBeVisible();
  await expect(chosen(page)).toHaveCount(0);
  await expect(dialog(page).getByRole("status")).toHaveText("");
});

test("arrows choose, round and round, Enter follows without loading the page anew", async ({ page }) => {
  await visit(page, "?ledger=both", { width: 1440 });
  await page.evaluate(() => document.body.setAttribute("data-same", ""));
  await openSearch(page, "Gipfel Xi'an");
  await expect(dialog(page).getByRole("status")).toHaveText(/^\d+ results$/);
  const titles = await options(page).locator(".search-title").allTextContents();
  await expect(chosen(page).locator(".search-title")).toHaveText(titles[0] ?? "");
  expect(titles[0]).toBe("First China-Central Asia summit");
  expect(await chosen(page).locator("mark").allTextContents()).toEqual(["summit", "Xi’an", "Summit"]);

  await page.keyboard.press("ArrowUp");
  await expect(chosen(page).locator(".search-title")).toHaveText(titles.at(-1) ?? "");
  expect(await chosen(page).evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(900);
  expect(await namesChosen(page)).toBe(true);
  await page.keyboard.press("ArrowDown");
  expect(await namesChosen(page)).toBe(true);

  await page.keyboard.press("Enter");
  await expect(page).toHaveQuery("?year=2023&ledger=both&event=summit-xian-2023");
  await expect(page.locator(".event-card")).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator("body[data-same]")).toHaveCount(1);
});

test("what a page does not load of itself is loaded for the search, and found things lead to their page", async ({
  page,
}) => {
  await visit(page, "claims/?theme=dark");
  await openSearch(page, "Khorgas dry port");
  await expect(options(page).first()).toBeVisible();
  await field(page).fill("Astana 2025 Gipfel");
  await page.keyboard.press("Enter");
  await page.waitForURL(/event=summit-astana-2025/);
  await expect(page.locator(".event-card")).toBeVisible();
  await expect(page).toHaveQuery("?year=2025&event=summit-astana-2025&theme=dark");

  await openSearch(page, "24.kg differ 4.1");
  await page.keyboard.press("Enter");
  await page.waitForURL(/sources\/\?theme=dark#24kg-2017-differ-4-1$/);
  await expect(page.locator("[id='24kg-2017-differ-4-1']")).toBeVisible();
});

test("Enter pressed before there is an answer is followed once there is", async ({ page }) => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/data/versions/*/projects.json", async (route) => {
    await answered;
    await route.continue();
  });
  await visit(page, "claims/");
  await openSearch(page, "Khorgas dry port");
  await page.keyboard.press("Enter");
  await expect(options(page)).toHaveCount(0);
  answer();
  await page.waitForURL(/project=/);
});

test("results are links: with Ctrl they open in a tab of their own, and the search stays", async ({ page }) => {
  await visit(page, "", { width: 1440 });
  await openSearch(page, "Kirgistan");
  const link = options(page).first();
  await expect(link).toHaveAttribute("href", "./?countries=KGZ");
  const tab = page.context().waitForEvent("page");
  await link.click({ modifiers: ["Control"] });
  const opened = await tab;
  await expect.poll(() => query(opened)).toBe("?countries=KGZ");
  await expect(dialog(page)).toBeVisible();
  await link.click();
  await expect(page).toHaveQuery("?countries=KGZ");
});

test("a project found opens on the map, in its layer", async ({ page }) => {
  await visit(page, "?event=summit-xian-2023", { width: 1440 });
  await openSearch(page, "Kashgar railwya");
  await dialog(page)
    .getByRole("option", { name: /^China-Kyrgyzstan-Uzbekistan railway/ })
    .click();
  await expect(page).toHaveQuery("?layers=trade,events,rail&project=cku-railway");
  await expect(page.locator('[data-chart="map"] [data-project="cku-railway"]').first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "China-Kyrgyzstan-Uzbekistan railway" })).toBeVisible();
});

test("settings change the page where it is", async ({ page }) => {
  await visit(page, "events/?types=summit");
  await openSearch(page, "dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html[data-theme=dark]")).toBeVisible();
  await expect(page).toHaveQuery("?types=summit&theme=dark");
  await openSearch(page, "Deutsch");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/de\/events\/\?types=summit&theme=dark$/);
});

test("where nothing is found it says so and leads to the lists", async ({ page }) => {
  await visit(page, "de/", { width: 390, height: 844 });
  await page.keyboard.press("Control+k");
  const box = page.locator("dialog.search");
  await box.getByRole("combobox").fill("qwertzuiop");
  await expect(box).toContainText("Nichts gefunden zu „qwertzuiop“");
  expect(await box.getByRole("option").locator(".search-title").allTextContents()).toEqual(["Ereignisse", "Quellen"]);
  await expect(box.getByRole("status")).toHaveText("Nichts gefunden");
});

test("if the search cannot be loaded it says so, and opens once it can", async ({ page, problems }) => {
  problems.expect(/search-dialog/, /ERR_FAILED/);
  await visit(page, "events/");
  await page.route("**/search-dialog*", (route) => route.abort());
  await opener(page).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.unroute("**/search-dialog*");
  await opener(page).click();
  await expect(field(page)).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a table that does not come leaves the rest to be found, and is asked for again on demand", async ({
  page,
  problems,
}) => {
  problems.expect(/events\.json/, /ERR_FAILED/);
  await visit(page, "claims/");
  await page.route("**/data/versions/*/events.json", (route) => route.abort());
  await openSearch(page, "2013");
  const retry = dialog(page).getByRole("button", { name: "Try again" });
  await expect(retry).toBeVisible();
  await expect(dialog(page).getByRole("alert")).toContainText("data/events.json");
  await expect(chosen(page).locator(".search-title")).toHaveText("2013");
  await page.unroute("**/data/versions/*/events.json");
  await retry.click();
  await expect(options(page).and(page.locator("[href*='event=']")).first()).toBeVisible();
  await expect(dialog(page).getByRole("alert")).toHaveCount(0);
});

for (const [theme, width] of [
  ["light", 1440],
  ["dark", 390],
] as const) {
  test(`axe finds nothing to object to in it, ${theme} at ${width} px, and it fits the screen`, async ({ page }) => {
    await visit(page, "events/", { theme, width, height: 844, reducedMotion: true });
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
      await expect(dialog(page)).toHaveCount(0);
    }
  });
}

for (const [where, focused] of [
  ["on the page", "body"],
  ["where the focus still is", ".search input"],
] as const) {
  test(`a search asked for ${where} the moment it was closed opens again`, async ({ page }) => {
    await visit(page, "");
    await openSearch(page, "xian");
    await page.evaluate((selector) => {
      const press = (target: EventTarget | null, key: string, ctrlKey: boolean) =>
        target?.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true, cancelable: true }));
      press(document.activeElement, "Escape", false);
      press(document.querySelector(selector), "k", true);
    }, focused);
    await expect(field(page)).toHaveValue("");
    await expect(field(page)).toBeFocused();
  });
}

test("a story is found by what it is called, and by its slides", async ({ page }) => {
  await visit(page, "");
  for (const query of ["counted twice", "four to one"]) {
    await openSearch(page, query);
    await expect(dialog(page).getByRole("option", { name: /Kyrgyzstan: the same trade/ })).toBeVisible();
    await page.keyboard.press("Escape");
  }
});
