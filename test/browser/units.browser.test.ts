import { expect, test } from "vitest";
import { openPage } from "./browser.ts";

const product = /data\/denominators\.json$/;

test("gross domestic product is loaded only when trade is set against it", async () => {
  const page = await openPage("");
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("?")[0] ?? ""));
  expect((await loaded()).filter((name) => product.test(name))).toEqual([]);

  await page.getByText("% of GDP", { exact: true }).first().click();
  await page.getByRole("button", { name: /known up to 2023/ }).click();
  await page.locator('[data-chart="ranking"] [data-formula="per-gdp"]').first().waitFor();
  expect((await loaded()).filter((name) => product.test(name))).toHaveLength(1);
  expect(new URL(page.url()).searchParams.get("unit")).toBe("gdp");
});

test("an address with the unit opens with its figures, and with the reason where there are none", async () => {
  const known = await openPage("?unit=capita&year=2023");
  await known.locator('[data-chart="map"] [data-formula="per-capita"]').first().waitFor();
  expect(await known.locator("h1").textContent()).toContain("US dollars per head");

  const unknown = await openPage("?unit=gdp&year=2024");
  await unknown
    .locator('[data-chart="ranking"]')
    .getByText("Gross domestic product of 2024 is not in the data")
    .waitFor();
});
