import { expect, test, visit } from "../fixtures.ts";

test("as of the Xi'an summit the page knows 70.2 bn for 2022 and nothing of 2024", async ({ page }) => {
  await visit(page, "?asof=2023-05-19&year=2022&compare=1992");
  const figures = page.locator(".big-number");
  await expect(figures).toContainText("70.2");
  await visit(page, "?asof=2023-05-19");
  await expect(figures).not.toContainText("94.8");
  await expect(page.locator('[data-chart="spine"] [data-event="summit-astana-2025"]')).toHaveCount(0);
  await expect(page.locator('[data-chart="spine"] [data-event="summit-xian-2023"]')).toHaveCount(1);
});

for (const address of ["", "?asof=2024-06-30", "de/"]) {
  test(`a day is written into “${address}” key by key`, async ({ page }) => {
    await visit(page, address);
    const menu = page.locator('details[data-menu="asof"]');
    await menu.locator("summary").click();
    const field = menu.locator("input");
    await expect(field).toBeVisible();
    // The day and the month alike: which of them comes first is the system's matter.
    await field.focus();
    await page.keyboard.type("05052023", { delay: 30 });
    await expect(field).toHaveValue("2023-05-05");
    await expect(page).toHaveQuery("?asof=2023-05-05");
    await menu.getByRole("button").click();
    await expect(field).toHaveValue("");
    await expect(page).toHaveQuery("");
  });
}

test("a day that cannot be shown does not stay in its field", async ({ page }) => {
  await visit(page, "?asof=2024-06-30");
  const menu = page.locator('details[data-menu="asof"]');
  await menu.locator("summary").click();
  const field = menu.locator("input");
  await expect(field).toHaveValue("2024-06-30");
  await field.focus();
  await page.keyboard.type("05052040", { delay: 30 });
  await expect(field).toHaveValue("2040-05-05");
  await menu.locator("summary").focus();
  await expect(page).toHaveQuery("?asof=2024-05-05");
  await expect(field).toHaveValue("2024-05-05");
});

test("an event of a later day is said to be unknown, and can be closed", async ({ page }) => {
  await visit(page, "?asof=2023-05-19&event=summit-astana-2025");
  const card = page.locator(".event-card");
  await expect(card).toContainText("On 19 May 2023 none of our sources had reported “Second China");
  await card.getByRole("button").click();
  await expect(page).toHaveQuery("?asof=2023-05-19");
});

test("a day that cannot be is named, and today's state shown", async ({ page }) => {
  await visit(page, "?asof=2031-01-01");
  await expect(page.locator(".notices")).toContainText("asof=2031-01-01");
  await expect(page.locator(".big-number")).toContainText("94.8");
});

test("a chart in another page says that it is one of an earlier day", async ({ page }) => {
  await visit(page, "embed/ranking/?asof=2024-06-30&year=2023");
  await expect(page.locator(".embed-foot")).toContainText("Shown as known on 30 June 2024");
});

test("a slide of an earlier day says so", async ({ page }) => {
  await visit(page, "present/?deck=ranking/year=2023/asof=2024-06-30");
  await expect(page.locator(".slide.is-current .slide-foot")).toContainText("Shown as known on 30 June 2024");
});
