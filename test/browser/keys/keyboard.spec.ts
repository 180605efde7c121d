import type { Page } from "@playwright/test";
import { heldBack } from "../start/held-back.ts";
import { expect, test, visit } from "../fixtures.ts";
import { chart } from "../marks.ts";

interface Stop {
  readonly name: string;
  /** Whether it is a chart, or lies within a chart's picture. */
  readonly chart: string | null;
  /** What keeps a reader from seeing that it has the focus; null if nothing does. */
  readonly unseen: string | null;
}

/** What has the focus. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const name =
      element.getAttribute("aria-label") ??
      element.closest("label")?.textContent ??
      (element.textContent || element.tagName);
    return {
      name: `${element.tagName.toLowerCase()} ${name.trim().slice(0, 60)}`,
      chart: element.closest(".chart-body")?.closest("[data-chart]")?.getAttribute("data-chart") ?? null,
      unseen: unseen(element),
    };

    function unseen(from: Element): string | null {
      // A part of these controls shows the focus, and its style cannot be asked for: the day of a date, a slider's thumb.
      if (from instanceof HTMLInputElement && ["date", "range"].includes(from.type)) return null;
      // A control that is drawn by its label shows the focus there.
      const drawn = [from, from.closest("label")].find((candidate) => {
        if (!candidate) return false;
        const { outlineStyle, outlineWidth, opacity } = getComputedStyle(candidate);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && Number(opacity) > 0;
      });
      if (!drawn) return "no outline";
      const box = drawn.getBoundingClientRect();
      if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return "off the screen";
      const { outlineOffset, outlineWidth } = getComputedStyle(drawn);
      const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
      for (let around = drawn.parentElement; around; around = around.parentElement) {
        if (
          getComputedStyle(around).overflow === "visible" ||
          around === document.documentElement ||
          around === document.body
        )
          continue;
        const frame = around.getBoundingClientRect();
        const cut = [frame.left - box.left, frame.top - box.top, box.right - frame.right, box.bottom - frame.bottom];
        if (Math.max(...cut) + reach > 0.5) return `outline cut by ${around.className}`;
      }
      const [x, y] = [(box.left + box.right) / 2, Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1)];
      const top = document.elementFromPoint(x, y);
      const within = top !== null && (drawn.contains(top) || top.contains(drawn) || top.closest("svg") !== null);
      return within ? null : `below ${top?.className}`;
    }
  });
}

/** The stops of so many presses of a key. */
async function press(page: Page, key: string, times: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < times; count++) {
    await page.keyboard.press(key);
    stops.push(await focused(page));
  }
  return stops;
}

test("Tab leads through head, filters and charts in order, one stop a chart, and the focus can always be seen", async ({
  page,
}) => {
  await visit(page, "");
  const stops = await press(page, "Tab", 72);
  expect(stops.filter(({ unseen }) => unseen !== null)).toEqual([]);
  expect(stops.flatMap(({ chart: id }) => id ?? []).slice(0, 3)).toEqual(["spine", "map", "ranking"]);
  const landmarks = [
    "a Skip",
    "a Explore",
    "select Colours",
    "summary Flow",
    "summary Countries",
    "summary Years",
    "button ► Play",
  ];
  const found = [...landmarks, "button Zoom in"].map((name) => stops.findIndex((stop) => stop.name.startsWith(name)));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

for (const address of ["events/", "sources/", "method/"]) {
  test(`on /${address} the focus can always be seen, forwards and back`, async ({ page }) => {
    await visit(page, address);
    const stops = [...(await press(page, "Tab", 50))];
    // Past the long rail of jumps, into the list.
    await page.locator("main a[href^=http]").nth(12).focus();
    stops.push(...(await press(page, "Tab", 6)), ...(await press(page, "Shift+Tab", 12)));
    expect(stops.filter(({ unseen }) => unseen !== null)).toEqual([]);
  });
}

test("the skip link leads past the head of the page", async ({ page }) => {
  await visit(page, "");
  await page.keyboard.press("Tab");
  expect((await focused(page)).name).toContain("Skip to content");
  expect(await page.locator(".skip").evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("keys that come before the way from mark to mark is loaded go it in their order", async ({ page }) => {
  const { answer: held, letGo } = heldBack();
  await page.route(/\/mark-walk-[^/]*\.js$/, held);
  await visit(page, "");
  await chart(page, "spine").locator(".chart-body").focus();
  const scrolled = await page.evaluate(() => scrollY);
  for (const key of ["ArrowDown", "ArrowRight", "Home"]) await page.keyboard.press(key);
  letGo();
  await expect(chart(page, "spine").locator('[data-country="KAZ"][data-year="1992"]')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test("a key whose way is loaded late takes no focus back that has gone on", async ({ page }) => {
  const { answer: held, letGo } = heldBack();
  await page.route(/\/mark-walk-[^/]*\.js$/, held);
  await visit(page, "");
  await chart(page, "spine").locator(".chart-body").focus();
  await page.keyboard.press("ArrowRight");
  const next = page.locator(".year-play .play");
  await next.focus();
  const come = page.waitForResponse(/\/mark-walk-[^/]*\.js$/);
  letGo();
  await (await come).finished();
  // Time for what it would do now.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  await expect(next).toBeFocused();
});

test("arrows, Home and End walk from mark to mark, and Enter chooses", async ({ page }) => {
  await visit(page, "");
  const mark = () =>
    page.evaluate(() => {
      const { country, year, event } = (document.activeElement as SVGElement | null)?.dataset ?? {};
      return event ?? `${country} ${year}`;
    });
  await chart(page, "spine").locator(".chart-body").focus();
  const walk: ReadonlyArray<readonly [string, string]> = [
    ["ArrowRight", "KAZ 2024"],
    ["ArrowRight", "KAZ 2025"],
    ["Home", "KAZ 1992"],
    ["ArrowRight", "KAZ 1993"],
    ["End", "KAZ 2025"],
    ["ArrowLeft", "KAZ 2024"],
    ["ArrowUp", "KGZ 2024"],
    ["ArrowDown", "KAZ 2024"],
  ];
  for (const [key, expected] of walk) {
    await page.keyboard.press(key);
    await expect.poll(mark, key).toBe(expected);
    expect((await focused(page)).unseen, key).toBe(null);
  }
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveQuery("?year=1992");
});
