import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import {
  bar,
  bigNumber,
  chart,
  column,
  eventDot,
  pointAt,
  pointAtNothing,
  shownYear,
  strength,
  topOfColumn,
} from "../marks.ts";

const land = (page: Page, country: string) => chart(page, "map").locator(`.map-country[data-country="${country}"]`);
const row = (page: Page, country: string) => chart(page, "ranking").locator(`.ranking-row[data-country="${country}"]`);
const rowBar = (page: Page, country: string) => row(page, country).locator('[role="img"]').first();

/** How two countries are drawn, on all three charts together. */
async function styles(page: Page): Promise<Record<string, string>> {
  const stylesOf = async (country: string) => {
    const marks = [land(page, country), row(page, country), rowBar(page, country), bar(page, country, 2024)];
    const strengths = await Promise.all(marks.map(strength));
    return [...new Set(strengths.map((value) => (value === 1 ? "full" : value < 0.2 ? "lost" : "faded")))].join();
  };
  return { KAZ: await stylesOf("KAZ"), UZB: await stylesOf("UZB") };
}

test("a country pointed at or focused anywhere stands out everywhere, until it is left", async ({ page }) => {
  await visit(page, "", { width: 1440, height: 1000 });
  const away = () => Promise.all([pointAtNothing(page), page.locator(".brand").focus()]);
  for (const [where, show] of [
    ["ranking", () => pointAt(rowBar(page, "KAZ"))],
    ["spine", () => pointAt(bar(page, "KAZ", 2024))],
    ["map", () => pointAt(land(page, "KAZ"))],
    ["map, by focus", () => land(page, "KAZ").focus()],
  ] as const) {
    await show();
    await expect.poll(() => styles(page), { message: where }).toEqual({ KAZ: "full", UZB: "faded" });
    await away();
    await expect.poll(() => styles(page), { message: where }).toEqual({ KAZ: "full", UZB: "full" });
  }
});

test("a year pointed at or focused shows in figures and map, and leaves the address alone", async ({ page }) => {
  await visit(page, "", { width: 1440, height: 1000 });
  const expectYear = async (year: string) => {
    await expect.poll(async () => (await bigNumber(page)).year).toBe(year);
    await expect(rowBar(page, "KAZ")).toHaveAttribute("data-year", year);
    await expect(land(page, "KAZ")).toHaveAttribute("data-year", year);
  };
  await expectYear("2024");

  await column(page, 2013).hover(topOfColumn);
  await expectYear("2013");
  await pointAtNothing(page);
  await expectYear("2024");

  await bar(page, "KAZ", 2008).focus();
  await expectYear("2008");
  await page.locator(".brand").focus();
  await expectYear("2024");
  await expect(page).toHaveQuery("");
});

