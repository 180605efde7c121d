import { expect, test } from "../fixtures.ts";
import type { pasted } from "../../export/embed/embeds.ts";

let code: { pasted: typeof pasted };

test.beforeAll(async ({ siteCode }) => {
  code = await siteCode("test/export/embed/embeds.ts");
});

const hostile = `"'></iframe></silk-ledger><img src=x onerror="document.title='broken'"> & <b>`;

test("a pasted frame shows the chart and is given the height that it asks for", async ({ page, site, openHost }) => {
  await openHost(code.pasted(site, "web", { title: hostile, size: { kind: "column", height: 333 } }));
  await expect(page.frameLocator("iframe").locator("svg [data-value]").first()).toBeVisible();
  const frame = page.locator("iframe");
  await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(340);
  // Nothing but the frame and its script has come of it.
  expect(await page.locator("body *").evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual([
    "IFRAME",
    "SCRIPT",
  ]);
  await expect(frame).toHaveAttribute("title", hostile);
  expect(await page.title()).toBe("Host");
});

test("an element becomes the chart", async ({ page, site, openHost }) => {
  await openHost(code.pasted(site, "element", { title: hostile }));
  await expect(page.frameLocator("silk-ledger iframe").locator("svg [data-value]").first()).toBeVisible();
  await expect(page.locator("silk-ledger img")).toBeHidden();
});

test("on a page that isolates itself a pasted frame and an element show the chart, a picture itself", async ({
  page,
  site,
  openHost,
}) => {
  const headers = {
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-opener-policy": "same-origin",
  };
  await openHost(code.pasted(site, "web"), { headers });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(page.frameLocator("iframe").locator("svg [data-value]").first()).toBeVisible();
  // Another view than the usual one, with the files that it is drawn with, and what its reader asks for.
  await openHost(code.pasted(site, "element", { view: { countries: ["KAZ", "UZB"] } }), { headers });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const frame = page.frameLocator("silk-ledger iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-drawn");
  await frame.getByRole("button", { name: "Table" }).click();
  await expect(frame.getByRole("table").first()).toBeVisible();
  const picture = `<img alt="" src="${site}charts/trade/default-light-1200x675.png">`;
  await openHost(picture, { headers });
  await expect
    .poll(() => page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});

test.describe("where no script may run", () => {
  test.use({ javaScriptEnabled: false });

  test("a pasted frame shows the chart", async ({ page, site, openHost }) => {
    const size = { kind: "ratio", width: 1280, height: 720 } as const;
    const flags = { static: false, transparent: false, plain: false, fit: true };
    await page.setViewportSize({ width: 800, height: 900 });
    await openHost(code.pasted(site, "web", { size, flags }));
    const box = await page.locator("iframe").boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
    const bar = page.frameLocator("iframe").locator('svg [data-country="KAZ"][data-year="2024"]').first();
    expect((await bar.boundingBox())?.height).toBeGreaterThan(20);
  });

  test("an element is the chart's picture", async ({ page, site, openHost }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openHost(code.pasted(site, "element", { title: hostile }));
    const picture = page.locator("silk-ledger img");
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.currentSrc))
      .toMatch(/-dark-1200x675\.png$/);
    await expect(picture).toHaveAttribute("alt", hostile);
    expect((await picture.boundingBox())?.width).toBeGreaterThan(400);
  });
});
