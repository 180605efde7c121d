import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart, choose, openMenu } from "../marks.ts";
import { overhang } from "../page-checks.ts";
import { difficultViews } from "../../../scripts/docs/difficult-views.ts";
import { centralAsia } from "../../../src/data/countries.ts";
import { flows, ledgerChoices, units } from "../../../src/view/view.ts";

/** What can be operated in the page's own part of the first view: whatever of it is seen there. */
function controls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main :is(a[href], button, input, select, summary, textarea)")]
      .filter((element) => {
        const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
        const isInView = top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
        return (
          width > 1 &&
          height > 1 &&
          isInView &&
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        );
      })
      .map((element) => (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 30)),
  );
}

/** By how many px the picture of a chart begins above the lower edge of what is seen of the page. */
function aboveTheFold(page: Page, id: string): Promise<number> {
  return chart(page, id)
    .locator(".chart-svg, svg")
    .first()
    .evaluate((picture) => {
      const bar = document.querySelector(".filter-bar")?.getBoundingClientRect();
      return (bar && bar.height > 0 ? bar.top : innerHeight) - picture.getBoundingClientRect().top;
    });
}

for (const lang of ["", "de/"]) {
  test(`on a laptop “/${lang}” shows columns, map and ranking at once, with at most 25 controls`, async ({ page }) => {
    await visit(page, lang, { width: 1440, height: 900 });
    expect((await controls(page)).length, (await controls(page)).join(" | ")).toBeLessThanOrEqual(25);
    expect(await aboveTheFold(page, "spine")).toBeGreaterThan(400);
    expect(await aboveTheFold(page, "map")).toBeGreaterThan(300);
    const rows = chart(page, "ranking").locator(".ranking-row");
    await expect(rows).toHaveCount(5);
    const ends = await rows
      .locator("text")
      .evaluateAll((all) => all.map((text) => text.getBoundingClientRect().bottom));
    expect(Math.max(...ends)).toBeLessThan(900);
    const play = await page.locator(".year-play .play").boundingBox();
    expect((play?.y ?? 900) + (play?.height ?? 0)).toBeLessThan(900);
  });

  test(`on a phone “/${lang}” shows the columns at once, with at most 14 controls`, async ({ page }) => {
    await visit(page, lang, { width: 390, height: 844 });
    expect((await controls(page)).length, (await controls(page)).join(" | ")).toBeLessThanOrEqual(14);
    expect(await aboveTheFold(page, "spine")).toBeGreaterThan(200);
    expect((await page.locator(".page-head").boundingBox())?.height).toBeLessThanOrEqual(60);
    expect(await overhang(page)).toBe(0);
  });
}

for (const lang of ["", "de/"]) {
  test(`no difficult view of “/${lang}” has more controls at once than the usual one may have`, async ({ page }) => {
    for (const [name, query] of Object.entries(difficultViews)) {
      for (const [width, height, most] of [
        [1440, 900, 25],
        [390, 844, 14],
      ] as const) {
        await visit(page, `${lang}${query}`, { width, height });
        const found = await controls(page);
        expect.soft(found.length, `${name}, ${width} px: ${found.join(" | ")}`).toBeLessThanOrEqual(most);
      }
    }
  });

  test(`the menus of “/${lang}” take one line on a laptop, whatever one of them is set to`, async ({ page }) => {
    await visit(page, lang, { width: 1440, height: 900 });
    const changes = [
      ...flows.map((flow) => `?flow=${flow}`),
      ...units.map((unit) => `?unit=${unit}`),
      ...ledgerChoices.map((ledger) => `?ledger=${ledger}`),
      ...centralAsia.map((country) => `?countries=${country}`),
    ];
    for (const query of changes) {
      await page.evaluate((asked) => {
        history.pushState(null, "", asked);
        dispatchEvent(new PopStateEvent("popstate"));
      }, query);
      const isUsual = ["?flow=total", "?unit=usd", "?ledger=china"].includes(query);
      await expect(page.locator(".filter-menu.is-changed"), query).toHaveCount(isUsual ? 0 : 1);
      const row = await page.locator(".view-filters").boundingBox();
      expect.soft(row?.height, query).toBeLessThan(48);
    }
  });
}

/** Every choice of at least one of the five countries, as its codes in an address. */
const choices = Array.from({ length: 2 ** centralAsia.length - 1 }, (_, bits) =>
  centralAsia.filter((_country, index) => (bits + 1) & (1 << index)).join(","),
);

for (const [lang, width] of [
  ["", 1280],
  ["", 1440],
  ["de/", 1440],
] as const) {
  test(`whatever countries “/${lang}” is asked for, its menus and columns stay where they are at ${width} px`, async ({
    page,
  }) => {
    await visit(page, lang, { width, height: 900 });
    const places = () =>
      page.evaluate(() =>
        [".filter-row", '[data-menu="countries"] > summary', ".is-spine .chart-svg"].map((part) =>
          Math.round(document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN),
        ),
      );
    const usual = await places();
    for (const countries of choices) {
      await page.evaluate((asked) => {
        history.pushState(null, "", asked);
        dispatchEvent(new PopStateEvent("popstate"));
      }, `?countries=${countries}`);
      const count = countries.split(",").length;
      await expect(page.locator(".is-spine .legend li[data-country]")).toHaveCount(count);
      expect.soft(await places(), countries).toEqual(usual);
    }
  });
}

