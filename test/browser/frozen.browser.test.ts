import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { chart } from "./marks.ts";

/** A version that was the present one before the trade of 2024 was corrected. */
const earlier = "2025.12.01-0f3e77";

/** Puts the earlier version beside the present one, as a build does that finds it kept; counts what is asked of it. */
async function keepEarlier(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route("**/data/versions.json", async (route) => {
    asked.push("versions.json");
    const list = (await (await route.fetch()).json()) as unknown[];
    await route.fulfill({ json: [...list, { version: earlier, day: "2025-12-01" }] });
  });
  await page.route(`**/data/versions/${earlier}/*.json`, async (route) => {
    const url = route.request().url();
    asked.push(url.slice(url.lastIndexOf("/") + 1));
    const rows = (await (await route.fetch({ url: url.replace(`versions/${earlier}/`, "") })).json()) as Array<
      Record<string, unknown>
    >;
    for (const row of rows) if (row["partner"] === "C5" && row["period"] === "2024") row["usdBn"] = 61.5;
    await route.fulfill({ json: rows });
  });
  return asked;
}

/** The tables that every page announces are those of the present version. */
const expected = [/preloaded using link preload but not used/];

const total = (page: Page) => page.locator(".big-number").textContent();

test("an address that names an earlier version shows its figures, says so, and leads to today's", async () => {
  let asked: string[] = [];
  const page = await openPage(`?year=2024&compare=2013&data=${earlier}`, {
    before: async (empty) => (asked = await keepEarlier(empty)),
    expected,
  });
  await expect.poll(() => total(page)).toContain("61.5");
  const line = page.getByRole("status").filter({ hasText: earlier });
  expect(await line.textContent()).toContain("Figures as of data version 2025.12.01-0f3e77, with sources up to 1 Dec");
  expect(asked).toContain("trade.json");

  // What is carried away names it as well.
  await chart(page, "ranking").getByRole("button", { name: "Save & share" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("tab", { name: "Cite" }).click();
  await expect.poll(() => dialog.textContent()).toContain(`Data version ${earlier}.`);
  await page.keyboard.press("Escape");

  // Wherever a reader goes from here, the figures stay.
  for (const link of await page.locator("header nav a").all()) {
    expect(await link.getAttribute("href")).toContain(`?data=${earlier}`);
  }
  await page.locator('.filters input[value="share"]').check({ force: true });
  await expect.poll(() => new URL(page.url()).search).toBe(`?compare=2013&unit=share&data=${earlier}`);
  await page.locator('.filters input[value="usd"]').check({ force: true });
  await expect.poll(() => total(page)).toContain("61.5");

  await line.getByRole("link", { name: "See today’s figures" }).click();
  await expect.poll(() => total(page)).toContain("94.8");
  expect(new URL(page.url()).search).toBe("?compare=2013");
  expect(await line.count()).toBe(0);
  await page.goBack();
  await expect.poll(() => total(page)).toContain("61.5");
});

test("an embed keeps an earlier version's figures and says so in small", async () => {
  const page = await openPage(`embed/trade/?data=${earlier}&plain=1`, { before: keepEarlier, expected });
  const note = page.locator(".frozen");
  await expect.poll(() => note.textContent()).toContain(earlier);
  expect(await page.locator(".embed-foot a").getAttribute("href")).toContain(`data=${earlier}`);
  await note.getByRole("link").click();
  await expect.poll(() => new URL(page.url()).search).toBe("?plain=1");
  await chart(page, "trade").waitFor();
});

test("an embed of the present version is its picture and no more", async () => {
  const asked: string[] = [];
  const page = await openPage("embed/trade/", {
    before: async (empty) => empty.on("request", (request) => asked.push(request.url())),
  });
  const version = (await page.locator("html").getAttribute("data-version")) ?? "";
  const plain = asked.length;
  await page.goto(`embed/trade/?data=${version}`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  expect(asked.slice(plain).filter((url) => url.includes("/data/"))).toEqual([]);
  expect(await chart(page, "trade").isVisible()).toBe(true);
});

test("a version that is not kept is named, and today's figures are shown", async () => {
  const page = await openPage("?data=2019.01.01-abcdef");
  await expect.poll(() => page.locator(".notices").textContent()).toContain("data=2019.01.01-abcdef");
  expect(await total(page)).toContain("94.8");
  expect(await page.locator(".frozen").count()).toBe(0);
});

test("the present version's own address asks for nothing more, and stays as it is", async () => {
  let asked: string[] = [];
  const page = await openPage("", { before: async (empty) => (asked = await keepEarlier(empty)) });
  const version = (await page.locator("html").getAttribute("data-version")) ?? "";
  await page.goto(`?data=${version}`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await expect.poll(() => page.locator(".frozen").textContent()).toContain(`${version}, with sources up to`);
  expect(await total(page)).toContain("94.8");
  await page.locator('.filters input[value="export"]').check({ force: true });
  await expect.poll(() => new URL(page.url()).search).toBe(`?flow=export&data=${version}`);
  expect(asked).toEqual([]);
});
