import { readFileSync } from "node:fs";
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../scripts/test/find-browser.ts";
import type { Condition } from "./conditions.ts";
import type { Expected } from "./pages.ts";

/** The part of `probe.js` that is called from here. */
export interface Probe {
  expected: Expected | null;
  readonly shift: number;
  readonly painted: number | null;
  readonly blocked: ReadonlyArray<{ readonly by: number }>;
  load(ms: number): Promise<{ readonly painted: number; readonly blocking: number }>;
  toggle(selector: string, ms: number): Promise<number | null>;
  quiet(ms: number, from?: number): Promise<ReadonlyArray<{ readonly at: number }>>;
  forget(): void;
}

declare global {
  // Set by `probe.js` in measured pages.
  var bench: Probe;
}

const probe = readFileSync(new URL("./probe.js", import.meta.url), "utf8");

export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...more,
    ],
  });
}

export interface OpenPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly context: BrowserContext;
}

/** An empty page with nothing cached, with the probe waiting for what is expected. */
export async function openPage(browser: Browser, condition: Condition, expected: Expected): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  await context.addInitScript({ content: `${probe}\nbench.expected = ${JSON.stringify(expected)};` });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  if (condition.cpu > 1) await devtools.send("Emulation.setCPUThrottlingRate", { rate: condition.cpu });
  if (condition.network) {
    const { latency, bytesPerSecond } = condition.network;
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  return { page, devtools, context };
}
