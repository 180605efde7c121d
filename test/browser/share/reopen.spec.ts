import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { expect, test, visit } from "../fixtures.ts";
import { objections, overhang } from "../page-checks.ts";
import type { savedFiles } from "./saved-files.ts";

let files: Awaited<ReturnType<typeof savedFiles>>;

test.beforeAll(async ({ siteCode }) => {
  const code = await siteCode<{ savedFiles: typeof savedFiles }>("test/browser/share/saved-files.ts");
  files = await code.savedFiles(test.info().outputPath());
});

const dialogOf = (page: Page) => page.locator("dialog.file-return");
const hintOf = (page: Page) => page.getByText("Drop the file to reopen its view");
const buttonOf = (page: Page) => page.getByRole("button", { name: "Reopen a saved chart" });

/** A file from the system's own windows, held over the page until it has said that it takes it. */
async function hold(page: Page, file: string) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  const send = (type: "dragEnter" | "dragOver" | "drop" | "dragCancel") =>
    session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  const answer = await page.evaluateHandle(() => {
    const seen = { taken: false };
    addEventListener("dragover", (event) => setTimeout(() => (seen.taken ||= event.defaultPrevented)));
    return seen;
  });
  // A page whose first frame is not painted yet hears nothing of it, and a browser tells of a file as long as it is held.
  await expect(async () => {
    await send("dragEnter");
    await send("dragOver");
    expect(await answer.evaluate(({ taken }) => taken)).toBe(true);
  }).toPass();
  // By now the browser knows as well.
  await send("dragOver");
  return { still: () => send("dragOver"), drop: () => send("drop"), leave: () => send("dragCancel") };
}

test("a file held over the page shows where it can go, and let go elsewhere it leaves nothing behind", async ({
  page,
}) => {
  await visit(page, "?year=2013");
  const held = await hold(page, files.picture);
  await expect(hintOf(page)).toBeVisible();
  await held.still();
  await held.leave();
  await expect(hintOf(page)).toHaveCount(0);
  await expect(dialogOf(page)).toHaveCount(0);
});

test("a dropped picture leads back to its view, in its language, and the page stays until then", async ({ page }) => {
  await visit(page, "events/");
  const address = page.url();
  await (await hold(page, files.picture)).drop();
  const dialog = dialogOf(page);
  await expect(dialog.getByText(/^None of its \d+ figures has changed since\.$/)).toBeVisible();
  await expect(dialog.getByRole("heading")).toContainText("2013");
  await expect(dialog).toContainText("picture.png, made on 22 November 2026. Data then: version 2026.03.18-ab12cd.");
  expect(page.url()).toBe(address);
  await expect(hintOf(page)).toHaveCount(0);
  await dialog.getByRole("link", { name: "Open this view" }).click();
  await page.waitForURL(/\/de\/\?/);
  await expect(page).toHaveQuery("?countries=KAZ,UZB&year=2013");
});

test("a file let go before the page's script has come is kept, and reopened once it has", async ({ page }) => {
  let letScriptsPass = () => {};
  const held = new Promise<void>((done) => (letScriptsPass = done));
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("?year=2013", { waitUntil: "commit" });
  await expect(page.locator(".page-foot")).toBeAttached();
  const address = page.url();
  await (await hold(page, files.picture)).drop();
  letScriptsPass();
  await expect(dialogOf(page).getByRole("link", { name: "Open this view" })).toBeVisible();
  expect(page.url()).toBe(address);
});

