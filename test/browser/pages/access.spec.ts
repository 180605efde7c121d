import type { Page } from "@playwright/test";
import { langs, languages } from "../../../src/i18n/languages.ts";
import { expect, test, visit } from "../fixtures.ts";
import { bar } from "../marks.ts";
import { objections, overhang, smallTargets, smallText } from "../page-checks.ts";
import { sitePages } from "../site.ts";

const everyPage = [...sitePages, "nothing/at/all/"];
const prefixOf = (address: string) =>
  langs.map((lang) => languages[lang].prefix).find((prefix) => prefix !== "" && address.startsWith(`${prefix}/`)) ?? "";

/** The second of the two looks, the other theme on a phone. */
async function onPhoneInDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
}

/** Countries share their page: one of them stands for all. */
const kindsOfPage = everyPage.filter((address) => !address.includes("country/") || address.includes("country/tkm/"));

// The languages share structure and colours.
for (const address of kindsOfPage.filter((candidate) => prefixOf(candidate) === "")) {
  test(`axe finds nothing to object to on /${address}, light on a wide screen or dark on a phone`, async ({
    page,
    problems,
  }) => {
    problems.expect(/404/);
    await visit(page, address, { width: 1440 });
    // Long lists repeat themselves.
    await page.evaluate(() => {
      const styles = new CSSStyleSheet();
      styles.replaceSync("main :is(article, li, tr):nth-child(n + 13) { display: none }");
      document.adoptedStyleSheets.push(styles);
    });
    // The charts of embeds stand on the other pages too: they need no second look.
    expect(address.startsWith("embed/") ? [] : await objections(page)).toEqual([]);
    await onPhoneInDark(page);
    expect(await objections(page)).toEqual([]);
  });
}

test("axe finds nothing to object to on Explore with everything open", async ({ page }) => {
  await visit(page, "?ledger=both&year=2023&event=summit-xian-2023&unit=gold&countries=KAZ,XYZ", {
    width: 1440,
  });
  for (const table of await page.getByRole("button", { name: "Table" }).all()) await table.click();
  await expect(page.locator(".event-card")).toBeVisible();
  await expect(page.locator(".notices")).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await onPhoneInDark(page);
  await page.keyboard.press("Escape");
  await bar(page, "KAZ", 2023).press("Enter");
  await expect(page.locator(".figure-card")).toBeVisible();
  expect(await objections(page)).toEqual([]);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  for (const address of kindsOfPage.filter((candidate) => prefixOf(candidate) === "")) {
    test(`a finger hits every control of /${address} on a phone`, async ({ page, problems }) => {
      problems.expect(/404/);
      await visit(page, address, { width: 390 });
      expect(await smallTargets(page)).toEqual([]);
    });
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of langs) {
    test(`no page scrolls sideways, and none has text below 12 px on a phone: ${lang}`, async ({ page, problems }) => {
      problems.expect(/404/);
      for (const address of kindsOfPage.filter((candidate) => prefixOf(candidate) === languages[lang].prefix)) {
        await page.goto(address);
        for (const width of [320, 390, 768, 1024, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await overhang(page), `/${address}, ${width} px`).toBe(0);
          expect.soft(width === 390 ? await smallText(page) : [], `/${address}`).toEqual([]);
        }
      }
    });
  }
});
