import { execFileSync } from "node:child_process";
import { findBrowser } from "../../scripts/test/find-browser.ts";
import { puppeteerTab } from "./puppeteer-tab.ts";
import type { Tab, TabOptions } from "./tab.ts";
import { miniBrowser, webkitTab } from "./webkit-tab.ts";

export interface BrowserEntry {
  readonly name: string;
  /** What to install if it is missing. */
  readonly packages: string;
  /** Its name and version as it says it itself; null if it, or what drives it, is not installed. */
  version(): string | null;
  open(options: TabOptions): Promise<Tab>;
  /** Whether it knows `forced-colors`, and can be told to use them. */
  readonly forcesColours: boolean;
  /** Whether it prints without a dialog. */
  readonly prints: boolean;
}

/** Debian's name for it; `FIREFOX_PATH` names another. */
const firefox = process.env["FIREFOX_PATH"] ?? said("which", "firefox-esr") ?? "";
const chromium = await findBrowser().catch(() => "");

/** Every browser that is tried: a new one is a line here, and what drives it. */
export const browsers: readonly BrowserEntry[] = [
  {
    name: "Chromium",
    packages: "chromium-headless-shell",
    version: () => said(chromium, "--version"),
    open: (options) => puppeteerTab("chrome", chromium, options),
    forcesColours: true,
    prints: true,
  },
  {
    name: "Firefox",
    packages: "firefox-esr",
    version: () => said(firefox, "--version"),
    open: (options) => puppeteerTab("firefox", firefox, options),
    forcesColours: true,
    prints: true,
  },
  {
    name: "WebKitGTK",
    packages: "webkit2gtk-driver xvfb",
    version: () => {
      if (!miniBrowser() || !said("which", "WebKitWebDriver") || !said("which", "Xvfb")) return null;
      // It tells its version on a screen only.
      return `WebKitGTK ${said("dpkg-query", "--show", "webkit2gtk-driver")?.split("\t")[1] ?? ""}`.trim();
    },
    open: webkitTab,
    forcesColours: false,
    prints: false,
  },
];

/** What a program says of itself, on one line; null if it is not there. */
function said(program: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null;
  }
}
