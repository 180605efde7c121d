import type { Locator } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart } from "../marks.ts";
import { dialogOf, opener } from "../share/share-dialog.ts";

// What people come for, and in how few actions a newcomer gets it: a click, a key or a text typed is one.

for (const width of [1440, 390]) {
  test(`which country grew most between the summits, and by how much: two actions, ${width} px`, async ({ page }) => {
    await visit(page, "", { width });
    const ranking = chart(page, "ranking");
    await ranking.locator(".chart-options summary").click();
    await page.getByRole("radio", { name: "Change in US$" }).click({ force: true });
    await expectMostGrown(ranking);
  });

  test(`the same with keys alone: two actions, ${width} px`, async ({ page }) => {
    await visit(page, "", { width });
    const ranking = chart(page, "ranking");
    await ranking.locator(".chart-options summary").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "Change in US$" }).focus();
    await page.keyboard.press("Space");
    await expectMostGrown(ranking);
  });

  test(`why Kyrgyzstan’s numbers differ: one action, by mouse or by key, ${width} px`, async ({ page }) => {
    const link = page.getByRole("link", { name: "Kyrgyzstan in slides: why the two sides differ" }).first();
    for (const act of [() => link.click(), () => link.press("Enter")]) {
      await visit(page, "", { width });
      await expect(link).toBeInViewport();
      await act();
      await expect(page).toHaveURL(/\/present\/kyrgyzstan\//);
      await expect(page.locator(".slide.is-current")).toContainText("Kyrgyzstan");
    }
  });

  test(`Kazakhstan’s exports 2013–2024 on a slide: five actions, ${width} px`, async ({ page }) => {
    await visit(page, "", { width });
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("dialog").getByRole("combobox").fill("kazakhstan exports 2013-2024");
    const first = page.getByRole("dialog").getByRole("option").first();
    await expect(first).toContainText("Kazakhstan");
    await first.click();
    await expect(page).toHaveQuery("?countries=KAZ&years=2013-2024&flow=export");
    await page.getByRole("button", { name: "Share", exact: true }).first().click();
    const file = page.waitForEvent("download");
    await dialogOf(page).getByRole("button", { name: "Save as PowerPoint" }).click();
    expect((await file).suggestedFilename()).toMatch(/2013-2024-kaz-export.*\.pptx$/);
  });
}

test("Kazakhstan’s exports 2013–2024 on a slide, with keys alone: five actions", async ({ page }) => {
  await visit(page, "", { width: 1440 });
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("kazakhstan exports 2013-2024");
  await expect(page.getByRole("dialog").getByRole("option").first()).toContainText("Kazakhstan");
  await page.keyboard.press("Enter");
  await expect(page).toHaveQuery("?countries=KAZ&years=2013-2024&flow=export");
  await opener(page, "spine").press("Enter");
  const file = page.waitForEvent("download");
  await dialogOf(page).getByRole("button", { name: "Save as PowerPoint" }).press("Enter");
  expect((await file).suggestedFilename()).toMatch(/2013-2024-kaz-export.*\.pptx$/);
});

async function expectMostGrown(ranking: Locator): Promise<void> {
  await expect(ranking).toContainText("change from 2022");
  await expect(ranking.locator("[data-country]").first()).toHaveAttribute("data-country", "KAZ");
  await expect(ranking).toContainText(/\+12\.\d/);
}
