import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import { type Browser, chromium } from "@playwright/test";
import { routes } from "../../src/app/routes.tsx";
import { isLang, langs, languages, type Lang } from "../../src/i18n/languages.ts";
import { Advice, command } from "../command.ts";
import { serveSite } from "../serve/site-server.ts";
import { findBrowser } from "../test/find-browser.ts";
import { difficultViews } from "./difficult-views.ts";

const widths = [1440, 1024, 768, 390, 360];
const themes = ["light", "dark"] as const;

/** Of a sheet, in pixels of it; pages are shown at half their size. */
const gap = 16;
const scale = 0.5;

/** What one sheet shows, at every width and in both themes. */
interface Subject {
  readonly name: string;
  /** Below the root of a language. */
  readonly address: string;
}

/**
 * Draws a sheet of every page and of every difficult view of Explore in each language, from the built site, to be
 * looked at: `npm run docs:sheets -- [--only name] [--lang de] [--height 2400] [--site dist] [--out folder]`.
 * `only` takes the sheets whose name holds it, `height` is how much of a page is shown, in its pixels.
 */
await command(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: "string", default: "" },
      lang: { type: "string", default: langs.join() },
      height: { type: "string", default: "2400" },
      site: { type: "string", default: "dist" },
      out: { type: "string", default: ".cache/sheets" },
    },
  });
  const pages = Object.values(routes).flatMap(({ path }) =>
    path === null ? [] : [{ name: path.replaceAll("/", "-").replace(/-$/, "") || "explore", address: path }],
  );
  const views = Object.entries(difficultViews).map(([name, query]) => ({ name: `view-${name}`, address: query }));
  const subjects = [...pages, ...views].filter(({ name }) => name.includes(values.only));
  if (subjects.length === 0) throw new Advice(`No page or view is called “${values.only}”.`);
  await rm(values.out, { recursive: true, force: true });
  await mkdir(values.out, { recursive: true });
  const site = await serveSite({ port: 0, root: values.site });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    for (const lang of values.lang.split(",").filter(isLang)) {
      for (const subject of subjects) {
        const sheet = await drawSheet(browser, site.url, lang, subject, Number(values.height));
        await writeFile(join(values.out, `${subject.name}-${lang}.png`), sheet);
      }
    }
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
  console.log(`Sheets of ${subjects.length} pages and views are in ${values.out}/`);
});

/** A PNG with a row for each theme and a column for each width. */
async function drawSheet(browser: Browser, root: string, lang: Lang, subject: Subject, most: number): Promise<Buffer> {
  const { prefix } = languages[lang];
  const url = `${root}${prefix === "" ? "" : `${prefix}/`}${subject.address}`;
  const rows: Image[][] = [];
  for (const theme of themes) {
    const row: Image[] = [];
    for (const width of widths) row.push(await shoot(browser, url, theme, width, most));
    rows.push(row);
  }
  const sheetWidth = widths.reduce((sum, width) => sum + width * scale + gap, gap);
  const rowHeights = rows.map((row) => Math.max(...row.map(({ height }) => height)) * scale + gap);
  const canvas = createCanvas(
    sheetWidth,
    rowHeights.reduce((sum, height) => sum + height, gap),
  );
  const context = canvas.getContext("2d");
  context.fillStyle = "#888";
  context.fillRect(0, 0, canvas.width, canvas.height);
  let y = gap;
  for (const [index, row] of rows.entries()) {
    let x = gap;
    for (const picture of row) {
      context.drawImage(picture, x, y, picture.width * scale, picture.height * scale);
      x += picture.width * scale + gap;
    }
    y += rowHeights[index] ?? 0;
  }
  return canvas.encode("png");
}

async function shoot(
  browser: Browser,
  url: string,
  theme: (typeof themes)[number],
  width: number,
  most: number,
): Promise<Image> {
  const isPhone = width < 600;
  const page = await browser.newPage({
    viewport: { width, height: isPhone ? 844 : 900 },
    colorScheme: theme,
    reducedMotion: "reduce",
    hasTouch: isPhone,
  });
  try {
    await page.goto(url);
    await page.locator("[data-ready]").first().waitFor();
    const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), most);
    // What is drawn when it comes near the screen is near it.
    await page.setViewportSize({ width, height });
    await page.waitForLoadState("networkidle");
    return await loadImage(await page.screenshot());
  } finally {
    await page.close();
  }
}
