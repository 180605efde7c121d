import { expect, inject, test } from "vitest";
import { type SnippetId, snippets } from "../../src/export/embed/snippets/snippets.ts";
import { embedWith } from "../export/embed/embeds.ts";
import { openHost } from "./host-page.ts";

const hostile = `"'></iframe></silk-ledger><img src=x onerror="document.title='broken'"> & <b>`;

function pasted(id: SnippetId, embed: Parameters<typeof embedWith>[0] = {}): string {
  return snippets[id].write(embedWith({ site: inject("site"), ...embed }));
}

test("a pasted frame shows the chart and is given the height that it asks for", async () => {
  const page = await openHost(pasted("web", { title: hostile, size: { kind: "column", height: 333 } }));
  await page.frameLocator("iframe").locator("svg [data-value]").first().waitFor();
  const frame = page.locator("iframe");
  await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(340);
  // Nothing but the frame and its script has come of it.
  expect(await page.locator("body *").evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual([
    "IFRAME",
    "SCRIPT",
  ]);
  expect(await frame.getAttribute("title")).toBe(hostile);
  expect(await page.title()).toBe("Host");
});

test("it shows the chart where no script may run", async () => {
  const size = { kind: "ratio", width: 1280, height: 720 } as const;
  const flags = { static: false, transparent: false, plain: false, fit: true };
  const page = await openHost(pasted("web", { size, flags }), { js: false, width: 800 });
  const box = await page.locator("iframe").boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
  const bar = page.frameLocator("iframe").locator('svg [data-country="KAZ"][data-year="2024"]').first();
  expect((await bar.boundingBox())?.height).toBeGreaterThan(20);
});

test("an element becomes the chart, and is its picture where no script may run", async () => {
  const element = pasted("element", { title: hostile });
  const page = await openHost(element);
  await page.frameLocator("silk-ledger iframe").locator("svg [data-value]").first().waitFor();
  await expect.poll(() => page.locator("silk-ledger img").isVisible()).toBe(false);

  const still = await openHost(element, { js: false, theme: "dark" });
  const picture = still.locator("silk-ledger img");
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.currentSrc))
    .toMatch(/-dark-1200x675\.png$/);
  expect(await picture.getAttribute("alt")).toBe(hostile);
  expect((await picture.boundingBox())?.width).toBeGreaterThan(400);
});
