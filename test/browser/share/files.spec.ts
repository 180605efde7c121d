import { buffer } from "node:stream/consumers";
import type { Download } from "@playwright/test";
import { type FormatId, formats } from "../../../src/export/formats/formats.ts";
import type { readProvenance } from "../../../src/export/provenance/read-provenance.ts";
import en from "../../../src/i18n/messages/en.json" with { type: "json" };
import { expect, test, visit } from "../fixtures.ts";
import { chart } from "../marks.ts";
import { download, format, openDialog } from "./share-dialog.ts";

const view = "?countries=KAZ,UZB&year=2013";

const bytesOf = async (file: Download) => buffer(await file.createReadStream());

/** How a file of a format begins, where that is known here; its extension is the format's id. */
const starts: Readonly<Partial<Record<FormatId, RegExp>>> = {
  png: /^\u0089PNG\r\n/,
  svg: /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1280" height="720"/,
  pptx: /^PK/,
  csv: /^ï»¿/,
  xlsx: /^PK/,
  json: /^\{/,
};

test("each format gives a file of its kind that tells the view on screen", async ({ page, siteCode }) => {
  await visit(page, view);
  const dialog = await openDialog(page, "ranking");
  const code = await siteCode<{ readProvenance: typeof readProvenance }>("src/export/provenance/read-provenance.ts");
  for (const extension of Object.keys(formats) as FormatId[]) {
    const name = en[`format.${extension}`];
    await format(dialog, name).check();
    const [file] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
    const bytes = await bytesOf(file);
    expect
      .soft(file.suggestedFilename())
      .toMatch(new RegExp(`^silk-ledger-ranking-2013-kaz-uzb-[0-9a-f.-]+\\.${extension}$`));
    expect.soft(bytes.subarray(0, 80).toString("latin1"), name).toMatch(starts[extension] ?? /./);
    const provenance = await code.readProvenance(new Blob([bytes]));
    expect
      .soft(
        provenance.views.map(({ query }) => query),
        name,
      )
      .toEqual([view]);
    expect.soft(new URL(provenance.address).search, name).toBe(view);
    await expect(dialog.getByText("Download started.")).toBeVisible();
  }
});

test("a picture has the size, the theme, the language and the ground that were chosen, and all that the page shows", async ({
  page,
}) => {
  await visit(page, "?layers=trade,rail&year=2025");
  const dialog = await openDialog(page, "map");
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("free");
  await dialog.getByLabel("Width, px").fill("480");
  await dialog.getByLabel("Height, px").fill("300000");
  await expect(download(dialog)).toBeDisabled();
  await dialog.getByLabel("Height, px").fill("320");
  await dialog.getByText("4×", { exact: true }).click();
  await dialog.getByText("Transparent background").click();
  const [png] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
  const bytes = await bytesOf(png);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1280]);
  const corner = await page.evaluate(async (data) => {
    // Not fetched: the site's policy refuses addresses that are no files of its own.
    const bytes = Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0);
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, 1, 1).data[3];
  }, bytes.toString("base64"));
  expect(corner).toBe(0);

  await format(dialog, "SVG").check();
  await dialog.getByText("Dark", { exact: true }).click();
  await dialog.getByText("Deutsch", { exact: true }).last().click();
  const [svg] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
  expect(svg.suggestedFilename()).toMatch(/^silk-ledger-map-2025-all-five-de-dark-/);
  const text = String(await bytesOf(svg));
  expect(text).toContain('width="480" height="320"');
  expect(text).toContain("Kasachstan");
  // What the page loaded only with the layer, in the other language.
  expect(text).toContain("Eisenbahnen");
  expect(text).toContain('data-project="cku-railway"');
  // The dark theme's blue.
  expect(text).toContain("#87adf4");
  // The next chart is offered as this one was made; the page itself has changed in nothing.
  await page.keyboard.press("Escape");
  await openDialog(page, "ranking");
  await expect(format(dialog, "SVG")).toBeChecked();
  await expect(dialog.getByRole("combobox", { name: "Size" })).toHaveValue("free");
  await expect(page).toHaveQuery("?layers=trade,rail&year=2025");
});

test("the print dialog gets the picture alone, on a page of its size, under the file's name", async ({ page }) => {
  const printed: string[] = [];
  await page.exposeFunction("told", (text: string) => printed.push(text));
  await page.addInitScript(() => {
    window.print = () => {
      const { told } = (window.top ?? window) as unknown as { told(text: string): void };
      const { title, adoptedStyleSheets, body } = document;
      told([title, adoptedStyleSheets[0]?.cssRules[0]?.cssText, body.children.length, body.textContent].join("\n"));
      window.dispatchEvent(new Event("afterprint"));
    };
  });
  await visit(page, view);
  const title = await page.title();
  const dialog = await openDialog(page, "ranking");
  await format(dialog, "PDF").check();
  await dialog.getByRole("button", { name: "Open print dialog" }).click();
  await expect.poll(() => printed.length).toBe(1);
  expect(printed[0]).toMatch(/^silk-ledger-ranking-2013-kaz-uzb-\S+\n@page \{[^}]*size: 1280px 720px;[^}]*\}\n1\n/);
  expect(printed[0]).toContain("Uzbekistan");
  await expect(page.locator("iframe")).toHaveCount(0);
  expect(await page.title()).toBe(title);
});

