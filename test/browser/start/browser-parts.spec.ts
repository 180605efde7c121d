import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { type FormatId, formats } from "../../../src/export/formats/formats.ts";
import en from "../../../src/i18n/messages/en.json" with { type: "json" };
import { download, format, openDialog } from "../share/share-dialog.ts";
import { sitePages } from "../site.ts";

/** What the oldest browsers that the site takes do not have, or not all of them, by its owner. */
const learnt: Readonly<Record<string, readonly string[]>> = {
  Array: ["fromAsync"],
  "Iterator.prototype": [
    "map",
    "filter",
    "take",
    "drop",
    "flatMap",
    "reduce",
    "toArray",
    "forEach",
    "some",
    "every",
    "find",
  ],
  "Set.prototype": [
    "union",
    "intersection",
    "difference",
    "symmetricDifference",
    "isSubsetOf",
    "isSupersetOf",
    "isDisjointFrom",
  ],
  "Map.prototype": ["getOrInsert", "getOrInsertComputed"],
  Object: ["groupBy"],
  Map: ["groupBy"],
  Promise: ["withResolvers", "try"],
  RegExp: ["escape"],
  Math: ["sumPrecise"],
  Error: ["isError"],
  Uint8Array: ["fromBase64", "fromHex"],
  "Uint8Array.prototype": ["toBase64", "toHex"],
  "ArrayBuffer.prototype": ["transfer", "transferToFixedLength"],
  URL: ["canParse", "parse"],
  AbortSignal: ["any"],
  "Blob.prototype": ["bytes"],
  "Response.prototype": ["bytes"],
  ReadableStream: ["from"],
  "ReadableStream.prototype": ["values"],
  "Document.prototype": ["startViewTransition", "caretPositionFromPoint"],
  "Element.prototype": ["checkVisibility", "setHTMLUnsafe", "getHTML", "moveBefore"],
  "HTMLDialogElement.prototype": ["requestClose"],
  Intl: ["DurationFormat"],
  CSS: ["highlights"],
  crypto: ["subtle", "randomUUID"],
  window: [
    "CompressionStream",
    "Highlight",
    "CloseWatcher",
    "Iterator",
    "navigation",
    "requestIdleCallback",
    "scheduler",
  ],
};

/** Takes them from the page before it runs; the tab's name may say which one alone. */
const forget = (names: ReadonlyArray<readonly [owner: string, name: string]>) => {
  const owners = names.map(([path]) =>
    path.split(".").reduce<unknown>((of, name) => of && (name === "window" ? of : Reflect.get(of, name)), window),
  );
  for (const [index, [path, name]] of names.entries()) {
    for (let owner = owners[index]; owner; owner = path === "crypto" ? Object.getPrototypeOf(owner) : null) {
      if (!window.name || window.name === `${path}.${name}`) Reflect.deleteProperty(owner, name);
    }
  }
};
/** Which of them the page still has. */
const known = (asked: ReadonlyArray<readonly [owner: string, name: string]>) =>
  asked.filter(([path, name]) => {
    const owner = path
      .split(".")
      .reduce<unknown>((of, one) => of && (one === "window" ? of : Reflect.get(of, one)), window);
    return owner && Reflect.has(owner, name);
  });
const names = Object.entries(learnt).flatMap(([owner, of]) => of.map((name) => [owner, name] as const));

/** Saves a chart in every format. */
async function saveAll(page: Page): Promise<void> {
  const dialog = await openDialog(page, "ranking");
  for (const extension of Object.keys(formats) as FormatId[]) {
    await format(dialog, en[`format.${extension}`]).check();
    const [file] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
  }
}

test("what browsers have learnt since stays unused, or is done without", async ({ page }) => {
  await page.addInitScript(forget, names);
  for (const address of ["country/kaz/", "events/", "present/", "embed/trade/?unit=share", "?unit=share"]) {
    await visit(page, address);
    await expect(page.locator("main")).toBeVisible();
  }
  expect(await page.evaluate(known, names)).toEqual([]);
  await saveAll(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("pipeline");
  await expect(page.getByRole("dialog").getByRole("option").first()).toBeVisible();
});

test("without any one of what browsers have learnt since an embed stands as well", async ({ page }) => {
  // Dozens of pages, one after the other.
  test.setTimeout(300_000);
  await page.addInitScript(forget, names);
  for (const [owner, name] of names) {
    await page.evaluate((one) => (window.name = one), `${owner}.${name}`);
    await visit(page, "embed/trade/?unit=share");
    await expect(page.locator("main"), `${owner}.${name}`).toBeVisible();
  }
});

for (const missing of ["IntersectionObserver", "BroadcastChannel", "ResizeObserver", "MutationObserver"]) {
  test(`without ${missing} every kind of page comes to life`, async ({ page }) => {
    await page.addInitScript((name) => Reflect.deleteProperty(window, name), missing);
    for (const address of ["?unit=share", "country/kaz/", "present/", "embed/trade/", "embed/map/?fit=1"]) {
      await visit(page, address);
      await expect(page.locator("main")).toBeVisible();
    }
  });
}

test("what a host or an extension adds to every object and list keeps no page from coming to life", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(Object.prototype, { added: 1, alsoAdded: () => 1 });
    Object.assign(Array.prototype, { addedToLists: () => 1 });
  });
  for (const address of [...sitePages.filter((path) => !path.startsWith("de/")), "embed/trade/?countries=KAZ"]) {
    await visit(page, address);
    await expect(page.locator("main")).toBeVisible();
    await expect(page.locator(".not-loaded"), address).toHaveCount(0);
  }
  await visit(page, "");
  await saveAll(page);
});
