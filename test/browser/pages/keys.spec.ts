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
