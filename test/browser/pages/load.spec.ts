import { readFile } from "node:fs/promises";
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

/** One of each kind; embeds have styles of their own. */
const walked = sitePages.filter((address) => !/^de\/.|^country\/(?!kaz)|^present\/.|^embed/.test(address));

for (const [address, width] of walked.flatMap((one) => [[one, 1440] as const, [one, 390] as const])) {
  test(`nothing of the first screen of /${address} moves while its HTML comes, wherever it is painted, ${width} px wide`, async ({
    page,
  }) => {
    const html = (await readFile(`${siteDir}/${address}index.html`, "utf8"))
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
      .replaceAll(/<script\b.*?<\/script>/gs, "");
    await page.setViewportSize({ width, height: 900 });
    await page.route("**/empty", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
    await page.goto(`${address}empty`);
    const [head = "", body = ""] = html.split(/(?=<body)/);
    await page.evaluate((text) => {
      document.open();
      document.write(text);
      // As the script in the page does.
      document.documentElement.dataset["scripted"] = "";
    }, head);
    const isStyled = () =>
      [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].every(({ sheet }) => sheet !== null);
    await expect.poll(() => page.evaluate(isStyled)).toBe(true);
    const pieces = body.split('data-island="below"')[0]?.split(/(?=<)/) ?? [];
    const { seen, moved } = await page.evaluate((parts) => {
      let places = new Map<Element, DOMRect>();
      const told: string[] = [];
      let isMark = false;
      let quiet = 0;
      for (const part of parts) {
        document.write(part);
        // Each mark says itself where it stands.
        isMark = part.startsWith("<svg") || (isMark && !part.startsWith("</svg"));
        if (isMark) continue;
        // The rest comes below the screen.
        if (quiet++ > 200) break;
        const now = new Map<Element, DOMRect>();
        for (const element of document.body.querySelectorAll("*:not(svg *)")) {
          const rect = element.getBoundingClientRect();
          const isThere = rect.width > 0 && rect.height > 0 && rect.top < innerHeight && element.textContent !== "";
          if (!isThere || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
          now.set(element, rect);
          const before = places.get(element);
          if (!before) quiet = 0;
          // A line that is being written breaks where it is full.
          if (getComputedStyle(element).display === "inline" && !element.nextSibling) continue;
          if (before && Math.hypot(rect.left - before.left, rect.top - before.top) >= 3) {
            const [from, to] = [before, rect].map(({ left, top }) => `${Math.round(left)} ${Math.round(top)}`);
            told.push(`${part.slice(0, 40)} moves ${element.outerHTML.slice(0, 60)} from ${from} to ${to}`);
          }
        }
        places = now;
      }
      return { seen: places.size, moved: told };
    }, pieces);
    expect(seen).toBeGreaterThan(10);
    expect(moved).toEqual([]);
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
