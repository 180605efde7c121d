import { mkdir, writeFile } from "node:fs/promises";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { chromium, type Locator, type Page } from "@playwright/test";
import { langs, languages } from "../../src/i18n/languages.ts";
import type { GuidePicture } from "../../src/pages/docs/guides.ts";
import { command } from "../command.ts";
import { findBrowser } from "../test/find-browser.ts";
import { serveSite } from "../serve/site-server.ts";

/** Where the site seems to stand. */
const shownAs = "https://silk-ledger.example/";

/** What each picture of the page `docs/` shows, on a page of the built site in the language wanted. */
const shots: Readonly<Record<GuidePicture["name"], (page: Page, root: string) => Promise<Locator>>> = {
  async download(page, root) {
    const dialog = await openDialog(page, `${root}?years=2010-2025`, "spine");
    await dialog.getByRole("radio", { name: "PowerPoint" }).check();
    return dialog;
  },
  async embed(page, root) {
    const dialog = await openDialog(page, root, "map");
    await dialog.locator('[role="tab"][id$="-embed"]').click();
    await dialog.locator("select").first().selectOption("reveal");
    await page.waitForTimeout(1500);
    return dialog;
  },
  async slides(page, root) {
    await page.goto(`${root}present/`);
    await page.locator("html[data-ready]").waitFor();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(1500);
    return page.locator("body");
  },
};

async function openDialog(page: Page, address: string, chart: string): Promise<Locator> {
  await page.goto(address);
  await page.locator("html[data-ready]").waitFor();
  await page.locator(`[data-chart="${chart}"] .chart-tools button`).last().click();
  await page.waitForTimeout(1500);
  return page.locator("dialog[open]");
}

/** Smaller than a PNG by far, and sharp enough for print. */
async function asWebp(png: Buffer): Promise<Buffer> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return canvas.encode("webp", 82);
}

await command(async () => {
  const site = await serveSite({ port: 0 });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  await mkdir("public/docs", { recursive: true });
  try {
    for (const lang of langs) {
      const { prefix } = languages[lang];
      for (const [name, shot] of Object.entries(shots)) {
        const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, deviceScaleFactor: 2 });
        // Addresses are seen in the pictures: none of this machine's.
        await page.route(`${shownAs}**`, async (route) => {
          const url = route.request().url().replace(shownAs, site.url);
          await route.fulfill({ response: await route.fetch({ url }) });
        });
        const picture = await shot(page, `${shownAs}${prefix === "" ? "" : `${prefix}/`}`);
        await writeFile(`public/docs/${name}-${lang}.webp`, await asWebp(await picture.screenshot()));
        await page.close();
      }
    }
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
});
