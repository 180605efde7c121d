import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { withPngProvenance } from "../../src/export/provenance/png-provenance.ts";
import { provenanceOf, provenanceText } from "../../src/export/provenance/provenance-of.ts";
import { fileOf, pixel } from "../export/files.ts";
import { subjectOf } from "../export/subjects.ts";
import { openPage } from "./browser.ts";
import { objections, overhang } from "./page-checks.ts";

const folder = mkdtempSync(join(tmpdir(), "silk-ledger-"));
const place = (name: string) => join(folder, name);
const files = {
  picture: place("picture.png"),
  changed: place("changed.csv"),
  broken: place("broken.xlsx"),
  foreign: place("holiday.txt"),
  document: place("report.docx"),
};

beforeAll(async () => {
  const subject = subjectOf("ranking", { year: 2013, countries: ["KAZ", "UZB"] }, { lang: "de" });
  writeFileSync(files.picture, withPngProvenance(pixel, provenanceText(provenanceOf([subject]))));
  const csv = await (await fileOf("csv", subject)).text();
  // One figure is another than the data's, and one is missing.
  const [head = "", first = "", , ...rest] = csv.split("\r\n");
  writeFileSync(files.changed, [head, first.replace(/,usdBn,[\d.]+/, ",usdBn,12.5"), ...rest].join("\r\n"));
  const workbook = new Uint8Array(await (await fileOf("xlsx", subject)).arrayBuffer());
  writeFileSync(files.broken, workbook.subarray(0, workbook.length / 2));
  writeFileSync(files.foreign, "Dear all,");
  const map = withPngProvenance(pixel, provenanceText(provenanceOf([subjectOf("map")])));
  writeFileSync(
    files.document,
    zipSync({
      "word/media/image1.png": withPngProvenance(pixel, provenanceText(provenanceOf([subject]))),
      "word/media/image2.png": map,
    }),
  );
});

const dialogOf = (page: Page) => page.locator("dialog.file-return");
const hintOf = (page: Page) => page.getByText("Drop the file to reopen its view");
const buttonOf = (page: Page) => page.getByRole("button", { name: "Reopen a saved chart" });

/** A file from the system's own windows, held over the page. */
async function hold(page: Page, file: string) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  const send = (type: "dragEnter" | "dragOver" | "drop" | "dragCancel") =>
    session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  await send("dragEnter");
  await send("dragOver");
  return { still: () => send("dragOver"), drop: () => send("drop"), leave: () => send("dragCancel") };
}

test("a file held over the page shows where it can go, and let go elsewhere it leaves nothing behind", async () => {
  const page = await openPage("?year=2013");
  const held = await hold(page, files.picture);
  await hintOf(page).waitFor();
  await held.still();
  await held.leave();
  await hintOf(page).waitFor({ state: "detached" });
  expect(await dialogOf(page).count()).toBe(0);
});

test("a dropped picture leads back to its view, in its language, and the page stays until then", async () => {
  const page = await openPage("events/");
  const address = page.url();
  await (await hold(page, files.picture)).drop();
  const dialog = dialogOf(page);
  await dialog.getByText(/^None of its \d+ figures has changed since\.$/).waitFor();
  expect(await dialog.getByRole("heading").textContent()).toContain("2013");
  expect(await dialog.textContent()).toContain(
    "picture.png, made on 22 November 2026. Data then: version 2026.03.18-ab12cd.",
  );
  expect(page.url()).toBe(address);
  expect(await hintOf(page).count()).toBe(0);
  await dialog.getByRole("link", { name: "Open this view" }).click();
  await page.waitForURL(/\/de\/\?/);
  expect(new URL(page.url()).search).toBe("?countries=KAZ,UZB&year=2013");
});

