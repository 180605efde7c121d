import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart } from "../marks.ts";
import { openDialog } from "../share/share-dialog.ts";

/** What a browser may keep from pages, or has no room for. */
const storages: Readonly<Record<string, () => void>> = {
  "that forbids storage": () => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("Access is denied for this document", "SecurityError");
        },
      });
    }
  },
  "whose storage is full": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded", "QuotaExceededError");
    };
  },
  "without storage": () => {
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { value: null });
  },
};

for (const [name, limit] of Object.entries(storages)) {
  test(`in a browser ${name} every kind of page lives, and slides last as long as the page`, async ({ page }) => {
    await page.addInitScript(limit);
    for (const address of ["country/kaz/", "events/", "present/", "embed/trade/?countries=KAZ", "?unit=share"]) {
      await visit(page, address);
      await expect(page.locator("main")).toBeVisible();
    }
    const count = page.locator(".export-slides");
    await openDialog(page, "ranking", "Slides");
    await page.locator(".export-slides .export-main").first().click();
    await expect(count).toContainText("You have one slide");
    await page.keyboard.press("Escape");
    await openDialog(page, "map", "Slides");
    await expect(count).toContainText("You have one slide");
    await page.getByRole("link", { name: "Show and edit my slides" }).click();
    await expect(page.locator(".slide").first()).toBeVisible();
  });
}

test("without clipboard, sharing and full screen everything else works, and what would copy offers its text", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const [owner, name] of [
      [Navigator.prototype, "clipboard"],
      [Navigator.prototype, "share"],
      [Navigator.prototype, "canShare"],
      [Element.prototype, "requestFullscreen"],
      [Document.prototype, "exitFullscreen"],
      [window, "ClipboardItem"],
    ] as const) {
      Reflect.deleteProperty(owner, name);
    }
  });
  await visit(page, "?countries=KAZ");
  await expectText(page, "This browser gives pages no clipboard");
  await visit(page, "present/");
  await page.keyboard.press("f");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/#/);
});

test("at an address without https the page says that this is why it cannot copy, and offers the text", async ({
  page,
  site,
}) => {
  // Only a name of its own, not that of this machine, counts as insecure.
  const insecure = "http://silk-ledger.test/";
  await page.route(`${insecure}**`, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: route.request().url().replace(insecure, site) }) });
  });
  await visit(page, `${insecure}?countries=KAZ`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expectText(page, "begins with https://");
});

/** Every way to copy from Explore says why it cannot, and has the text to be selected. */
async function expectText(page: Page, cause: string): Promise<void> {
  await page.getByRole("button", { name: "Share view" }).first().click();
  const byHand = page.locator(".copy-by-hand");
  await expect(byHand.first()).toContainText(cause);
  await expect(byHand.first().getByRole("textbox")).toHaveValue(page.url());

  const dialog = await openDialog(page, "ranking", "Copy");
  for (const what of ["Table", "Link", "Citation"]) {
    const row = dialog.getByRole("listitem").filter({ has: page.getByRole("button", { name: `Copy: ${what}` }) });
    await row.getByRole("button", { name: `Copy: ${what}` }).click();
    await expect(row.getByRole("alert")).toContainText(cause);
    await expect(row.getByRole("textbox")).toHaveValue(/\S/);
    await expect(row).not.toContainText("frame");
  }
  const picture = dialog.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Copy: Picture" }) });
  await picture.getByRole("button", { name: "Copy: Picture" }).click();
  await expect(picture.getByRole("alert")).toContainText(cause);
  await expect(picture.getByRole("alert")).toContainText("Download the picture instead");

  await dialog.getByRole("tab", { name: "Cite" }).click();
  await dialog.getByRole("tabpanel").getByRole("button", { name: "Copy" }).first().click();
  await expect(dialog.getByRole("tabpanel").getByRole("status")).toContainText(cause);
  await page.keyboard.press("Escape");
  await expect(chart(page, "ranking").locator("svg")).toHaveCount(1);
}
