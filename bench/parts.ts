import { measureGrowth } from "./growth/measure-growth.ts";
import { launchBrowser } from "./measure/browser.ts";
import { checkPages } from "./measure/check-pages.ts";
import { checkWrongView } from "./measure/check-wrong-view.ts";
import { measureExports } from "./measure/measure-exports.ts";
import { measureLighthouse } from "./measure/measure-lighthouse.ts";
import { measurePages } from "./measure/measure-pages.ts";
import { type BenchServer, serveFolders } from "./measure/server.ts";
import { measureParquet } from "./parquet/measure-parquet.ts";
import { thisMachine } from "./report/machine.ts";
import { type Parts, saveResult } from "./report/results.ts";
import type { Browser } from "@playwright/test";

export interface PartOptions {
  /** Folder of the built site. */
  readonly site: string;
  /** Folder of the built twins. */
  readonly twins: string;
  readonly runs: number;
  readonly isQuick: boolean;
}

interface Bench extends PartOptions {
  readonly browser: Browser;
  readonly server: BenchServer;
  say(text: string): void;
}

export type PartName = keyof Parts;

/** Everything that can be measured, in the order in which it is. */
export const parts: { readonly [Name in PartName]: (bench: Bench) => Promise<Parts[Name]> } = {
  pages: async ({ browser, server, runs, say }) => ({
    checks: await checkPages(browser, server),
    runs: await measurePages(browser, server.url, runs, say),
  }),
  views: ({ browser, server, isQuick }) => checkWrongView(browser, server.url, isQuick),
  exports: ({ browser, server, runs }) => measureExports(browser, server.url, Math.min(runs, 5)),
  growth: ({ browser, site, isQuick, say }) => measureGrowth(browser, site, isQuick, say),
  parquet: ({ browser, runs }) => measureParquet(browser, Math.min(runs, 5)),
  lighthouse: ({ server, isQuick }) => measureLighthouse(server.url, isQuick),
};

/** Measures a part in a browser of its own, and keeps what it found. */
export async function runPart<Name extends PartName>(name: Name, options: PartOptions): Promise<void> {
  console.log(`── ${name} ──`);
  const begun = performance.now();
  const server = await serveFolders({ "": options.site, twins: options.twins });
  const browser = await launchBrowser();
  try {
    const machine = thisMachine(browser.version());
    const seconds = () => Math.round((performance.now() - begun) / 1000);
    const say = (text: string) => console.log(`${name}: ${text}, ${seconds()} s`);
    const found = await parts[name]({ ...options, browser, server, say });
    saveResult(name, {
      date: new Date().toISOString().slice(0, 10),
      seconds: seconds(),
      runs: options.runs,
      machine,
      found,
    });
    say("done");
  } finally {
    await browser.close();
    await server.close();
  }
}
