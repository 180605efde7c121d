import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../../scripts/test/find-browser.ts";
import { serveSite } from "../../scripts/serve/site-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site's front page. */
    site: string;
    /** The same site in a sub-folder of its host. */
    siteInFolder: string;
    /** Where to reach the one browser of the run. */
    browser: string;
  }
}

/** Serves `dist/` and starts one browser for all test files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer({
    executablePath: await findBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Whatever a page or the browser itself asks of the outside world fails at once.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
  const site = await serveSite({ port: 0 });
  const siteInFolder = await serveSite({ port: 0, base: "/some/folder/" });
  project.provide("site", site.url);
  project.provide("siteInFolder", siteInFolder.url);
  project.provide("browser", browser.wsEndpoint());

  return async () => {
    await Promise.all([browser.close(), site.close(), siteInFolder.close()]);
  };
}