const views = flows.flatMap((flow) =>
  units.flatMap((unit) => ledgerChoices.map((ledger) => `?flow=${flow}&unit=${unit}&ledger=${ledger}`)),
);

for (const [index, lang] of ["", "de/"].entries()) {
  test(`on a phone “/${lang}” shows the top of the columns under any headline`, async ({ page }) => {
    await visit(page, lang, { width: 390, height: 844 });
    const headline = page.locator(".sentence");
    let before = await headline.textContent();
    // The languages take turns: each has every flow, unit and ledger.
    for (const query of views.filter((_, at) => at % 2 === index)) {
      await page.evaluate((asked) => {
        history.pushState(null, "", asked);
        dispatchEvent(new PopStateEvent("popstate"));
      }, query);
      if (query !== "?flow=total&unit=usd&ledger=china") await expect(headline).not.toHaveText(before ?? "");
      before = await headline.textContent();
      const picture = page.locator(".is-spine .chart-svg, .is-spine .panel-missing").first();
      const top = await picture.evaluate((element) => element.getBoundingClientRect().top);
      const bar = await page.locator(".filter-bar").boundingBox();
      expect((bar?.y ?? 0) - top, `${query}: ${before}`).toBeGreaterThan(40);
    }
  });
}

test("the menu of a phone leads to every page of the row", async ({ page }) => {
  await visit(page, "", { width: 1440, height: 900 });
  const links = page.locator(".page-head nav a");
  const wide = await links.allTextContents();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(links.first()).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).click();
  expect(await links.allTextContents()).toEqual(wide);
  for (const link of await links.all()) await expect(link).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(links.first()).toBeHidden();
});

test("the filters of a phone lie in a sheet that the bar at the thumb opens", async ({ page }) => {
  await visit(page, "", { width: 390, height: 844 });
  await page.locator(".filter-bar button").click();
  await choose(page, "flow", "export");
  await page.getByRole("button", { name: "Show results" }).click();
  await expect(page.locator(".filters")).toBeHidden();
  await expect(page.locator(".filter-bar")).toContainText("exports");
});

test("the document goes by what its view shows", async ({ page }) => {
  await visit(page, "");
  await expect(page).toHaveTitle("China’s trade with Central Asia, 1992–2025 · Silk Ledger");
  await choose(page, "flow", "export");
  await expect(page).toHaveTitle("China’s exports to Central Asia, 1992–2025 · Silk Ledger");
  await page.goBack();
  await expect(page).toHaveTitle("China’s trade with Central Asia, 1992–2025 · Silk Ledger");
});

test("other events come below the columns, and go again", async ({ page }) => {
  await visit(page, "", { width: 1440, height: 900 });
  const events = chart(page, "spine").locator("[data-event]");
  const summits = await events.count();
  const options = await openMenu(page, "spine-options");
  await options.getByRole("checkbox", { name: "All", exact: true }).check();
  await expect.poll(() => events.count()).toBeGreaterThan(summits + 20);
  await options.getByRole("checkbox", { name: "All", exact: true }).uncheck();
  await expect(events).toHaveCount(summits);
  await expect(page).toHaveQuery("");
});

test("the summits can be left out of what is shared", async ({ page }) => {
  await visit(page, "", { width: 1440, height: 900 });
  await chart(page, "spine").getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("tab", { name: "Embed" }).click();
  await expect(dialog.locator("iframe, textarea, pre").first()).toBeVisible();
  await expect(dialog).toContainText("embed/spine/");
  await dialog.getByRole("checkbox", { name: "Columns alone, without the summits" }).check();
  await expect(dialog).toContainText("embed/trade/");
});

for (const address of ["", "countries/", "country/tkm/"]) {
  test(`the options of every chart of /${address} open within the screen, at every width`, async ({ page }) => {
    for (const width of [1440, 1024, 768, 390, 360]) {
      await visit(page, address, { width });
      await page.mouse.move(5, 5);
      const menus = page.locator("main .chart-options");
      for (const menu of await menus.all()) {
        await menu.locator("> summary").click();
        const panel = menu.locator("> .drop-panel");
        await expect(panel.locator("button, input").first()).toBeVisible();
        const box = await panel.boundingBox();
        const name = `${await menu.getAttribute("data-menu")}, ${width} px`;
        expect.soft(box?.x, name).toBeGreaterThanOrEqual(0);
        expect.soft((box?.x ?? 0) + (box?.width ?? width + 1), name).toBeLessThanOrEqual(width);
        await page.keyboard.press("Escape");
      }
    }
  });
}
