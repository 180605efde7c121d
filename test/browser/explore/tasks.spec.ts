import { expect, test, visit } from "../fixtures.ts";
import { chart } from "../marks.ts";
import { dialogOf, download, format, opener } from "../share/share-dialog.ts";

// What people come for, and in how few actions a newcomer gets it: a click, a key or a text typed is one.

test("which country grew most between the summits, and by how much: two actions", async ({ page }) => {
  await visit(page, "", { width: 1440 });
  const ranking = chart(page, "ranking");
  await ranking.locator(".chart-options summary").click();
  await page.getByRole("radio", { name: "Change in US$" }).click({ force: true });
  await expect(ranking).toContainText("change from 2022");
  const first = ranking.locator("[data-country]").first();
  await expect(first).toHaveAttribute("data-country", "KAZ");
  await expect(ranking).toContainText(/\+12\.\d/);
});

test("why Kyrgyzstan’s numbers differ: one action", async ({ page }) => {
  await visit(page, "", { width: 1440 });
  await page.getByRole("link", { name: "Kyrgyzstan in slides: why the two sides differ" }).first().click();
  await expect(page).toHaveURL(/\/present\/kyrgyzstan\//);
  await expect(page.locator(".slide.is-current")).toContainText("Kyrgyzstan");
});

test("Kazakhstan’s exports 2013–2024 on a slide: five actions", async ({ page }) => {
  await visit(page, "", { width: 1440 });
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("kazakhstan exports 2013-2024");
  await expect(page.getByRole("dialog").getByRole("option").first()).toContainText("Kazakhstan");
  await page.keyboard.press("Enter");
  await expect(page).toHaveQuery("?countries=KAZ&years=2013-2024&flow=export");
  await opener(page, "spine").click();
  await format(dialogOf(page), "PowerPoint").check();
  const file = page.waitForEvent("download");
  await download(dialogOf(page)).click();
  expect((await file).suggestedFilename()).toMatch(/2013-2024-kaz-export.*\.pptx$/);
});
