import { expect, test, visit } from "../fixtures.ts";
import { choose } from "../marks.ts";

const product = /\/data\/versions\/[^/]+\/denominators\.json$/;

test("gross domestic product is loaded only when trade is set against it", async ({ page }) => {
  await visit(page, "");
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("?")[0] ?? ""));
  expect((await loaded()).filter((name) => product.test(name))).toEqual([]);

  await choose(page, "unit", "gdp");
  await expect(page.locator('[data-chart="ranking"] [data-formula="per-gdp"]').first()).toBeVisible();
  expect((await loaded()).filter((name) => product.test(name))).toHaveLength(1);
  expect(new URL(page.url()).searchParams.get("unit")).toBe("gdp");
});

test("an address with the unit opens with its figures, and with the reason where there are none", async ({ page }) => {
  await visit(page, "?unit=capita&year=2023");
  await expect(page.locator('[data-chart="map"] [data-formula="per-capita"]').first()).toBeVisible();
  await expect(page.locator("h1")).toContainText("per head");

  await visit(page, "?unit=gdp&year=2024");
  await expect(page.getByText(/^Shown: 2022 and 2023. For 2024 we lack figures/)).toBeVisible();
  await page.getByRole("button", { name: "Keep these years" }).click();
  await expect(page).toHaveQuery("?year=2023&unit=gdp");
});

test("years for which countries lack figures give way, and one move shows them for those that have some", async ({
  page,
}) => {
  await visit(page, "?ledger=partner");
  await expect(page.locator("h1")).toContainText("From 2020 to 2023");
  await expect(page.locator("h1")).toContainText("without Turkmenistan");
  const years = page.locator("summary", { hasText: "1992–2025, comparing 2020 and 2023" });
  await expect(years).toBeVisible();
  await page.getByRole("button", { name: /^Show 2022 and 2024 for/ }).click();
  await expect(page.locator(".moved-years")).toBeHidden();
  await expect(page.locator("h1")).toContainText("2024");
  await expect(page.locator("h1")).toContainText("Kyrgyzstan and Uzbekistan");
});