test("where the device can hand files to other programs, so does the dialog", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: string[] = [];
    const share = async ({ files = [] }: ShareData) => {
      shared.push(...files.map(({ name, type, size }) => `${name} ${type} ${size > 10_000}`));
      if (shared.length > 1) throw new DOMException("closed", "AbortError");
    };
    Object.assign(navigator, { canShare: () => true, share });
    Object.assign(window, { shared });
  });
  await visit(page, view);
  const dialog = await openDialog(page, "ranking");
  await dialog.getByRole("button", { name: "Share with an app" }).click();
  await expect(dialog.getByText("Shared.")).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { shared: string[] }).shared)).toEqual([
    expect.stringMatching(/^silk-ledger-ranking-2013-kaz-uzb-\S+\.png image\/png true$/),
  ]);
  await dialog.getByRole("button", { name: "Share with an app" }).click();
  await expect(dialog.getByText("Cancelled.")).toBeVisible();
});

test("picture, table, link and citation can be pasted elsewhere", async ({ page }) => {
  await visit(page, view);
  const dialog = await openDialog(page, "ranking", "Copy");
  const copied = async (name: string, type: string) => {
    await dialog.getByRole("button", { name: `Copy: ${name}` }).click();
    await expect(dialog.getByRole("listitem").filter({ hasText: name }).getByText("Copied").first()).toBeVisible();
    return page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType(wanted);
      return wanted.startsWith("text/") ? await blob?.text() : String(blob?.size);
    }, type);
  };
  expect(Number(await copied("Picture", "image/png"))).toBeGreaterThan(10_000);
  const html = (await copied("Table", "text/html")) ?? "";
  expect(html).toContain("Kazakhstan");
  const text = (await copied("Table", "text/plain")) ?? "";
  const [header, ...rows] = text.split("\r\n").map((line) => line.split("\t"));
  expect(rows.map(([country]) => country)).toEqual(["Kazakhstan", "Uzbekistan"]);
  expect(rows.every((row) => row.length === header?.length)).toBe(true);
  const link = await copied("Link", "text/plain");
  expect(link).toBe(page.url());
  expect(await copied("Citation", "text/plain")).toContain(link);
});

test("what the browser refuses is named, with a way on", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    const { getContext } = HTMLCanvasElement.prototype;
    // No room for what is larger than a stamp.
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...given: Parameters<typeof getContext>
    ) {
      return this.width > 100 ? null : getContext.apply(this, given);
    } as typeof getContext;
  });
  await visit(page, view);
  const dialog = await openDialog(page, "ranking");
  await download(dialog).click();
  await expect(dialog.getByRole("alert").getByText("cannot draw a picture of that many pixels")).toBeVisible();
  await dialog.getByRole("tab", { name: "Copy" }).click();
  await dialog.getByRole("button", { name: "Copy: Link" }).click();
  await expect(dialog.getByRole("alert").getByText("did not allow copying")).toBeVisible();
  await expect(dialog.getByRole("textbox")).toHaveValue(page.url());
});

test("a browser that gives noise in place of pictures is not said to lack room, and has the SVG", async ({ page }) => {
  await page.addInitScript(() => {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = function (
      this: CanvasRenderingContext2D,
      ...given: Parameters<typeof getImageData>
    ) {
      const image = getImageData.apply(this, given);
      for (const [index, level] of image.data.entries()) image.data[index] = (level * 97 + 61) % 256;
      return image;
    } as typeof getImageData;
  });
  await visit(page, view);
  const dialog = await openDialog(page, "ranking");
  await format(dialog, "PNG").check();
  await download(dialog).click();
  const alert = dialog.getByRole("alert");
  await expect(alert).toContainText("does not let pages read the pictures they draw");
  await expect(alert).not.toContainText("that many pixels");
  await format(dialog, "SVG").check();
  const [svg] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
  expect(String(await bytesOf(svg))).toMatch(/^<svg /);
});

test("work that takes its time shows its progress and can be cancelled; a part that cannot be loaded says so", async ({
  page,
  problems,
}) => {
  problems.expect(/ERR_INTERNET_DISCONNECTED/);
  let release = () => undefined as unknown;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/xlsx-/, async (route) => {
    await held;
    await route.abort("internetdisconnected").catch(() => undefined);
  });
  await visit(page, "");
  let files = 0;
  page.on("download", () => files++);
  const dialog = await openDialog(page, "ranking");
  await format(dialog, "Excel").check();
  await download(dialog).click();
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByText("Cancelled.")).toBeVisible();
  release();
  await expect(dialog.getByRole("alert").getByText("no connection to the server")).toBeVisible();

  await page.unroute(/assets\/xlsx-/);
  const [sheet] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
  expect(sheet.suggestedFilename()).toMatch(/\.xlsx$/);

  // What is there already still works, without any connection.
  await page.context().setOffline(true);
  await format(dialog, "PNG").check();
  const [file] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
  expect((await bytesOf(file)).length).toBeGreaterThan(10_000);
  // Nothing came of what was cancelled.
  expect(files).toBe(2);
  await page.keyboard.press("Escape");
  await expect(chart(page, "ranking").locator("svg")).toHaveCount(1);
});
