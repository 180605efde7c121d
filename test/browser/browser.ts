import { type Browser, chromium, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** What the reader's system prefers. */
  readonly theme?: "light" | "dark";
  readonly reducedMotion?: boolean;
  /** A finger instead of a mouse. */
  readonly touch?: boolean;
  /** False to see the page as it is without any script. */
  readonly js?: boolean;
  /** Problems that the test provokes: a console message or a failed request that matches one is no failure. */
  readonly expected?: readonly RegExp[];
  /** The site in a sub-folder of its host. */
  readonly inFolder?: boolean;
  /** What to do with the empty page before it loads anything, such as answering requests in the server's place. */
  readonly before?: (page: Page) => Promise<unknown>;
}

let connection: Promise<Browser> | undefined;

/**
 * Opens a page of the built site, "events/?countries=KAZ", in a fresh browser profile, and waits until it can be
 * used (or is just loaded, if `js` is false). When the test ends the page is closed, and the test fails if the page
 * logged a warning or an error, threw, or asked for something that it did not get.
 */
export async function openPage(address: string, options: PageOptions = {}): Promise<Page> {
  const { width = 1280, height = 900, theme = "light", js = true, inFolder = false } = options;
  connection ??= chromium.connect(inject("browser"));
  const context = await (
    await connection
  ).newContext({
    baseURL: inject(inFolder ? "siteInFolder" : "site"),
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
    hasTouch: options.touch ?? false,
    javaScriptEnabled: js,
    locale: "en-GB",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  // What does not come is reported by name, well before the time of the test is over.
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  const problems = recordProblems(page);
  onTestFinished(async () => {
    const expected = [...(options.expected ?? []), ...(js ? [] : problemsWithoutScript)];
    const unexpected = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
    await context.close();
    if (unexpected.length > 0) throw new Error(`${address} had problems:\n${unexpected.join("\n")}`);
  });
  await options.before?.(page);
  await page.goto(address.replace(/^\//, ""));
  if (js) await page.locator("html[data-ready]").waitFor({ state: "attached", timeout: 15_000 });
  return page;
}

/** What the HTML announces for scripts is then neither loaded nor used. */
const problemsWithoutScript = [/^request failed \(csp\)/, /preloaded using link preload but not used/];

/** Everything that goes wrong on the page from now on, a line each. */
function recordProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Leaving a page breaks off what it was still loading: no problem of the page.
    const cause = request.failure()?.errorText;
    if (cause !== "net::ERR_ABORTED") problems.push(`request failed (${cause}): ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}
