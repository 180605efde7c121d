import { loadImage, createCanvas } from "@napi-rs/canvas";
import type { Browser } from "@playwright/test";
import { openPage } from "./browser.ts";
import { conditions } from "./conditions.ts";
import { type MeasuredPage, pages } from "./pages.ts";
import type { BenchServer } from "./server.ts";

/** What is the same in every load of a page. */
export interface PageCheck {
  readonly page: string;
  /** kB of all files and of scripts alone, compressed with gzip: until the page rests. */
  readonly kB: number;
  readonly scriptKB: number;
  /** The same of what it has asked for by the time that it can be used. */
  readonly firstKB: number;
  readonly firstScriptKB: number;
  /** kB that came over the wire, as a browser that knows Brotli gets them. */
  readonly wireKB: number;
  readonly requests: number;
  /** Share of the pixels in which the picture at the moment that counts as painted differs from the final one; null if no frame came later. */
  readonly difference: number | null;
}

/** Loads each page once, with its screen recorded. */
export async function checkPages(browser: Browser, server: BenchServer): Promise<PageCheck[]> {
  const checks: PageCheck[] = [];
  for (const page of pages) checks.push(await checkPage(browser, server, page));
  return checks;
}

interface Shot {
  readonly at: number;
  readonly png: Buffer;
}

async function checkPage(browser: Browser, server: BenchServer, of: MeasuredPage): Promise<PageCheck> {
  const [usual] = conditions;
  if (!usual) throw new Error("There is no condition");
  const { page, devtools, context } = await openPage(browser, usual, of.expected);
  const types = new Map<string, { readonly url: string; readonly type: string }>();
  let wire = 0;
  devtools.on("Network.responseReceived", ({ requestId, response, type }) => {
    if (response.url.startsWith(server.url)) types.set(requestId, { url: response.url, type });
  });
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => void (wire += encodedDataLength));
  const asked = new Set<string>();
  devtools.on("Network.requestWillBeSent", ({ requestId }) => void asked.add(requestId));
  const shots: Shot[] = [];
  devtools.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    shots.push({ at: (metadata.timestamp ?? 0) * 1000, png: Buffer.from(data, "base64") });
    void devtools.send("Page.screencastFrameAck", { sessionId });
  });
  await devtools.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  await page.goto(server.url + of.path, { waitUntil: "commit" });
  if (of.ready !== undefined) await page.locator(of.ready).waitFor({ state: "attached" });
  const first = new Set(asked);
  const painted = await page.evaluate(async () => performance.timeOrigin + (await bench.load(600)).painted);
  await page.waitForLoadState("networkidle");
  await devtools.send("Page.stopScreencast");
  await context.close();
  const files = [...types].map(([id, { url, type }]) => ({ id, type, kB: server.gzippedBytes(url) / 1000 }));
  const sum = (list: typeof files) => list.reduce((total, { kB }) => total + kB, 0);
  const early = of.ready === undefined ? files : files.filter(({ id }) => first.has(id));
  const scripts = (list: typeof files) => list.filter(({ type }) => type === "Script");
  return {
    page: of.id,
    kB: sum(files),
    scriptKB: sum(scripts(files)),
    firstKB: sum(early),
    firstScriptKB: sum(scripts(early)),
    wireKB: wire / 1000,
    requests: files.length,
    difference: await differenceAt(shots, painted),
  };
}

/** Between the first frame that was shown from then on and the last of all. */
async function differenceAt(shots: readonly Shot[], painted: number): Promise<number | null> {
  const first = shots.find(({ at }) => at >= painted - frame);
  const last = shots.at(-1);
  if (!first || !last) return null;
  const [one, other] = await Promise.all([pixelsOf(first.png), pixelsOf(last.png)]);
  let differing = 0;
  for (let at = 0; at < other.length; at++) if (one[at] !== other[at]) differing++;
  return differing / other.length;
}

/** ms; the browser's clocks may be as much apart. */
const frame = 17;

async function pixelsOf(png: Buffer): Promise<Uint32Array> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
}