test("slides are given back up to date, under the name they had and the day", async ({ page }) => {
  await visit(page, "events/");
  await (await hold(page, files.deck)).drop();
  const dialog = dialogOf(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Bring the deck up to date" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^deck-\d{4}-\d\d-\d\d\.pptx$/);
  const slides = Object.keys(unzipSync(await readFile(await download.path()))).filter((path) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(path),
  );
  // Two, and the one that says what changed.
  expect(slides).toHaveLength(3);
  await expect(dialog.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
});

test("figures that are not those of today are named, then and now", async ({ page }) => {
  await visit(page, "country/kaz/");
  await (await hold(page, files.changed)).drop();
  const dialog = dialogOf(page);
  await expect(dialog.getByText(/^1 of its \d+ figures has changed since\. 1 figure is new\.$/)).toBeVisible();
  const rows = dialog.getByRole("row");
  await expect(rows.nth(1)).toHaveText(/^Kazakhstan, Trade, 2013, Chinese customsUS\$12\.5\sbnUS\$2\d\.\d\sbn$/);
  await expect(rows.nth(2)).toContainText("not shown");
  expect(await objections(page)).toEqual([]);
});

test("by keyboard: the button in the foot, a file, Escape, and back to the button", async ({ page }) => {
  await visit(page, "", { theme: "dark", width: 390, height: 800 });
  const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect((await loaded()).filter((name) => /reopened-file|read-provenance/.test(name))).toEqual([]);
  await buttonOf(page).focus();
  await page.keyboard.press("Enter");
  const dialog = dialogOf(page);
  await expect(dialog.getByRole("button", { name: "Choose a file" })).toBeVisible();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    dialog.getByRole("button", { name: "Choose a file" }).press("Enter"),
  ]);
  await chooser.setFiles(files.changed);
  await expect(dialog.getByText(/has changed since/)).toBeVisible();
  expect((await loaded()).filter((name) => /reopened-file.*js|read-provenance/.test(name))).toHaveLength(2);
  expect(await overhang(page)).toBe(0);
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(buttonOf(page)).toBeFocused();
});

test("a file of others and a broken one are told apart, and another can be tried", async ({ page }) => {
  await visit(page, "method/");
  await (await hold(page, files.foreign)).drop();
  const dialog = dialogOf(page);
  const alert = dialog.getByRole("alert");
  await expect(alert.getByText("holiday.txt does not say which view it shows.")).toBeVisible();
  await (await hold(page, files.broken)).drop();
  await expect(alert.getByText("broken.xlsx is damaged.")).toBeVisible();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    dialog.getByRole("button", { name: "Choose another file" }).click(),
  ]);
  await chooser.setFiles(files.picture);
  await expect(dialog.getByText(/None of its/)).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test("pictures in somebody’s document are found, and can be shown as slides", async ({ page }) => {
  await visit(page, "sources/");
  await (await hold(page, files.document)).drop();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole("heading", { name: "2 views" })).toBeVisible();
  await dialog.getByRole("link", { name: "Open as slides" }).click();
  await page.waitForURL(/\/de\/present\//);
  expect(new URL(page.url()).searchParams.get("deck")).toBe("ranking/countries=KAZ,UZB/year=2013;map");
});

test("where the data of then are kept, they can be seen again", async ({ page }) => {
  const versions = [{ version: "2026.03.18-ab12cd" }];
  await page.route(/data\/versions\.json$/, (route) => route.fulfill({ json: versions }));
  await visit(page, "");
  await (await hold(page, files.picture)).drop();
  const link = dialogOf(page).getByRole("link", { name: "With the data of then (2026.03.18-ab12cd)" });
  expect(await link.getAttribute("href")).toContain("?countries=KAZ,UZB&year=2013&data=2026.03.18-ab12cd");
});

test("over the slides too", async ({ page }) => {
  await visit(page, "present/");
  const slide = page.url();
  await (await hold(page, files.picture)).drop();
  const dialog = dialogOf(page);
  await expect(dialog.getByText(/None of its/)).toBeVisible();
  // Keys are the dialog's, not the slides'.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  expect(page.url()).toBe(slide);
});

test("without a connection the page says so where the reader is, and keeps what it shows", async ({
  page,
  problems,
}) => {
  problems.expect(/reopened-file/, /Failed to load resource/);
  await page.route(/assets\/reopened-file/, (route) => route.abort());
  await visit(page, "");
  await (await hold(page, files.picture)).drop();
  const alert = page.locator(".not-loaded");
  await expect(alert).toBeVisible();
  const box = await alert.boundingBox();
  expect(box && box.y > 0 && box.y + box.height <= 900).toBe(true);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
