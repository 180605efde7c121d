import { buffer } from "node:stream/consumers";
import type { Download, Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { readProvenance } from "../../src/export/provenance/read-provenance.ts";
import { openPage } from "./browser.ts";
import { chart } from "./marks.ts";
import { objections, overhang, smallText } from "./page-checks.ts";

const view = "?countries=KAZ,UZB&year=2013";
const opener = (page: Page, id: string) => chart(page, id).getByRole("button", { name: "Save & share" });
const dialogOf = (page: Page) => page.getByRole("dialog", { name: /Save & share/ });

async function openDialog(page: Page, id: string, pane?: string): Promise<Locator> {
  await opener(page, id).click();
  const dialog = dialogOf(page);
  await dialog.waitFor();
  if (pane) await dialog.getByRole("tab", { name: pane }).click();
  return dialog;
}

/** The choice of a format, which its name and nothing else begins. */
const format = (dialog: Locator, name: string) => dialog.getByRole("radio", { name: new RegExp(`^${name}`) });
const download = (dialog: Locator) => dialog.getByRole("button", { name: "Download" });
const bytesOf = async (file: Download) => buffer(await file.createReadStream());

test("by keyboard the dialog opens, changes its tab and closes; the focus returns and the view stays", async () => {
  const page = await openPage("?countries=KAZ");
  await opener(page, "ranking").focus();
  await page.keyboard.press("Enter");
  const dialog = dialogOf(page);
  await dialog.waitFor();
  const tab = dialog.getByRole("tab", { name: "Download" });
  await tab.focus();
  await page.keyboard.press("ArrowRight");
  expect(await dialog.getByRole("tab", { name: "Copy" }).getAttribute("aria-selected")).toBe("true");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Copy");
  await page.keyboard.press("End");
  await dialog.getByRole("tabpanel", { name: "Cite" }).locator("pre").first().waitFor();
  await page.keyboard.press("ArrowRight");
  expect(await tab.getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await opener(page, "ranking").evaluate((button) => button === document.activeElement)).toBe(true);
  expect(new URL(page.url()).search).toBe("?countries=KAZ");
});

const kinds: ReadonlyArray<readonly [name: string, extension: string, start: RegExp]> = [
  ["PNG", "png", /^\u0089PNG\r\n/],
  ["SVG", "svg", /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1280" height="720"/],
  ["PowerPoint", "pptx", /^PK/],
  ["CSV", "csv", /^ï»¿/],
  ["Excel", "xlsx", /^PK/],
  ["JSON", "json", /^\{/],
];

test("each format gives a file of its kind that tells the view on screen", async () => {
  const page = await openPage(view);
  const dialog = await openDialog(page, "ranking");
  for (const [name, extension, start] of kinds) {
    await format(dialog, name).check();
    const [file] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
    const bytes = await bytesOf(file);
    expect
      .soft(file.suggestedFilename())
      .toMatch(new RegExp(`^silk-ledger-ranking-2013-kaz-uzb-[0-9a-f.-]+\\.${extension}$`));
    expect.soft(bytes.subarray(0, 80).toString("latin1"), name).toMatch(start);
    const provenance = await readProvenance(new Blob([bytes]));
    expect
      .soft(
        provenance.views.map(({ query }) => query),
        name,
      )
      .toEqual([view]);
    expect.soft(new URL(provenance.address).search, name).toBe(view);
    await dialog.getByText("Handed to your browser’s downloads.").waitFor();
  }
});

test("a picture has the size, the theme, the language and the ground that were chosen, and all that the page shows", async () => {
  const page = await openPage("?layers=trade,rail&year=2025");
  const dialog = await openDialog(page, "map");
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("free");
  await dialog.getByLabel("Width, px").fill("480");
  await dialog.getByLabel("Height, px").fill("300000");
  expect(await download(dialog).isDisabled()).toBe(true);
  await dialog.getByLabel("Height, px").fill("320");
  await dialog.getByText("4×", { exact: true }).click();
  await dialog.getByText("Transparent ground").click();
  const [png] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
  const bytes = await bytesOf(png);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1280]);
  const corner = await page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, 1, 1).data[3];
  }, bytes.toString("base64"));
  expect(corner).toBe(0);

  await format(dialog, "SVG").check();
  await dialog.getByText("Dark", { exact: true }).click();
  await dialog.getByText("Deutsch", { exact: true }).last().click();
  const [svg] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
  expect(svg.suggestedFilename()).toMatch(/^silk-ledger-map-2025-de-dark-/);
  const text = String(await bytesOf(svg));
  expect(text).toContain('width="480" height="320"');
  expect(text).toContain("Kasachstan");
  // What the page loaded only with the layer, in the other language.
  expect(text).toContain("Eisenbahnen");
  expect(text).toContain('data-project="cku-railway"');
  // The dark theme's blue.
  expect(text).toContain("#6ea6ea");
  // The next chart is offered as this one was made; the page itself has changed in nothing.
  await page.keyboard.press("Escape");
  await openDialog(page, "ranking");
  expect(await format(dialog, "SVG").isChecked()).toBe(true);
  expect(await dialog.getByRole("combobox", { name: "Size" }).inputValue()).toBe("free");
  expect(new URL(page.url()).search).toBe("?layers=trade,rail&year=2025");
});

