import type { Page } from "@playwright/test";
import { storyIds } from "../../../src/stories/stories.ts";
import { expect, test, visit } from "../fixtures.ts";
import { drawFrames } from "../page-checks.ts";
import { sitePages } from "../site.ts";
import { crampedTexts } from "./cramped-texts.ts";

/** Countries share their page, and languages all of them. */
const addresses = sitePages.filter((address) => !/^de\/|^present|^embed|country\/(?!tkm|$)/.test(address));
const embeds = sitePages.filter((address) => address.startsWith("embed/"));

/** Tests that every page, embed and slide has room for letters that are set by these styles, or by the browser. */
export function testRoom(letters: string, css: string): void {
  test.describe(`with ${letters}`, () => {
    for (const address of [...addresses, "nothing/"]) {
      test(`no word of /${address} is cut off or lies upon another`, async ({ page, problems }) => {
        problems.expect(/404/);
        await expectRoom(page, address, css);
      });
    }

    test("no word of an embed is cut off or lies upon another", async ({ page }) => {
      test.slow();
      for (const address of embeds) await expectRoom(page, address, css);
    });

    for (const story of storyIds) {
      const address = `present/${story === storyIds[0] ? "" : `${story}/`}`;

      test(`slides of ${story}, their foot and their controls have room`, async ({ page }) => {
        test.slow();
        await visit(page, address, { width: 1440, height: 900, reducedMotion: true });
        await setLetters(page, css);
        const slides = await page.locator(".slide").count();
        for (let slide = 1; slide <= slides; slide++) {
          await expect.poll(() => crampedTexts(page), { message: `slide ${slide}` }).toEqual([]);
          // Charts keep clear of the line below them.
          await expect.poll(() => pastFoot(page), { message: `slide ${slide}` }).toBe(0);
          await page.keyboard.press("ArrowRight");
        }
        await visit(page, address, { width: 390, height: 844 });
        await setLetters(page, css);
        await expect.poll(() => crampedTexts(page)).toEqual([]);
      });
    }
  });
}

async function expectRoom(page: Page, address: string, css: string): Promise<void> {
  for (const width of [1440, 390]) {
    await visit(page, address, { width, height: 900 });
    await setLetters(page, css);
    await expect.poll(() => crampedTexts(page), { message: `/${address}, ${width} px` }).toEqual([]);
  }
}

async function setLetters(page: Page, css: string): Promise<void> {
  // Not as a style of the page, which the site's policy would refuse.
  await page.evaluate((text) => {
    const styles = new CSSStyleSheet();
    styles.replaceSync(text);
    document.adoptedStyleSheets.push(styles);
  }, css);
  await drawFrames(page);
}

/** By how many px the picture of the slide that is shown reaches over its foot. */
function pastFoot(page: Page): Promise<number> {
  return page.evaluate(() => {
    const slide = document.querySelector(".slide.is-current");
    const picture = slide?.querySelector(".slide-picture");
    const foot = slide?.querySelector(".slide-foot");
    if (!picture || !foot) return 0;
    const below = [...picture.querySelectorAll("p, ul, figure")].map((part) => part.getBoundingClientRect().bottom);
    return Math.max(0, Math.round(Math.max(...below) - foot.getBoundingClientRect().top));
  });
}
