import { centralAsia } from "../../../src/data/countries.ts";
import { langs, languages } from "../../../src/i18n/languages.ts";
import { countryPath } from "../../../src/shell/site.tsx";
import { expect, test, visit } from "../fixtures.ts";

test("Countries leads to the overview, and from there to each of the five and back", async ({ page }) => {
  await visit(page, "", { width: 1440 });
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Countries" }).click();
  await expect(page).toHaveURL(/\/countries\/$/);
  for (const country of centralAsia) {
    await expect(page.locator(`.five-heads a[href$="${countryPath(country)}"]`)).toBeVisible();
  }
  await page.locator(`.five-heads a[href$="${countryPath("TJK")}"]`).click();
  await page.getByRole("link", { name: "All five side by side" }).click();
  await expect(page).toHaveURL(/\/countries\/$/);
});

test("the five stand in columns of one width, in every row of the overview", async ({ page }) => {
  await visit(page, "countries/", { width: 1440 });
  const lefts = await page
    .locator(".five, .side-by-side")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((column) => Math.round(column.getBoundingClientRect().left)).join()),
    );
  expect(lefts.length).toBeGreaterThan(4);
  expect(new Set(lefts).size).toBe(1);
});

test("no row of the overview grows with the screen", async ({ page }) => {
  await visit(page, "countries/", { width: 1440, height: 900 });
  const heights = () =>
    page.locator(".five").evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
  const before = await heights();
  await page.setViewportSize({ width: 1440, height: 2400 });
  expect(await heights()).toEqual(before);
});

test("the links to the other countries and to the parts of the page are seen whole, beside or below each other", async ({
  page,
}) => {
  for (const lang of langs) {
    const { prefix } = languages[lang];
    for (const width of [1440, 1310, 1200]) {
      await visit(page, `${prefix === "" ? "" : `${prefix}/`}${countryPath("KGZ")}`, { width });
      await expect(page.locator(".country-nav nav")).toHaveCount(2);
      const cut = await page
        .locator(".country-nav nav")
        .evaluateAll((rows) => rows.filter((row) => row.scrollWidth > row.clientWidth + 1).length);
      expect(cut, `${lang}, ${width} px`).toBe(0);
    }
  }
});

for (const country of centralAsia) {
  test(`no column of a country's page ends far above its neighbour: ${country}`, async ({ page }) => {
    for (const width of [1440, 1320]) {
      await visit(page, countryPath(country), { width });
      const columns = page.locator(".country-column");
      await expect
        .poll(
          async () => {
            const ends = await columns.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
            return Math.max(...ends) - Math.min(...ends);
          },
          { message: `${width} px` },
        )
        .toBeLessThanOrEqual(40);
    }
    // Where both would be narrow they stand below each other, and no chart towers.
    await visit(page, countryPath(country), { width: 1024 });
    const gap = page.locator(".chart-gap svg.chart-svg");
    await expect.poll(async () => (await gap.boundingBox())?.height).toBeLessThan(420);
  });
}

test("the years of a country's page are chosen in one menu, as on Explore", async ({ page }) => {
  await visit(page, countryPath("KGZ"), { width: 1440 });
  await page.locator('[data-menu="years"] summary').click();
  await page.locator('select[name="year"]').selectOption("2019");
  await expect(page).toHaveQuery("?year=2019");
  await expect(page.locator(".sentence h1")).toContainText("2019");
});

test("a country prints on two pages, and so does the overview", async ({ page }) => {
  for (const address of ["countries/", ...centralAsia.map(countryPath)]) {
    await visit(page, address, { width: 1280 });
    const pdf = (await page.pdf({ format: "A4", printBackground: true })).toString("latin1");
    expect.soft(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, address).toBe(2);
  }
});
