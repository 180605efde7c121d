import { join, resolve } from "node:path";
import type { Browser } from "@playwright/test";
import { build } from "vite";
import { compressFiles } from "../../scripts/build/compress-files.ts";
import { progressOn } from "../../scripts/build/progress.ts";
import { openPage } from "../measure/browser.ts";
import { conditions } from "../measure/conditions.ts";
import { serveFolders } from "../measure/server.ts";
import { generatedFile, productCode, products, rowCount } from "./generated-file.ts";

/** Products of a generated table, asked for one after the other on one page, and drawn with our trade chart. */
export interface ParquetRun {
  readonly condition: string;
  /** The first one counts from the navigation, later ones from the call; to the end of the frame that shows it, in ms. */
  readonly answer: "first" | "later";
  readonly ms: number;
  readonly kB: number;
  readonly requests: number;
}

export interface ParquetResult {
  readonly rows: number;
  readonly fileMB: number;
  readonly runs: readonly ParquetRun[];
}

const folder = join(".cache", "bench", "parquet");
const later = 5;

export async function measureParquet(browser: Browser, times: number): Promise<ParquetResult> {
  await build({
    configFile: "vite.config.ts",
    root: resolve("bench/parquet"),
    logLevel: "error",
    publicDir: false,
    build: { outDir: resolve(folder), emptyOutDir: false },
  });
  await compressFiles(folder, progressOn(process.stdout));
  const bytes = await generatedFile(join(folder, "trade-by-product.parquet"));
  const server = await serveFolders({ "": folder, parquet: folder });
  const runs: ParquetRun[] = [];
  try {
    for (const condition of conditions.filter(({ id }) => id === "default" || id === "slow")) {
      for (let time = 0; time < times; time++) {
        const place = (index: number) => productCode((time * 911 + index * 607) % products);
        const expected = { marks: '#chart rect[role="img"]', least: 160 };
        const { page, context } = await openPage(browser, condition, expected);
        await page.goto(`${server.url}parquet/?product=${place(0)}`, { waitUntil: "commit" });
        const { painted } = await page.evaluate((quiet) => bench.load(quiet), condition.quiet);
        await page.waitForFunction(() => globalThis.productPage !== undefined);
        let before = await page.evaluate(() => ({ ...globalThis.productPage?.read }));
        runs.push(runOf(condition.id, "first", painted, before));
        for (let index = 1; index <= later; index++) {
          const { ms, read } = await page.evaluate(
            async ([product, quiet]) => {
              const begun = performance.now();
              await globalThis.productPage?.show(product);
              const frames = await bench.quiet(quiet, begun);
              return { ms: (frames.at(-1)?.at ?? Number.NaN) - begun, read: { ...globalThis.productPage?.read } };
            },
            [place(index), condition.quiet] as const,
          );
          const { bytes: all = 0, requests = 0 } = read;
          runs.push(
            runOf(condition.id, "later", ms, {
              bytes: all - (before.bytes ?? 0),
              requests: requests - (before.requests ?? 0),
            }),
          );
          before = read;
        }
        await context.close();
      }
    }
  } finally {
    await server.close();
  }
  return { rows: rowCount, fileMB: bytes / 1e6, runs };
}

function runOf(
  condition: string,
  answer: ParquetRun["answer"],
  ms: number,
  { bytes = 0, requests = 0 }: { readonly bytes?: number; readonly requests?: number },
): ParquetRun {
  return { condition, answer, ms, kB: bytes / 1000, requests };
}
