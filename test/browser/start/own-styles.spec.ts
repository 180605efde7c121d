import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { sitePages } from "../site.ts";

/** The languages share their styles, and so do the countries. */
const pages = sitePages.filter((address) => !/^de\/|embed\/|country\/(?!tkm)/.test(address));

for (const address of pages) {
  test(`what stands in the HTML of /${address} has its styles before any script brings more`, async ({
    page,
    browser,
    problems,
  }) => {
    problems.expect(/404/);
    await visit(page, address, { width: 1440 });
    const own = await linked(page);
    // All that a reader brings by scrolling.
    await page.mouse.move(700, 450);
    for (let step = 0; step < 8; step++) {
      await page.mouse.wheel(0, 1500);
      await page.waitForLoadState("networkidle");
    }
    const later = await selectorsBeside(page, own);

    const still = await browser.newContext({ javaScriptEnabled: false, baseURL: new URL("/", page.url()).href });
    const plain = await still.newPage();
    await plain.goto(address);
    expect(await matching(plain, later)).toEqual([]);
    await still.close();
  });
}

/** Addresses of the styles that the page has loaded so far. */
function linked(page: Page): Promise<Array<string | null>> {
  return page.evaluate(() => [...document.styleSheets].map(({ href }) => href));
}

/** Selectors of all rules in other styles than these. */
function selectorsBeside(page: Page, own: ReadonlyArray<string | null>): Promise<string[]> {
  return page.evaluate((known) => {
    const selectorsOf = (rule: CSSRule): string[] => [
      ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
      ...("cssRules" in rule ? [...(rule.cssRules as CSSRuleList)].flatMap(selectorsOf) : []),
    ];
    return [...document.styleSheets]
      .filter(({ href }) => !known.includes(href))
      .flatMap(({ cssRules }) => [...cssRules].flatMap(selectorsOf));
  }, own);
}

function matching(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => all.filter((selector) => document.querySelector(selector) !== null), selectors);
}
