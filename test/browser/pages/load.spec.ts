import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import sirv from "sirv";
import { expect, test, visit } from "../fixtures.ts";
import { column, topOfColumn } from "../marks.ts";
import { movements } from "../page-checks.ts";
import { siteDir, sitePages } from "../site.ts";

test.describe("in a sub-folder of its host", () => {
  test.use({ baseURL: ({ siteInFolder }, provide) => provide(siteInFolder) });

  for (const address of sitePages) {
    test(`/${address} comes to life without a complaint`, async ({ page }) => {
      await visit(page, address);
      await expect(page.locator("main, figure").first()).toBeVisible();
    });
  }
});

test.describe("without any script", () => {
  test.use({ javaScriptEnabled: false });

  test("the picture is there", async ({ page }) => {
    await page.goto("");
    for (const chart of await page.locator("figure[data-chart]").all()) {
      expect(await chart.locator("svg [data-country], svg [data-event]").count()).toBeGreaterThan(0);
    }
    expect(await page.locator("figure[data-chart]").count()).toBeGreaterThanOrEqual(2);
    await expect(page.locator('[data-island="below"] figure[data-chart="gap"]')).toBeVisible();
  });
});

for (const width of [390, 1440]) {
  test(`nothing moves while Explore loads, ${width} px wide`, async ({ page }) => {
    await visit(page, "", { width });
    expect(await movements(page)).toEqual([]);
  });
}

const pieces = {
  head: ["<header", "</header>", 100],
  "first screen": ["</header>", 'data-island="below"', 2000],
} as const;

for (const [part, [from, to, bytes]] of Object.entries(pieces)) {
  test(`nothing of the ${part} moves where the HTML comes in pieces`, async ({ page }) => {
    const html = await readFile(`${siteDir}/index.html`);
    const [start, end] = [html.indexOf(from), html.indexOf(to)];
    const files = sirv(siteDir, { dev: true });
    const server = createServer(async (request, answer) => {
      if (request.url !== "/") return files(request, answer, () => void answer.writeHead(404).end());
      answer.setHeader("content-type", "text/html;charset=utf-8").write(html.subarray(0, start));
      for (let at = start; at < end; at += bytes) {
        answer.write(html.subarray(at, Math.min(at + bytes, end)));
        await setTimeout(40);
      }
      answer.end(html.subarray(end));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      await visit(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { width: 1440 });
      expect(await movements(page)).toEqual([]);
      await expect(page.locator(".page-head-tools")).toBeVisible();
    } finally {
      server.close().closeAllConnections();
    }
  });
}

test("headline, menus and columns of Explore live by the scripts that its HTML announces, which the budget counts", async ({
  page,
}) => {
  const html = await (await page.request.get("")).text();
  await page.route("**/assets/*.js", async (route) => {
    // Whatever else is asked for never comes.
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    if (html.includes(name)) await route.continue();
  });
  await page.goto("");
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  await column(page, 2013).click(topOfColumn);
  await expect(page).toHaveQuery("?year=2013");
  await expect(page.locator("h1")).toContainText("2013");
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("as long as nobody uses Explore, it loads nothing that its HTML does not announce", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname.split("/").at(-1) ?? "");
  });
  await page.goto("", { waitUntil: "networkidle" });
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  const html = await (await page.request.get("")).text();
  expect(scripts.filter((name) => !html.includes(name))).toEqual([]);
  await expect(page.locator("[data-island][data-live]")).toHaveCount(0);
});

test("a click on the map's picture is done once the map is alive", async ({ page }) => {
  await page.goto("", { waitUntil: "networkidle" });
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  // As a screen reader does it: without a pointer.
  await page.locator('.chart-map .map-country[data-country="KAZ"]').dispatchEvent("click");
  await expect(page).toHaveQuery("?countries=KAZ");
});

for (const address of ["nothing", "de/nothing/here/"]) {
  test(`/${address} leads to a page that helps`, async ({ page, problems }) => {
    problems.expect(/404/);
    await visit(page, address);
    expect(await page.locator("main a[href]").count()).toBeGreaterThan(0);
  });
}
