import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Browser, Page } from "@playwright/test";
import { openPage } from "./browser.ts";
import { themeColour } from "../theme.ts";
import { conditions } from "./conditions.ts";

/** A filtered page whose files came late: whether it ever showed the usual view instead. */
export interface WrongViewCheck {
  readonly path: string;
  /** The file that was late; null for all. */
  readonly file: string | null;
  /** Seconds. */
  readonly delay: number;
  /** Whether a mark of a country that was not asked for was visible in some frame, or its colour on some screenshot. */
  readonly wrong: boolean;
  /** Whether the view asked for was there in the end. */
  readonly right: boolean;
}

const delays = [0, 1, 6, 20] as const;
const addresses = ["embed/trade/?countries=KAZ,UZB", "?countries=KAZ,UZB"] as const;

/** Of the three countries that are not asked for, as the theme has them. */
const absent = ["KGZ", "TKM", "TJK"] as const;
const columns = 'rect[role="img"][data-year]';

/** All scripts, styles and tables late together, then each alone, which changes nothing where it comes at once. */
export async function checkWrongView(browser: Browser, url: string, isQuick: boolean): Promise<WrongViewCheck[]> {
  const cases: Array<Omit<WrongViewCheck, "wrong" | "right">> = [];
  for (const path of addresses) {
    const files = await filesOf(browser, url + path);
    const late = isQuick ? [null] : [null, ...files];
    for (const delay of delays)
      for (const file of late) if (delay > 0 || file === null) cases.push({ path, file, delay });
  }
  // Of the usual views themselves it must be true, or nothing is seen at all.
  for (const path of addresses.map((address) => address.replace(/\?.*/, ""))) {
    const { wrong } = await checkCase(browser, url, { path, file: null, delay: 0 });
    if (!wrong) throw new Error(`The usual view of /${path} is not known as such`);
  }
  const checks: WrongViewCheck[] = [];
  // Most of the time is waiting.
  const queue = cases.values();
  const work = async () => {
    for (const one of queue) checks.push({ ...one, ...(await checkCase(browser, url, one)) });
  };
  await Promise.all(Array.from({ length: 12 }, work));
  return checks.toSorted(
    (a, b) => a.path.localeCompare(b.path) || a.delay - b.delay || String(a.file).localeCompare(String(b.file)),
  );
}

const isLate = (url: string) => /\.(?:js|css|json)(?:$|\?)/.test(url);
const nameOf = (url: string) => new URL(url).pathname.replace(/^\//, "");

async function filesOf(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.newPage();
  const files = new Set<string>();
  page.on("request", (request) => void (isLate(request.url()) && files.add(nameOf(request.url()))));
  await page.goto(address, { waitUntil: "networkidle" });
  await page.close();
  return [...files];
}

async function checkCase(
  browser: Browser,
  url: string,
  { path, file, delay }: Omit<WrongViewCheck, "wrong" | "right">,
): Promise<{ readonly wrong: boolean; readonly right: boolean }> {
  const [usual] = conditions;
  if (!usual) throw new Error("There is no condition");
  const marks = absent.map((code) => `main ${columns}[data-country="${code}"]`).join();
  const { page, context } = await openPage(browser, usual, { marks, least: 1 });
  try {
    await page.route(isLateUrl, async (route) => {
      if (file === null || nameOf(route.request().url()) === file)
        await new Promise((done) => setTimeout(done, delay * 1000));
      await route.continue().catch(() => {});
    });
    await page.goto(url + path, { waitUntil: "commit" });
    const asked = page.locator(`main ${columns}[data-country="KAZ"]`).first();
    let [wrong, right] = [false, false];
    // What is late may ask for more that is late.
    const end = Date.now() + (mostSteps * delay + 20) * 1000;
    for (let pause = 100; !right && Date.now() < end; pause = Math.min(pause * 1.6, 3000)) {
      await page.waitForTimeout(pause);
      right = await asked.isVisible();
      wrong ||= await showsAbsentColours(page);
    }
    // The probe has looked at every frame.
    wrong ||= await page.evaluate(() => bench.painted !== null);
    return { wrong, right };
  } finally {
    await context.close();
  }
}

/** How many files may wait for one another. */
const mostSteps = 5;

const isLateUrl = (url: URL) => isLate(url.href);

const hues = absent.map((code) => {
  const value = Number.parseInt(themeColour(code).slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255] as const;
});

/** Pixels of a hue that only the usual view's columns have, more than a legend or a menu needs. */
async function showsAbsentColours(page: Page): Promise<boolean> {
  const image = await loadImage(await page.screenshot());
  const canvas = createCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (hues.some(([red, green, blue]) => data[at] === red && data[at + 1] === green && data[at + 2] === blue)) found++;
  }
  return found > legendPixels;
}

/** What swatches of a legend or a menu, or dots of the ranking may have. */
const legendPixels = 600;
