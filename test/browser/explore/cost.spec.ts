import { statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { bar, column, openMenu, pointAt, pointAtNothing, topOfColumn } from "../marks.ts";
import { commits, countCommits } from "../react-commits.ts";
import { siteDir } from "../site.ts";

interface Cost {
  readonly requests: number;
  /** kB compressed with gzip: of everything, and of scripts alone. */
  readonly kB: number;
  readonly scriptKB: number;
  /** Elements in the page. */
  readonly nodes: number;
  /** How often React has put something on the page. */
  readonly commits: number;
}

/** The most that a page may cost until it rests: what is counted here is the same on every machine. Times are for `npm run bench`. */
const budgets: Readonly<Record<string, Cost>> = {
  "embed/trade/": { requests: 6, kB: 34, scriptKB: 8, nodes: 400, commits: 0 },
  "embed/trade/?countries=KAZ,UZB": { requests: 8, kB: 65, scriptKB: 40, nodes: 300, commits: 0 },
  "embed/map/": { requests: 6, kB: 48, scriptKB: 8, nodes: 400, commits: 0 },
  "": { requests: 60, kB: 480, scriptKB: 230, nodes: 2300, commits: 10 },
  "?countries=KAZ,UZB": { requests: 60, kB: 480, scriptKB: 230, nodes: 2300, commits: 10 },
  "sources/": { requests: 40, kB: 480, scriptKB: 155, nodes: 11800, commits: 6 },
};

/** How often React puts something on the page for a year or a mark that is pointed at (its panel alone), and for a country left out. */
const mostCommits = { pointing: 8, toggle: 6 } as const;

/** How many elements have their styles reckoned anew until the page rests after a country is left out; it has some 2,000. */
const mostStyled = 300;

for (const [address, most] of Object.entries(budgets)) {
  test(`/${address} costs at most ${most.requests} requests, ${most.kB} kB and ${most.nodes} elements`, async ({
    page,
  }) => {
    const files: Array<readonly [type: string, kB: number]> = [];
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      files.push([response.request().resourceType(), gzippedKB(pathname)]);
    });
    await countCommits(page);
    await visit(page, address);
    await page.waitForLoadState("networkidle");
    const sum = (list: typeof files) => Math.round(list.reduce((total, [, kB]) => total + kB, 0));
    const cost: Cost = {
      requests: files.length,
      kB: sum(files),
      scriptKB: sum(files.filter(([type]) => type === "script")),
      nodes: await page.locator("*").count(),
      commits: (await commits(page)).onPage,
    };
    for (const name of Object.keys(most) as Array<keyof Cost>) {
      expect.soft(cost[name], `${name}: ${JSON.stringify(cost)}`).toBeLessThanOrEqual(most[name]);
    }
  });
}

test(`pointing at a year or a mark makes React work at most ${mostCommits.pointing} times, leaving out a country ${mostCommits.toggle} times`, async ({
  page,
}) => {
  await countCommits(page);
  await visit(page, "");
  await page.waitForLoadState("networkidle");
  // What is loaded when something is first pointed at comes once.
  await column(page, 2010).hover(topOfColumn);
  await pointAt(bar(page, "KAZ", 2020));
  await page.waitForLoadState("networkidle");
  const pointings = [
    () => column(page, 2012).hover(topOfColumn),
    () => column(page, 2015).hover(topOfColumn),
    () => pointAt(bar(page, "KAZ", 2024)),
  ];
  const before = (await commits(page)).onPage;
  for (const point of pointings) await point();
  await expect(page.getByRole("tooltip").first()).toBeVisible();
  expect((await commits(page)).onPage).toBeLessThanOrEqual(before + pointings.length * mostCommits.pointing);

  await pointAtNothing(page);
  const menu = await openMenu(page, "countries");
  const open = (await commits(page)).onPage;
  await menu.getByRole("checkbox").first().click();
  await expect(bar(page, "KAZ", 2020)).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  const after = (await commits(page)).onPage;
  // Or nothing is counted at all.
  expect(after).toBeGreaterThan(open);
  expect(after).toBeLessThanOrEqual(open + mostCommits.toggle);
});

test(`leaving out a country lets the styles of at most ${mostStyled} elements be reckoned anew`, async ({ page }) => {
  // Columns that glide to their places are styled anew in each frame of the way, however many come.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await visit(page, "", { width: 1280, height: 900 });
  for (const island of await page.locator("[data-island]").all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).toHaveAttribute("data-live");
  }
  const menu = await openMenu(page, "countries");
  await page.waitForLoadState("networkidle");
  const styled = await elementsStyled(page, async () => {
    await menu
      .getByRole("checkbox")
      .first()
      .evaluate((box: HTMLInputElement) => box.click());
    await expect(page.locator('[data-chart="gap"] [data-country="KAZ"]')).toHaveCount(0);
  });
  // Or nothing is counted at all.
  expect(styled).toBeGreaterThan(100);
  expect(styled).toBeLessThanOrEqual(mostStyled);
});

/** Of how many elements the browser reckons the styles anew during `run`. */
async function elementsStyled(page: Page, run: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("There is no browser");
  const devtools = await browser.newBrowserCDPSession();
  let styled = 0;
  devtools.on("Tracing.dataCollected", ({ value }) => {
    for (const { name, args } of value as unknown as ReadonlyArray<{
      name: string;
      args?: { elementCount?: number };
    }>) {
      if (name === "UpdateLayoutTree") styled += args?.elementCount ?? 0;
    }
  });
  const ended = new Promise((done) => devtools.once("Tracing.tracingComplete", done));
  await devtools.send("Tracing.start", { traceConfig: { includedCategories: ["devtools.timeline"] } });
  // What begins to trace and what ends it are processes of their own.
  await twoFrames(page);
  await run();
  await twoFrames(page);
  await devtools.send("Tracing.end");
  await ended;
  await devtools.detach();
  return styled;
}

function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function gzippedKB(pathname: string): number {
  const file = join(siteDir, decodeURI(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
  const size = (name: string) => statSync(name, { throwIfNoEntry: false })?.size;
  return (size(`${file}.gz`) ?? size(file) ?? 0) / 1000;
}
