import type { Page } from "@playwright/test";
import { chartIds } from "../../../src/charts/registry.ts";
import { expect, test, visit } from "../fixtures.ts";
import { objections } from "../page-checks.ts";

/** Scripts and data that the page has asked for. */
const asked = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /\.(js|json)$/.test(path)),
  );

for (const id of chartIds) {
  test(`another view of the chart ${id} is drawn by one small script of its own, and lives as the usual one does`, async ({
    page,
  }) => {
    await visit(page, `de/embed/${id}/?countries=KAZ,UZB&unit=capita&ledger=partner&year=2015`);
    const files = await asked(page);
    expect(files).toContainEqual(expect.stringMatching(new RegExp(`/assets/light-${id}-de-[\\w-]+\\.js$`)));
    expect(
      files.filter(
        (file) => !/\/assets\/(?:embed|light|figures|months|summits|events|gdp|capita)-[\w-]+\.js$/.test(file),
      ),
    ).toEqual([]);
    expect(await page.evaluate(shifts)).toBe(0);
    await page.locator(".chart-body").focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(".tooltip:not(.figure-card)")).toBeVisible();
    expect(await objections(page)).toEqual([]);

    // What the reader does for more happens where it was done, and nothing moves for it.
    const before = await page.locator("figure").boundingBox();
    const focused = await page.locator(":focus").getAttribute("aria-label");
    await page.getByRole("button", { name: "Tabelle", exact: true }).click();
    await expect(page.getByRole("table").first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Tabelle", exact: true })).toBeFocused();
    expect({ ...(await page.locator("figure").boundingBox()), height: 0 }).toEqual({ ...before, height: 0 });
    await expect(page.locator(`[role="img"][aria-label="${focused}"]`).first()).toBeAttached();
  });
}

/** How far what was painted has moved on its own. */
const shifts = () =>
  new Promise<number>((done) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { readonly value: number }).value;
    });
    observer.observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
  });

test("any view comes in a fence without an origin of its own, from a host that shares its files with nobody", async ({
  page,
  site,
  openHost,
}) => {
  await page.route(`${site}**`, async (route) => {
    const response = await route.fetch();
    const { "access-control-allow-origin": _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  for (const view of ["map/?year=2005", "spine/?years=2010-2020&unit=share", "de/embed/slope/?flow=export"]) {
    const address = `${site}${view.startsWith("de/") ? view : `embed/${view}`}`;
    await openHost(
      `<iframe id="fenced" sandbox="allow-scripts" src="${address}" style="width:900px;height:700px"></iframe>`,
    );
    const frame = page.frameLocator("#fenced");
    await expect(frame.locator("html[data-ready]")).toHaveAttribute("data-drawn");
    await expect(frame.locator("h1")).toBeVisible();
    await expect(frame.locator("#state")).toHaveText("");
  }
});

test("a view with an open event shows its chart at once, and then the event's card", async ({ page }) => {
  const event = "summit-xian-2023";
  await visit(page, `embed/timeline/?countries=KAZ&event=${event}`);
  await expect(page.locator("html")).toHaveAttribute("data-drawn");
  await expect(page.locator(".event-card")).toBeVisible();
  await expect(page).toHaveTitle(
    await page
      .locator("h1")
      .innerText()
      .then((title) => `${title} · Silk Ledger`),
  );
});

for (const width of [640, 390]) {
  test(`every chart has all its years in a frame of ${width} px, and nothing scrolls sideways`, async ({ page }) => {
    for (const id of chartIds) {
      await visit(page, `embed/${id}/`, { width, height: 600 });
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll("html, .chart-body, .chart-body *")]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== "visible")
          .filter((one) => !(one instanceof SVGElement))
          .map((one) => one.className),
      );
      expect(hidden, id).toEqual([]);
    }
  });
}

test("an address that was deformed on its way is put right before it is drawn, and what means nothing is told", async ({
  page,
}) => {
  await visit(page, "embed/trade/?countries=KAZ,UZB&amp;form=lines&amp;contries=KAZ&amp;utm_source=mail");
  await expect(page).toHaveQuery("?countries=KAZ,UZB&form=lines&contries=KAZ");
  await expect(page.locator("figure")).toHaveAttribute("data-chart", "trade");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kazakhstan and Uzbekistan");
  await expect(page.getByRole("status").filter({ hasText: "contries" })).toBeVisible();
});
