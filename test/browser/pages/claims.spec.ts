import { datasetTables } from "../../book.ts";
import { expect, test, visit } from "../fixtures.ts";

test("a filter of the statements is in the address, and Back takes it out again", async ({ page }) => {
  await visit(page, "claims/");
  const items = page.locator(".claim-item");
  const all = await items.count();
  await page.locator(".list-filters label", { hasText: "Contradicted" }).click();
  await expect(page).toHaveQuery("?verdicts=contradicted");
  await expect.poll(() => items.count()).toBeLessThan(10);
  await expect(page.locator("#seed-fact-301")).toHaveCount(1);
  await page.goBack();
  await expect(items).toHaveCount(all);
});

test("a statement that does not exist is named, and all others are shown", async ({ page }) => {
  await visit(page, "claims/#no-such-claim");
  await expect(page.locator(".notices")).toContainText("#no-such-claim");
  await expect(page.locator(".claim-item")).toHaveCount(datasetTables().claims.length);
});

test("a statement that the filters leave out is said to be there, until they are reset", async ({ page }) => {
  await visit(page, "claims/?verdicts=contradicted#seed-fact-001");
  const notices = page.locator(".notices");
  await expect(notices).toContainText("filters leave it out");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(notices).toHaveCount(0);
  await expect(page.locator("#seed-fact-001")).toHaveCount(1);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("statements and method can be read", async ({ page }) => {
    await page.goto("claims/");
    await expect(page.locator(".claim-item")).toHaveCount(datasetTables().claims.length);
    await expect(page.locator(".list-filters")).toBeHidden();
    await page.goto("method/");
    await expect(page.locator(".coverage-table")).toHaveCount(2);
  });
});

test("a figure of the method opens where it comes from", async ({ page }) => {
  await visit(page, "method/");
  const figure = page.locator(".method-gap .figure-button").first();
  const amount = (await figure.textContent()) ?? "";
  expect(amount).toMatch(/\d/);
  await figure.click();
  await expect(page.getByRole("dialog")).toContainText(amount);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
