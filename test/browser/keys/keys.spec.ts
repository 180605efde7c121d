import type { Page } from "@playwright/test";
import { pageKeys } from "../../../src/keys/page-keys.ts";
import { expect, test, visit } from "../fixtures.ts";

const list = (page: Page) => page.getByRole("dialog", { name: "Keys" });

test("? lists the keys that do something on the page, Escape closes the list", async ({ page }) => {
  await visit(page, "");
  await page.keyboard.press("?");
  await expect(list(page).getByRole("heading", { level: 3 })).toHaveCount(pageKeys.length);
  await page.keyboard.press("Escape");
  await expect(list(page)).toHaveCount(0);

  await visit(page, "claims/");
  await page.keyboard.press("?");
  await expect(list(page).getByRole("heading", { level: 3 })).toHaveText(["On every page"]);
});

test("? is a sign where one writes, and no command once a reader wants none; the foot opens the list then", async ({
  page,
}) => {
  await visit(page, "claims/");
  const field = page.getByRole("searchbox").first();
  await field.focus();
  await page.keyboard.press("?");
  await expect(field).toHaveValue("?");

  await page.getByRole("button", { name: "Keys" }).click();
  await list(page).getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await visit(page, "claims/");
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Keys" }).click();
  await expect(list(page)).toHaveCount(1);
  await expect(list(page).getByRole("checkbox")).not.toBeChecked();
});

test("on Explore digits show one country or all, arrows step the years, Space plays them", async ({ page }) => {
  await visit(page, "?year=2020", { width: 1440 });
  // What keys do is loaded with the first of them.
  await page.keyboard.press("2");
  await expect(page).toHaveQuery("?countries=KGZ&year=2020");
  await page.keyboard.press("0");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveQuery("?year=2021");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveQuery("?year=2019");
  await page.keyboard.press("2");
  await expect(page).toHaveQuery("?countries=KGZ&year=2019");
  await page.keyboard.press("0");
  await expect(page).toHaveQuery("?year=2019");
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("in a chart arrows walk its marks, and in a field digits are written", async ({ page }) => {
  await visit(page, "?year=2020", { width: 1440 });
  await page.locator(".chart-spine .chart-body").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".chart-spine :focus")).toHaveAttribute("data-year", "2020");
  await expect(page).toHaveQuery("?year=2020");
  await page.keyboard.press("Control+k");
  const field = page.getByRole("dialog", { name: "Search" }).getByRole("combobox");
  await expect(field).toBeFocused();
  await page.keyboard.press("2");
  await expect(field).toHaveValue("2");
  await expect(page).toHaveQuery("?year=2020");
});
