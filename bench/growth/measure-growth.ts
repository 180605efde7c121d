import { spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { once } from "node:events";
import type { Browser } from "@playwright/test";
import { build } from "vite";
import { dataFolder } from "../../scripts/build/dataset-files.ts";
import { sourceNames, tradeAmounts } from "../../src/data/parts/table-parts.ts";
import { wholeFact, wholeSources } from "../../src/data/parts/whole-rows.ts";
import { openPage } from "../measure/browser.ts";
import { conditions } from "../measure/conditions.ts";
import { pageNamed } from "../measure/pages.ts";
import { serveFolders } from "../measure/server.ts";
import { projectBook } from "../twins/project-figures.ts";
import { type Dimension, dimensions, type GrowingTables, grownTables } from "./grow.ts";
import type { StepTimes } from "./time-steps.ts";

/** A dataset with so many times the rows: each step in Node, and Explore in the browser. Times in ms, memory in MB. */
export interface GrowthRun {
  readonly dimension: Dimension;
  readonly factor: number;
  /** Rows of trade. */
  readonly rows: number;
  /** Null if it did not come to an end. */
  readonly node: StepTimes | null;
  /** Null if it did not come to an end, or was not tried. */
  readonly browser: BrowserGrowth | null;
}

export interface BrowserGrowth {
  readonly painted: number;
  /** Until the page can be used. */
  readonly interactive: number;
  /** By how much tasks until then were longer than 50 ms. */
  readonly blocking: number;
  readonly toggle: number | null;
  readonly heap: number;
}

const factors = [1, 10, 100, 1000] as const;
const place = join(".cache", "bench", "growth");

/** Grows the dataset by each dimension; the largest takes some minutes, and some GB of memory. */
export async function measureGrowth(
  browser: Browser,
  site: string,
  isQuick: boolean,
  say: (text: string) => void,
): Promise<GrowthRun[]> {
  await build({
    logLevel: "error",
    build: { ssr: "bench/growth/time-steps.ts", outDir: join(place, "code"), emptyOutDir: true, copyPublicDir: false },
  });
  const { dataset } = (await projectBook()).book;
  const tables = { trade: dataset.trade.map(wholeFact), sources: [...wholeSources({ dataset })] };
  const runs: GrowthRun[] = [];
  for (const dimension of dimensions) {
    for (const factor of isQuick ? factors.slice(0, 3) : factors) {
      const folder = join(place, `${dimension}-${factor}`);
      const rows = await writeTables(folder, grownTables(tables, dimension, factor));
      const node = timesInNode(folder, factor < 1000 ? 3 : 1);
      // The schema of the site lets no other partners through.
      const inBrowser = dimension === "partners" ? null : await timesInBrowser(browser, site, folder);
      rmSync(folder, { recursive: true });
      runs.push({ dimension, factor, rows, node, browser: inBrowser });
      say(`${dimension}, ${factor} times the rows`);
    }
  }
  return runs;
}

/** Row by row: the text of the largest does not fit into one string together with another. */
async function writeTables(folder: string, tables: GrowingTables): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const files: Readonly<Record<string, readonly unknown[]>> = {
    ...tables,
    "source-names": sourceNames(tables.sources),
    "trade-amounts": tradeAmounts(tables.trade),
  };
  for (const [name, rows] of Object.entries(files)) {
    const file = createWriteStream(join(folder, `${name}.json`));
    const step = 10_000;
    file.write("[");
    for (let at = 0; at < rows.length; at += step) {
      const text = rows
        .slice(at, at + step)
        .map((row) => JSON.stringify(row))
        .join(",");
      if (!file.write(at === 0 ? text : `,${text}`)) await once(file, "drain");
    }
    file.end("]");
    await once(file, "finish");
  }
  return tables.trade.length;
}

/** The run with the middle total, of so many; each in a process of its own, as a build or a page would have it. */
function timesInNode(folder: string, runs: number): StepTimes | null {
  const found: StepTimes[] = [];
  for (let run = 0; run < runs; run++) {
    const { status, stdout } = spawnSync(
      process.execPath,
      ["--expose-gc", "--max-old-space-size=8192", join(place, "code", "time-steps.js"), folder, dataFolder],
      { encoding: "utf8", env: { ...process.env, NODE_ENV: "production" }, stdio: ["ignore", "pipe", "inherit"] },
    );
    if (status !== 0) return null;
    found.push(JSON.parse(stdout) as StepTimes);
  }
  const total = ({ parse, check, book, series, layout, markup }: StepTimes) =>
    parse + check + book + series + layout + markup;
  return found.toSorted((a, b) => total(a) - total(b))[Math.floor(runs / 2)] ?? null;
}

/** Explore of the built site with these tables in the place of its own. */
async function timesInBrowser(browser: Browser, site: string, folder: string): Promise<BrowserGrowth | null> {
  const copy = join(folder, "site");
  const { data } = JSON.parse(readFileSync(join(site, "release.json"), "utf8")) as { readonly data: string };
  const versions = join("data", "versions");
  const grown = ["trade.json", "sources.json", "source-names.json", "trade-amounts.json"];
  linkFiles(site, copy, ["data"]);
  linkFiles(join(site, "data"), join(copy, "data"), ["versions"]);
  linkFiles(join(site, versions), join(copy, versions), [data]);
  const compressed = grown.flatMap((file) => [file, `${file}.br`, `${file}.gz`]);
  linkFiles(join(site, versions, data), join(copy, versions, data), compressed);
  for (const name of grown) symlinkSync(resolve(folder, name), join(copy, versions, data, name));
  const server = await serveFolders({ "": copy });
  const explore = pageNamed("explore");
  const [usual] = conditions;
  if (!usual) throw new Error("There is no condition");
  const { page, devtools, context } = await openPage(browser, usual, explore.expected);
  try {
    page.setDefaultTimeout(180_000);
    await page.goto(server.url, { waitUntil: "commit" });
    await page.locator("html[data-ready]").waitFor();
    const interactive = await page.evaluate(() => performance.now());
    const blocking = await page.evaluate(() => bench.blocked.reduce((sum, { by }) => sum + by, 0));
    const { painted } = await page.evaluate((quiet) => bench.load(quiet), usual.quiet);
    await page.locator(explore.open ?? "").click();
    await page.evaluate((quiet) => bench.quiet(quiet), usual.quiet);
    const toggle = await page.evaluate(([what, quiet]) => bench.toggle(what, quiet), [
      explore.toggle ?? "",
      usual.quiet,
    ] as const);
    await page.evaluate(() => bench.forget());
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    return { painted, interactive, blocking, toggle, heap: usedSize / 1e6 };
  } catch (error) {
    console.warn(`Explore with ${folder}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    return null;
  } finally {
    await context.close().catch(() => {});
    await server.close();
  }
}

/** Links everything in a folder into another one, but for these. */
function linkFiles(from: string, to: string, without: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) if (!without.includes(name)) symlinkSync(resolve(from, name), join(to, name));
}