test("figures that are not those of today are named, then and now", async () => {
  const page = await openPage("country/kaz/");
  await (await hold(page, files.changed)).drop();
  const dialog = dialogOf(page);
  await dialog.getByText(/^1 of its \d+ figures has changed since\. 1 figure is new\.$/).waitFor();
  const rows = dialog.getByRole("row");
  expect(await rows.nth(1).textContent()).toMatch(/^Kazakhstan, Trade, 2013, China’s books12\.5 bn US\$28\.5 bn US\$$/);
  expect(await rows.nth(2).textContent()).toContain("not shown");
  expect(await objections(page)).toEqual([]);
});

test("by keyboard: the button in the foot, a file, Escape, and back to the button", async () => {
  const page = await openPage("", { theme: "dark", width: 390, height: 800 });
  const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect((await loaded()).filter((name) => /file-return|read-provenance/.test(name))).toEqual([]);
  await buttonOf(page).focus();
  await page.keyboard.press("Enter");
  const dialog = dialogOf(page);
  await dialog.getByRole("button", { name: "Choose a file" }).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    dialog.getByRole("button", { name: "Choose a file" }).press("Enter"),
  ]);
  await chooser.setFiles(files.changed);
  await dialog.getByText(/has changed since/).waitFor();
  expect(await overhang(page)).toBe(0);
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await buttonOf(page).evaluate((button) => button === document.activeElement)).toBe(true);
});

test("a file of others and a broken one are told apart, and another can be tried", async () => {
  const page = await openPage("method/");
  await (await hold(page, files.foreign)).drop();
  const dialog = dialogOf(page);
  const alert = dialog.getByRole("alert");
  await alert.getByText("holiday.txt does not say which view it shows.").waitFor();
  await (await hold(page, files.broken)).drop();
  await alert.getByText("broken.xlsx is damaged.").waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    dialog.getByRole("button", { name: "Choose another file" }).click(),
  ]);
  await chooser.setFiles(files.picture);
  await dialog.getByText(/None of its/).waitFor();
  expect(await alert.count()).toBe(0);
});

test("pictures in somebody’s document are found, and can be shown as slides", async () => {
  const page = await openPage("sources/");
  await (await hold(page, files.document)).drop();
  const dialog = dialogOf(page);
  await dialog.getByRole("heading", { name: "2 views" }).waitFor();
  await dialog.getByRole("link", { name: "Open as slides" }).click();
  await page.waitForURL(/\/de\/present\//);
  expect(new URL(page.url()).searchParams.get("deck")).toBe("ranking/countries=KAZ,UZB/year=2013;map");
});

test("where the data of then are kept, they can be seen again", async () => {
  const versions = [{ version: "2026.03.18-ab12cd" }];
  const page = await openPage("", {
    before: (empty) => empty.route(/data\/versions\.json$/, (route) => route.fulfill({ json: versions })),
  });
  await (await hold(page, files.picture)).drop();
  const link = dialogOf(page).getByRole("link", { name: "With the data of then (2026.03.18-ab12cd)" });
  expect(await link.getAttribute("href")).toContain("?countries=KAZ,UZB&year=2013&data=2026.03.18-ab12cd");
});

test("over the slides too", async () => {
  const page = await openPage("present/");
  const slide = page.url();
  await (await hold(page, files.picture)).drop();
  const dialog = dialogOf(page);
  await dialog.getByText(/None of its/).waitFor();
  // Keys are the dialog's, not the slides'.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(page.url()).toBe(slide);
});

test("without a connection the page says so where the reader is, and keeps what it shows", async () => {
  const page = await openPage("", {
    expected: [/file-return/, /Failed to load resource/],
    before: (empty) => empty.route(/assets\/file-return/, (route) => route.abort()),
  });
  await (await hold(page, files.picture)).drop();
  const alert = page.locator(".not-loaded");
  await alert.waitFor();
  const box = await alert.boundingBox();
  expect(box && box.y > 0 && box.y + box.height <= 900).toBe(true);
  await page.getByRole("heading", { level: 1 }).waitFor();
});
