import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart, choose } from "../marks.ts";
import { rowsIn } from "../site.ts";

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
    const rows = rowsIn(await (await route.fetch({ url: url.replace(`versions/${earlier}/`, "") })).json());
    for (const row of rows) {
      if ("usdBn" in row && row["partner"] === "C5" && row["period"] === "2024") row["usdBn"] = 61.5;
    }
    await route.fulfill({ json: rows });
  });
  return asked;
}

/** The tables that every page announces are those of the present version. */
const announcedInVain = /preloaded using link preload but not used/;

const total = (page: Page) => page.locator(".big-number");

test("an address that names an earlier version shows its figures, says so, and leads to today's", async ({
  page,
  problems,
}) => {
  problems.expect(announcedInVain);
  const asked = await keepEarlier(page);
  await visit(page, `?year=2024&compare=2013&data=${earlier}`);
  await expect(total(page)).toContainText("61.5");
  const line = page.getByRole("status").filter({ hasText: earlier });
  await expect(line).toContainText("Figures as of data version 2025.12.01-0f3e77, with sources up to 1 Dec");
  expect(asked).toContain("trade-amounts.json");

  // What is carried away names it as well.
  await chart(page, "ranking").getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("tab", { name: "Cite" }).click();
  await expect(dialog).toContainText(`Data version ${earlier}.`);
  await page.keyboard.press("Escape");

  // Wherever a reader goes from here, the figures stay.
  for (const link of await page.locator("header nav a").all()) {
    expect(await link.getAttribute("href")).toContain(`?data=${earlier}`);
  }
  await choose(page, "unit", "share");
  await expect(page).toHaveQuery(`?compare=2013&unit=share&data=${earlier}`);
  await choose(page, "unit", "usd");
  await expect(total(page)).toContainText("61.5");

  await line.getByRole("link", { name: "See today’s figures" }).click();
  await expect(total(page)).toContainText("94.8");
  await expect(page).toHaveQuery("?compare=2013");
  await expect(line).toHaveCount(0);
  await page.goBack();
  await expect(total(page)).toContainText("61.5");
});

test("an embed keeps an earlier version's figures and says so in small", async ({ page, problems }) => {
  problems.expect(announcedInVain);
  await keepEarlier(page);
  await visit(page, `embed/trade/?data=${earlier}&plain=1`);
  const note = page.locator(".frozen");
  await expect(note).toContainText(earlier);
  expect(await page.locator(".embed-foot a").getAttribute("href")).toContain(`data=${earlier}`);
  await note.getByRole("link").click();
  await expect(page).toHaveQuery("?plain=1");
  await expect(chart(page, "trade")).toBeVisible();
});

test("an embed of the present version is its picture and no more", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await visit(page, "embed/trade/");
  const version = (await page.locator("html").getAttribute("data-version")) ?? "";
  const plain = asked.length;
  await visit(page, `embed/trade/?data=${version}`);
  expect(asked.slice(plain).filter((url) => url.includes("/data/"))).toEqual([]);
  await expect(chart(page, "trade")).toBeVisible();
});

test("a version that is not kept is named, and today's figures are shown", async ({ page }) => {
  await visit(page, "?data=2019.01.01-abcdef");
  await expect(page.locator(".notices")).toContainText("data=2019.01.01-abcdef");
  await expect(total(page)).toContainText("94.8");
  await expect(page.locator(".frozen")).toHaveCount(0);
});

test("the present version's own address asks for nothing more, and stays as it is", async ({ page }) => {
  const asked = await keepEarlier(page);
  await visit(page, "");
  const version = (await page.locator("html").getAttribute("data-version")) ?? "";
  await visit(page, `?data=${version}`);
  await expect(page.locator(".frozen")).toContainText(`${version}, with sources up to`);
  await expect(total(page)).toContainText("94.8");
  await choose(page, "flow", "export");
  await expect(page).toHaveQuery(`?flow=export&data=${version}`);
  expect(asked).toEqual([]);
});