test("pointing along the years moves nothing, on no screen", async ({ page }) => {
  await visit(page, "");
  for (const width of [390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const moved = await chart(page, "spine").evaluate(async (spine) => {
      const frame = () => new Promise(requestAnimationFrame);
      const marked = () => document.querySelector("[data-chart=map] [data-country=KAZ]")?.getAttribute("data-year");
      // From the top of the page, wherever focusing has scrolled to.
      const places = () =>
        [".is-map", ".is-figures", ".is-spine", "footer"].map((part) => {
          const box = document.querySelector(part)?.getBoundingClientRect();
          return Math.round((box?.top ?? 0) + scrollY);
        });
      await frame();
      const before = places();
      const problems: string[] = [];
      for (const year of [1992, 2002, 2014, 2021, 2022, 2025]) {
        const mark = spine.querySelector<SVGElement>(`rect[role=img][data-country=KAZ][data-year="${year}"]`);
        if (!mark) throw new Error(`no bar for ${year}`);
        mark.focus({ preventScroll: true });
        // The map follows when there is time.
        for (let wait = 0; wait < 60 && marked() !== String(year); wait++) await frame();
        const after = places();
        if (String(after) !== String(before)) problems.push(`${year}: ${before} became ${after}`);
      }
      return problems;
    });
    expect(moved, `${width} px`).toEqual([]);
  }
});

test("an event pointed at lights up wherever it is drawn", async ({ page }) => {
  await visit(page, "", { width: 1440, height: 1000 });
  const charts = ["spine", "map"];
  const highlighted = () =>
    Promise.all(charts.map((id) => eventDot(page, id, "summit-astana-2025").getAttribute("data-highlighted")));
  for (const id of charts) {
    await pointAt(eventDot(page, id, "summit-astana-2025"));
    await expect.poll(highlighted).toEqual(["event", "event"]);
    await pointAtNothing(page);
    await expect.poll(highlighted).toEqual([null, null]);
  }
});

test("a column chosen by click or Enter sets the year everywhere", async ({ page }) => {
  await visit(page, "", { width: 1440, height: 1000 });
  await column(page, 2013).click(topOfColumn);
  await pointAtNothing(page);
  await expect(page).toHaveQuery("?year=2013");
  expect((await bigNumber(page)).year).toBe("2013");
  await expect(land(page, "KAZ")).toHaveAttribute("data-year", "2013");
  await expect(column(page, 2013)).toContainClass("is-year");
  await expect(shownYear(page)).toHaveAttribute("data-year", "2013");

  await bar(page, "UZB", 2019).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveQuery("?year=2019");
});

test("a country chosen on map or ranking is shown alone, and all again when chosen once more", async ({ page }) => {
  await visit(page, "", { width: 1440, height: 1000 });
  const shown = () => chart(page, "ranking").locator(".ranking-row").count();

  await row(page, "UZB").click();
  await expect(page).toHaveQuery("?countries=UZB");
  expect(await shown()).toBe(1);
  await expect(bar(page, "KAZ", 2024)).toHaveCount(0);
  await row(page, "UZB").click();
  await expect(page).toHaveQuery("");
  expect(await shown()).toBe(5);

  await land(page, "TKM").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveQuery("?countries=TKM");
  // The first Escape closes the card with the figure's origin and leads back to the mark, the second lets go of it.
  await page.keyboard.press("Escape");
  await expect(page).toHaveQuery("?countries=TKM");
  await page.keyboard.press(" ");
  await expect(page).toHaveQuery("");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect(page).toHaveQuery("?countries=TKM");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page).toHaveQuery("");
});

test("an event pointed at lights up its year and who took part, and nothing of the others", async ({ page }) => {
  await visit(page, "?lanes=treaties", { width: 1440, height: 1000 });
  const highlighted = (selector: string) =>
    page.locator(`[data-chart] ${selector}`).first().getAttribute("data-highlighted");
  await pointAt(eventDot(page, "spine", "relations-tkm-1992"));
  await expect.poll(() => highlighted('.map-country[data-country="TKM"]')).toBe("country");
  expect(await highlighted('.map-country[data-country="KAZ"]')).toBe(null);
  expect(await highlighted('.band[data-year="1992"]')).toBe("year");
  await pointAtNothing(page);
  await expect.poll(() => highlighted('.map-country[data-country="TKM"]')).toBe(null);
});

test("an event opens its card with sources; Escape and the button close it, and focus returns to the mark", async ({
  page,
}) => {
  await visit(page, "", { width: 1440, height: 1000 });
  const card = page.locator(".event-card");
  const dot = eventDot(page, "spine", "summit-astana-2025");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-event") ?? null);

  await dot.click();
  await expect(page).toHaveQuery("?event=summit-astana-2025");
  await expect(card).toContainText("Second China-Central Asia summit");
  await expect(card.locator(".source-list a[href^=http]").first()).toBeVisible();
  expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await expect(page).toHaveQuery("");
  await expect(card).toHaveCount(0);
  expect(await focused()).toBe("summit-astana-2025");

  await page.keyboard.press("Enter");
  await card.getByRole("button", { name: "Close" }).click();
  await expect(page).toHaveQuery("");
  expect(await focused()).toBe("summit-astana-2025");
});

test("a card opened by link gives the focus to its mark when it closes", async ({ page }) => {
  await visit(page, "?event=summit-xian-2023", { width: 1440, height: 1000 });
  await expect(page.locator(".event-card")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".event-card")).toHaveCount(0);
  await expect(page.locator(":focus")).toHaveAttribute("data-event", "summit-xian-2023");
});

test("an embed's card closes with Escape too", async ({ page }) => {
  await visit(page, "embed/timeline/?event=summit-xian-2023", { width: 1000, height: 600 });
  await expect(page.locator(".event-card")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".event-card")).toHaveCount(0);
  await expect(page).toHaveQuery("");
});
