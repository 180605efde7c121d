import type { Locator } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart } from "../marks.ts";
import { objections, overhang, smallText } from "../page-checks.ts";
import { dialogOf, download, openDialog, opener } from "./share-dialog.ts";

test("by keyboard the dialog opens, changes its tab and closes; the focus returns and the view stays", async ({
  page,
}) => {
  await visit(page, "?countries=KAZ");
  await opener(page, "ranking").focus();
  await page.keyboard.press("Enter");
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  const tab = dialog.getByRole("tab", { name: "Download" });
  await tab.focus();
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("tab", { name: "Copy" })).toHaveAttribute("aria-selected", "true");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Copy");
  await page.keyboard.press("End");
  await expect(dialog.getByRole("tabpanel", { name: "Cite" }).locator("pre").first()).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(tab).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener(page, "ranking")).toBeFocused();
  await expect(page).toHaveQuery("?countries=KAZ");
});

test("until its own code has come the dialog shows that it is on its way; without it the page says so and stays", async ({
  page,
  problems,
}) => {
  problems.expect(/ERR_INTERNET_DISCONNECTED/);
  let release = () => undefined as unknown;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/share-dialog-/, async (route) => {
    await held;
    await route.abort("internetdisconnected");
  });
  await visit(page, "");
  await opener(page, "ranking").click();
  await expect(page.locator(".arriving")).toBeVisible();
  release();
  await expect(chart(page, "ranking").getByRole("alert").getByText("could not be loaded")).toBeVisible();
  await expect(chart(page, "ranking").locator("svg")).toHaveCount(1);
});

test("a frame that keeps files in offers the full page in the same view", async ({ page, problems }) => {
  problems.expect(/can escape its sandboxing/);
  await visit(page, "sources/", { width: 900, height: 800 });
  await page.evaluate((address) => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
    Object.assign(frame.style, { position: "fixed", inset: "0", width: "900px", height: "800px", zIndex: "99" });
    frame.src = address;
    document.body.append(frame);
  }, `../embed/ranking/?countries=KAZ,UZB&year=2013`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = frame.getByRole("dialog", { name: /Share/ });
  const link = dialog.getByRole("link", { name: "Open the full page" });
  await expect(link).toBeVisible();
  const full = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
  expect(new URL(full).pathname).toBe("/");
  expect(new URL(full).search).toBe("?countries=KAZ,UZB&year=2013");
  await expect(dialog.getByRole("textbox", { name: "Its address" })).toHaveValue(full);
  await expect(download(dialog)).toHaveCount(0);
});

test("axe finds nothing to object to in the open dialog, and on a phone all of it is in reach", async ({ page }) => {
  await visit(page, "", { width: 1440, theme: "dark" });
  const dialog = await openDialog(page, "ranking");
  const tabs = await dialog.getByRole("tab").all();
  expect(tabs.length).toBeGreaterThanOrEqual(4);
  const open = async (tab: Locator) => {
    await tab.click();
    await expect(dialog.locator(".export-pane > :not(.export-progress)").first()).toBeVisible();
    return tab.textContent();
  };
  for (const tab of tabs) {
    const name = await open(tab);
    expect.soft(await objections(page, "dialog"), `${name}, dark`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 390, height: 844 });
  for (const tab of tabs) {
    const name = await open(tab);
    expect.soft(await objections(page, "dialog"), `${name}, on a phone`).toEqual([]);
    expect.soft(await tooSmall(dialog), `${name}, on a phone`).toEqual([]);
    expect.soft(await smallText(page), `${name}, on a phone`).toEqual([]);
  }
  expect(await overhang(page)).toBe(0);
});

/** What is to be touched and is less than 44 px high: a field and its label are one target. */
function tooSmall(dialog: Locator): Promise<string[]> {
  return dialog.locator("button, select, a, input").evaluateAll((targets) =>
    targets
      .map((target) => target.closest("label") ?? target)
      .filter((target) => target.getClientRects().length > 0)
      .filter((target) => Math.round(target.getBoundingClientRect().height) < 42)
      .map((target) => target.outerHTML.slice(0, 120)),
  );
}
