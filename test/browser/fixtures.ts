import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { expect as baseExpect, type Page, test as baseTest } from "@playwright/test";
import sirv from "sirv";
import { createServer as createViteServer } from "vite";
import { messageCatalogues } from "../../scripts/build/message-catalogue-plugin.ts";
import { serveSite } from "../../scripts/serve/site-server.ts";
import { query } from "./marks.ts";
import { siteDir } from "./site.ts";

interface Problems {
  /** Problems that the test provokes: a console message or a failed request that matches one is no failure. */
  expect(...patterns: readonly RegExp[]): void;
}

interface Host {
  /** What the page's other requests to its own origin are answered from; with nothing if there is no folder. */
  readonly folder?: string;
  /** The page's own query, "?…". */
  readonly query?: string;
  /** What the page is sent with. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface Fixtures {
  /** A test fails if any of its pages logs a warning or an error, throws, or asks for what it does not get. */
  readonly problems: Problems;
  /** Opens a page of another origin than the site's, with this body, as a host that has pasted a snippet into it. */
  readonly openHost: (body: string, host?: Host) => Promise<void>;
}

interface WorkerFixtures {
  /** Address of the built site's front page, to which all addresses in tests are relative. */
  readonly site: string;
  /** The same site in a sub-folder of its host. */
  readonly siteInFolder: string;
  /** A module of the project, by its path from the top, loaded as for the site: with JSON, messages and styles. */
  readonly siteCode: <Module>(file: string) => Promise<Module>;
}

/** What the HTML announces for scripts is then neither loaded nor used. */
const problemsWithoutScript = [/^request failed \(csp\)/, /preloaded using link preload but not used/];

export const test = baseTest.extend<Fixtures, WorkerFixtures>({
  site: [
    async ({}, provide) => {
      const { url, close } = await serveSite({ port: 0, root: siteDir });
      await provide(url);
      await close();
    },
    { scope: "worker" },
  ],

  siteInFolder: [
    async ({}, provide) => {
      const { url, close } = await serveSite({ port: 0, root: siteDir, base: "/some/folder/" });
      await provide(url);
      await close();
    },
    { scope: "worker" },
  ],

  siteCode: [
    async ({}, provide) => {
      const vite = await createViteServer({
        configFile: false,
        appType: "custom",
        logLevel: "error",
        plugins: [messageCatalogues()],
        server: { middlewareMode: true, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
      });
      await provide(async <Module>(file: string) => (await vite.ssrLoadModule(resolve(file))) as Module);
      await vite.close();
    },
    { scope: "worker" },
  ],

  baseURL: ({ site }, provide) => provide(site),

  problems: [
    async ({ context, javaScriptEnabled }, provide) => {
      const problems: string[] = [];
      const expected = javaScriptEnabled ? [] : [...problemsWithoutScript];
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") problems.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => problems.push(`exception: ${error.error().message}`));
      context.on("requestfailed", (request) => {
        const cause = request.failure()?.errorText ?? "";
        // Leaving a page breaks off what it was still loading: no problem of the page.
        if (!cause.endsWith("ABORTED")) problems.push(`request failed (${cause}): ${request.url()}`);
      });
      context.on("response", (response) => {
        if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
      });
      await provide({ expect: (...patterns) => void expected.push(...patterns) });
      const unexpected = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
      baseExpect(unexpected, "problems of the pages").toEqual([]);
    },
    { auto: true },
  ],

  openHost: async ({ page, problems }, provide) => {
    // Snippets allow it; where the system shares no files, the browser notes that.
    problems.expect(/Unrecognized feature: 'web-share'/);
    const close: Array<() => void> = [];
    await provide(async (body, { folder, query: ownQuery = "", headers = {} } = {}) => {
      const html = `<!doctype html><html data-ready><meta charset="utf-8"><title>Host</title><body>${body}`;
      const serveFile = folder === undefined ? null : sirv(folder, { dev: true });
      const server = createServer((request, answer) => {
        if (request.url === `/${ownQuery}` || !serveFile)
          answer.writeHead(200, { "content-type": "text/html", ...headers }).end(html);
        else serveFile(request, answer, () => void answer.writeHead(204).end());
      });
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      close.push(() => server.close().closeAllConnections());
      await visit(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}/${ownQuery}`);
    });
    for (const closeOne of close) closeOne();
  },
});

export const expect = baseExpect.extend({
  /** Waits until the query of the page's address is exactly this: "" or "?…". */
  async toHaveQuery(page: Page, expected: string) {
    const pass = await baseExpect
      .poll(() => query(page), { timeout: this.timeout })
      .toBe(expected)
      .then(
        () => true,
        () => false,
      );
    return { pass, message: () => `The query of the address is "${query(page)}", and ought to be "${expected}"` };
  },
});

/** The screen of a reader, in px, and what the system is set to; what is not given stays as the configuration has it. */
interface Reader {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly reducedMotion?: boolean;
}

/** Opens a page of the site, "events/?countries=KAZ", and waits until it can be used; `page.goto` is for pages without script. */
export async function visit(page: Page, address: string, reader: Reader = {}): Promise<void> {
  const { width, height, theme, reducedMotion } = reader;
  const screen = page.viewportSize();
  if (screen) await page.setViewportSize({ width: width ?? screen.width, height: height ?? screen.height });
  if (theme) await page.emulateMedia({ colorScheme: theme });
  if (reducedMotion) await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  // Not by an expectation: of a page of thousands of rows, the library looks only twice in half a minute.
  await page.locator("html[data-ready]").waitFor({ state: "attached", timeout: 15_000 });
  // Parts of it that are seen, or nearly, come to life once a reader shows up, but those that could not be loaded.
  if ((await page.locator("[data-island]").count()) > 0) await page.mouse.move(1, 1);
  await expect.poll(() => page.evaluate(partsToCome), { timeout: 15_000 }).toEqual([]);
}

function partsToCome(): string[] {
  return [...document.querySelectorAll<HTMLElement>("[data-island]:not([data-live])")]
    .filter((part) => !part.previousElementSibling?.matches(".not-loaded"))
    .filter((part) => part.getBoundingClientRect().top < innerHeight + 300)
    .map((part) => part.dataset["island"] ?? "");
}
