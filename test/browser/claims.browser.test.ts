import { expect, test } from "vitest";
import { openPage } from "./browser.ts";

test("a filter of the statements is in the address, and Back takes it out again", async () => {
  const page = await openPage("claims/");
  const items = page.locator(".claim-item");
  const all = await items.count();
  await page.locator(".list-filters label", { hasText: "Contradicted" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("?verdicts=contradicted");
  await expect.poll(() => items.count()).toBeLessThan(10);
  expect(await page.locator("#seed-fact-301").count()).toBe(1);
  await page.goBack();
  await expect.poll(() => items.count()).toBe(all);
});

test("a statement that does not exist is named, and all others are shown", async () => {
  const page = await openPage("claims/#no-such-claim");
  await expect.poll(() => page.locator(".notices").textContent()).toContain("#no-such-claim");
  expect(await page.locator(".claim-item").count()).toBeGreaterThan(80);
});

test("a statement that the filters leave out is said to be there, until they are reset", async () => {
  const page = await openPage("claims/?verdicts=contradicted#seed-fact-001");
  const notices = page.locator(".notices");
  await expect.poll(() => notices.textContent()).toContain("filters leave it out");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect.poll(() => notices.count()).toBe(0);
  expect(await page.locator("#seed-fact-001").count()).toBe(1);
});

test("statements and method can be read without a script", async () => {
  const claims = await openPage("claims/", { js: false });
  expect(await claims.locator(".claim-item").count()).toBeGreaterThan(80);
  expect(await claims.locator(".list-filters").isVisible()).toBe(false);
  const method = await openPage("method/", { js: false });
  expect(await method.locator(".coverage-table").count()).toBe(2);
});

test("a figure of the method opens where it comes from", async () => {
  const page = await openPage("method/");
  await page.locator(".method-gap button").first().click();
  await expect.poll(() => page.getByRole("dialog").textContent()).toContain("Kyrgyzstan");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
});