test("the print dialog gets the picture alone, on a page of its size, under the file's name", async () => {
  const printed: string[] = [];
  const page = await openPage(view, {
    before: async (empty) => {
      await empty.exposeFunction("told", (text: string) => printed.push(text));
      await empty.addInitScript(() => {
        window.print = () => {
          const { told } = (window.top ?? window) as unknown as { told(text: string): void };
          const { title, adoptedStyleSheets, body } = document;
          told([title, adoptedStyleSheets[0]?.cssRules[0]?.cssText, body.children.length, body.textContent].join("\n"));
          window.dispatchEvent(new Event("afterprint"));
        };
      });
    },
  });
  const title = await page.title();
  const dialog = await openDialog(page, "ranking");
  await format(dialog, "PDF").check();
  await dialog.getByRole("button", { name: "Open print dialog" }).click();
  await expect.poll(() => printed.length).toBe(1);
  expect(printed[0]).toMatch(/^silk-ledger-ranking-2013-kaz-uzb-\S+\n@page \{[^}]*size: 1280px 720px;[^}]*\}\n1\n/);
  expect(printed[0]).toContain("Uzbekistan");
  await expect.poll(() => page.locator("iframe").count()).toBe(0);
  expect(await page.title()).toBe(title);
});

test("where the device can hand files to other programs, so does the dialog", async () => {
  const page = await openPage(view, {
    before: (empty) =>
      empty.addInitScript(() => {
        const shared: string[] = [];
        const share = async ({ files = [] }: ShareData) => {
          shared.push(...files.map(({ name, type, size }) => `${name} ${type} ${size > 10_000}`));
          if (shared.length > 1) throw new DOMException("closed", "AbortError");
        };
        Object.assign(navigator, { canShare: () => true, share });
        Object.assign(window, { shared });
      }),
  });
  const dialog = await openDialog(page, "ranking");
  await dialog.getByRole("button", { name: "Share with an app" }).click();
  await dialog.getByText("Shared.").waitFor();
  expect(await page.evaluate(() => (window as unknown as { shared: string[] }).shared)).toEqual([
    expect.stringMatching(/^silk-ledger-ranking-2013-kaz-uzb-\S+\.png image\/png true$/),
  ]);
  await dialog.getByRole("button", { name: "Share with an app" }).click();
  await dialog.getByText("Cancelled.").waitFor();
});

