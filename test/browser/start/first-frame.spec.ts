import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";

/** Scripts and tables that a page has asked for, and those of them before it stood. */
function files(page: Page): Promise<{ readonly all: number; readonly early: readonly string[] }> {
  return page.evaluate(() => {
    const { domInteractive } = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming;
    const asked = performance.getEntriesByType("resource").filter(({ name }) => /\.(?:js|json)$/.test(name));
    const early = asked.filter(({ startTime }) => startTime < domInteractive);
    return { all: asked.length, early: early.map(({ name }) => name.replace(/.*\//, "")) };
  });
}

for (const address of ["", "events/", "country/kaz/"]) {
  test(`/${address} asks for what brings it to life when its picture stands`, async ({ page }) => {
    await visit(page, address);
    const { all, early } = await files(page);
    expect(early).toEqual([expect.stringMatching(/^start-[\w-]+\.js$/)]);
    expect(all).toBeGreaterThan(5);
  });
}

test("a view that is not the page's picture waits for none", async ({ page }) => {
  await visit(page, "?countries=KAZ");
  const { early } = await files(page);
  expect(early).toEqual(expect.arrayContaining(["yuan.json", expect.stringMatching(/^base-/)]));
});

const gap = (page: Page) => page.locator('[data-island="below"] figure[data-chart="gap"]');

test("what lies below the first screen is read after the first frame, and needs no file", async ({
  page,
  problems,
}) => {
  problems.expect(/ERR_FAILED/);
  await page.addInitScript(() => {
    const seen = { frames: 0, at: null as number | null };
    Object.assign(window, { seen });
    const look = () => {
      if (document.querySelector('[data-island="below"] figure')) seen.at ??= seen.frames;
      else if (document.querySelector("main figure")) seen.frames++;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.route(/\/(?!start-)[\w.-]+\.js$/, (route) => route.abort());
  await page.goto("");
  await expect(gap(page)).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { seen: { at: number } }).seen.at)).toBeGreaterThan(0);
});

test("what lies below is there where the view asked for cannot be drawn, and the usual one is shown", async ({
  page,
  problems,
}) => {
  problems.expect(/ERR_FAILED/);
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto("?countries=KAZ");
  await expect(page.locator("#state")).toContainText("usual view");
  await expect(gap(page)).toBeVisible();
});

const started = { "": /trade with Central Asia/, "?countries=KAZ": /Kazakhstan/, "events/": /Events/ };

/** The site on a host whose configuration is of another version: its pages under a policy changed so. */
async function hostWith(page: Page, policy: (text: string) => string): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith("/"),
    async (route) => {
      const answer = await route.fetch();
      const headers = Object.fromEntries(Object.entries(answer.headers()).map(([key, value]) => [key, policy(value)]));
      await route.fulfill({ response: answer, headers, body: policy(await answer.text()) });
    },
  );
}

const keepsScript = (text: string) =>
  text.replaceAll(/'sha256-[^']+'/g, "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='");
const knowsNotStart = (text: string) => text.replaceAll("trusted-types silk-ledger-start ", "trusted-types ");

/** Opens a page that lives although a policy keeps the script in it from running: styled, and with no word of lacking scripts. */
async function openBlocked(page: Page, address: string): Promise<void> {
  await hostWith(page, keepsScript);
  await page.goto(address);
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await expect(page.locator(".visually-hidden").first()).toHaveCSS("position", "absolute");
  await expect(page.locator(".usual-view")).toBeHidden();
}

for (const [address, title] of Object.entries(started)) {
  test(`/${address} comes to life, and is styled, where a policy keeps the script in it from running`, async ({
    page,
    problems,
  }) => {
    problems.expect(/Content Security Policy/);
    await openBlocked(page, address);
    await expect(page.locator("html[data-scripted]")).toHaveCount(0);
    await expect(page.locator("main")).toHaveCSS("display", "block");
    await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(title);
    if (!address.startsWith("events")) await expect(gap(page)).toBeVisible();
  });

  for (const [what, policy] of Object.entries({
    "knows its markup not": knowsNotStart,
    "knows neither its markup nor its script": (text: string) => keepsScript(knowsNotStart(text)),
  })) {
    test(`/${address} comes to life where a policy ${what}`, async ({ page, problems }) => {
      problems.expect(/Content Security Policy|violates the following|createPolicy/);
      await hostWith(page, policy);
      await page.goto(address);
      await expect(page.locator("html[data-ready]")).toBeAttached();
      await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(title);
      if (address.startsWith("events")) return;
      await page.locator('[data-island="below"]').scrollIntoViewIfNeeded();
      await expect(gap(page)).toBeVisible();
    });
  }
}

for (const [address, title] of Object.entries({
  "embed/trade/": /^China’s trade with Central Asia/,
  "embed/trade/?countries=KAZ&theme=dark&transparent=1": /^China’s trade with Kazakhstan/,
})) {
  test(`/${address} shows what its address asks for, and is styled, where a policy keeps the script in it from running`, async ({
    page,
    problems,
  }) => {
    problems.expect(/Content Security Policy/);
    await openBlocked(page, address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.locator("html")).toHaveCSS("color-scheme", address.includes("dark") ? "dark" : "light dark");
    await expect(page.locator("html[data-transparent]")).toHaveCount(address.includes("transparent") ? 1 : 0);
  });
}

test("a failed start is told where a policy knows not the markup of the page", async ({ page, problems }) => {
  problems.expect(/Content Security Policy|violates the following|createPolicy|ERR_FAILED/);
  await hostWith(page, knowsNotStart);
  await page.route(/\/base-[^/]*\.js$/, (route) => route.abort());
  await page.goto("");
  await expect(page.locator("#state")).toContainText("does not work at the moment");
});
