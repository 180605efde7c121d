import { expect, test, visit } from "../fixtures.ts";
import { langs } from "../../../src/i18n/languages.ts";
import { chart } from "../marks.ts";
import type { Page } from "@playwright/test";

/** Whether what the map says of a city lies within its frame. */
async function shows(page: Page, city: string): Promise<boolean> {
  const map = chart(page, "map");
  const [frame, text] = await Promise.all([
    map.locator(".map-svg").boundingBox(),
    map.locator(".map-origin text", { hasText: city }).boundingBox(),
  ]);
  if (!frame || !text) throw new Error(`The map does not name ${city}`);
  return text.x > frame.x && text.x + text.width < frame.x + frame.width && text.y > frame.y;
}

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`one press shows all of China, the next what the map showed first, ${size.width} px`, async ({ page }) => {
    await visit(page, "", size);
    const map = chart(page, "map");
    await map.scrollIntoViewIfNeeded();
    await expect(map.locator(".map-locator")).toBeVisible();
    expect(await shows(page, "Beijing")).toBe(false);
    const whole = page.getByRole("button", { name: "Whole map" });
    await map.locator(".map-svg").hover();
    await whole.click();
    await expect.poll(() => shows(page, "Beijing")).toBe(true);
    expect(await shows(page, "Xi’an")).toBe(true);
    await expect(map.locator(".map-locator")).toBeHidden();
    await whole.click();
    await expect(map.locator(".map-locator")).toBeVisible();
    await expect.poll(() => shows(page, "Beijing")).toBe(false);
  });
}

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const lang of langs) {
    for (const width of [360, 390]) {
      test(`no button lies over a name or figure, ${lang}, ${width} px`, async ({ page }) => {
        await visit(page, lang === "en" ? "" : `${lang}/`, { width, height: 844 });
        const map = chart(page, "map");
        await map.scrollIntoViewIfNeeded();
        await expect(map.locator(".map-zoom button")).not.toHaveCount(0);
        const covered = await map.evaluate((figure) => {
          const buttons = [...figure.querySelectorAll(".map-zoom button")].map((one) => one.getBoundingClientRect());
          const texts = [...figure.querySelectorAll(".map-label text")];
          return texts.flatMap((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            const isUnder = buttons.some(
              (box) => left < box.right && box.left < right && top < box.bottom && box.top < bottom,
            );
            return isUnder ? [text.textContent] : [];
          });
        });
        expect(covered).toEqual([]);
      });
    }
  }
});

test("an embed of 1280 px shows both ends at once, and needs no locator", async ({ page }) => {
  await visit(page, "embed/map/", { width: 1280, height: 720 });
  await expect(chart(page, "map").locator(".map-locator")).toBeHidden();
  expect(await shows(page, "Beijing")).toBe(true);
});

test("a wheel turned over the map scrolls the page, and the map says once how to zoom it", async ({ page }) => {
  await visit(page, "");
  await chart(page, "map").locator(".map-svg").hover();
  await page.mouse.wheel(0, 60);
  const hint = page.locator(".map-zoom-hint");
  await expect(hint).toContainText("Ctrl");
  await expect(hint).toHaveCount(0);
  await page.mouse.wheel(0, 60);
  await expect(hint).toHaveCount(0);
});