test("picture, table, link and citation can be pasted elsewhere", async () => {
  const page = await openPage(view);
  const dialog = await openDialog(page, "ranking", "Copy");
  const copied = async (name: string, type: string) => {
    await dialog.getByRole("button", { name: `Copy: ${name}` }).click();
    await dialog.getByRole("listitem").filter({ hasText: name }).getByText("Copied").first().waitFor();
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

test("what the browser refuses is named, with a way on", async () => {
  const page = await openPage(view, {
    before: (empty) =>
      empty.addInitScript(() => {
        navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
        HTMLCanvasElement.prototype.getContext = () => null;
      }),
  });
  const dialog = await openDialog(page, "ranking");
  await download(dialog).click();
  await dialog.getByRole("alert").getByText("cannot draw a picture of that many pixels").waitFor();
  await dialog.getByRole("tab", { name: "Copy" }).click();
  await dialog.getByRole("button", { name: "Copy: Link" }).click();
  await dialog.getByRole("alert").getByText("does not allow it").waitFor();
  expect(await dialog.getByRole("textbox").inputValue()).toBe(page.url());
});

test("work that takes its time shows its progress and can be cancelled; a part that cannot be loaded says so", async () => {
  let release = () => undefined as unknown;
  const held = new Promise<void>((resolve) => (release = resolve));
  const page = await openPage("", {
    before: (empty) =>
      empty.route(/assets\/xlsx-/, async (route) => {
        await held;
        await route.abort("internetdisconnected").catch(() => undefined);
      }),
    expected: [/ERR_INTERNET_DISCONNECTED/],
  });
  let files = 0;
  page.on("download", () => files++);
  const dialog = await openDialog(page, "ranking");
  await format(dialog, "Excel").check();
  await download(dialog).click();
  await dialog.getByRole("progressbar").waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.getByText("Cancelled.").waitFor();
  release();
  await dialog.getByRole("alert").getByText("no connection to the server").waitFor();

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
  expect(await chart(page, "ranking").locator("svg").count()).toBe(1);
});

test("until its own code has come the dialog shows that it is on its way; without it the page says so and stays", async () => {
  let release = () => undefined as unknown;
  const held = new Promise<void>((resolve) => (release = resolve));
  const page = await openPage("", {
    before: (empty) =>
      empty.route(/assets\/carry-dialog-/, async (route) => {
        await held;
        await route.abort("internetdisconnected");
      }),
    expected: [/ERR_INTERNET_DISCONNECTED/],
  });
  await opener(page, "ranking").click();
  await page.locator(".arriving").waitFor();
  release();
  await chart(page, "ranking").getByRole("alert").getByText("could not be loaded").waitFor();
  expect(await chart(page, "ranking").locator("svg").count()).toBe(1);
});

test("a frame that keeps files in offers the full page in the same view", async () => {
  const page = await openPage("sources/", { width: 900, height: 800, expected: [/can escape its sandboxing/] });
  await page.evaluate((address) => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
    Object.assign(frame.style, { position: "fixed", inset: "0", width: "900px", height: "800px", zIndex: "99" });
    frame.src = address;
    document.body.append(frame);
  }, `../embed/ranking/${view}`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Save & share" }).click();
  const dialog = frame.getByRole("dialog", { name: /Save & share/ });
  const link = dialog.getByRole("link", { name: "Open the full page" });
  await link.waitFor();
  const full = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
  expect(new URL(full).pathname).toBe("/");
  expect(new URL(full).search).toBe(view);
  expect(await dialog.getByRole("textbox", { name: "Its address" }).inputValue()).toBe(full);
  expect(await download(dialog).count()).toBe(0);
});

test("axe finds nothing to object to in the open dialog, and on a phone all of it is in reach", async () => {
  const page = await openPage("", { width: 1440, theme: "dark" });
  const dialog = await openDialog(page, "ranking");
  const tabs = await dialog.getByRole("tab").all();
  expect(tabs.length).toBeGreaterThanOrEqual(4);
  const open = async (tab: Locator) => {
    await tab.click();
    await dialog.locator(".carry-pane > :not(.carry-progress)").first().waitFor();
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
