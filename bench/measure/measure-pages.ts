import type { Browser } from "@playwright/test";
import { openPage } from "./browser.ts";
import { type Condition, conditions } from "./conditions.ts";
import { type MeasuredPage, pages } from "./pages.ts";

/** One load of a page. Times in ms. */
export interface PageRun {
  readonly page: string;
  readonly condition: string;
  /** From the navigation to the end of the frame that shows every mark. */
  readonly painted: number;
  /** By how much tasks until then were longer than 50 ms. */
  readonly blocking: number;
  /** From a click to the end of the frame with the last visible change; null where nothing is to click. */
  readonly toggle: number | null;
  /** MB of JavaScript's heap after it was cleared of what nobody needs; in one condition only. */
  readonly heap: number | null;
  readonly shift: number;
}

/** Loads every page under every condition, so many times over or its share of it, in an order that turns from run to run. */
export async function measurePages(
  browser: Browser,
  url: string,
  runs: number,
  say: (text: string) => void,
): Promise<PageRun[]> {
  const measured: PageRun[] = [];
  for (let run = 0; run < runs; run++) {
    for (const condition of conditions.filter(({ share }) => run < Math.ceil(runs * share))) {
      for (const page of turned(pages, run * 7)) measured.push(await measurePage(browser, url, page, condition));
    }
    say(`run ${run + 1} of ${runs}`);
  }
  return measured;
}

function turned<Item>(items: readonly Item[], by: number): Item[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

async function measurePage(browser: Browser, url: string, of: MeasuredPage, condition: Condition): Promise<PageRun> {
  const { page, devtools, context } = await openPage(browser, condition, of.expected);
  try {
    await page.goto(url + of.path, { waitUntil: "commit" });
    const { painted, blocking } = await page.evaluate((quiet) => bench.load(quiet), condition.quiet);
    const toggle = of.toggle !== null && condition.toggles ? await toggled(of, condition) : null;
    const shift = await page.evaluate(() => bench.shift);
    const heap = condition.cpu === 1 && condition.network === null ? await heapOf() : null;
    return { page: of.id, condition: condition.id, painted, blocking, toggle, heap, shift };
  } catch (error) {
    throw new Error(`${of.title}, ${condition.title}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  } finally {
    await context.close();
  }

  async function toggled({ toggle, open }: MeasuredPage, { quiet, cpu }: Condition): Promise<number | null> {
    await page.waitForLoadState("load");
    if (open !== undefined) {
      await page.locator("html[data-ready]").waitFor();
      await page.locator(open).click();
      await page.evaluate((ms) => bench.quiet(ms), quiet);
    }
    const clicks = cpu === 1 ? 3 : 1;
    const times: number[] = [];
    for (let click = 0; click < clicks; click++) {
      const time = await page.evaluate(([what, ms]) => bench.toggle(what, ms), [toggle ?? "", quiet] as const);
      if (time === null) throw new Error("a click changed nothing");
      times.push(time);
    }
    return times.toSorted((a, b) => a - b)[Math.floor(clicks / 2)] ?? null;
  }

  async function heapOf(): Promise<number> {
    await page.evaluate(() => bench.forget());
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    return usedSize / 1e6;
  }
}
