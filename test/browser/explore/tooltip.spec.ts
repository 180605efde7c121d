import type { Locator, Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { bar, chart, eventDot, pointAt, pointAtNothing, tap } from "../marks.ts";

const tooltip = (page: Page) => page.locator("[role=tooltip]");

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not drawn`);
  return box;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** What is wrong with the place of the tooltip that explains `mark`. */
async function misplaced(page: Page, mark: Locator, note = tooltip(page)): Promise<string[]> {
  const [box, over] = [await boxOf(note), await boxOf(mark)];
  const view = page.viewportSize() ?? { width: 0, height: 0 };
  const inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width && box.y + box.height <= view.height;
  return [...(overlap(box, over) ? ["covers its mark"] : []), ...(inside ? [] : ["leaves the screen"])];
}

/** With events below the columns. */
const lanes = "?lanes=treaties,aid";
const marks: ReadonlyArray<readonly [string, (page: Page) => Locator]> = [
  ["the first bar", (page) => bar(page, "KAZ", 1992)],
  ["the last bar", (page) => bar(page, "KAZ", 2025)],
  ["the largest country", (page) => chart(page, "map").locator('.map-country[data-country="KAZ"]')],
  ["the westernmost country", (page) => chart(page, "map").locator('.map-country[data-country="TKM"]')],
  ["the last row", (page) => chart(page, "ranking").locator(".ranking-row rect[role=img]").last()],
  ["the first event", (page) => chart(page, "spine").locator("[data-event]").first()],
  ["the last summit", (page) => eventDot(page, "spine", "summit-astana-2025")],
];

test("a tooltip stands beside its mark, on the screen", async ({ page }) => {
  await visit(page, lanes);
  for (const [width, height] of [
    [1440, 900],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [name, find] of marks) {
      const mark = find(page);
      await pointAt(mark);
      await expect(tooltip(page)).toBeVisible();
      expect.soft(await misplaced(page, mark), `${name}, ${width} px`).toEqual([]);
      await pointAtNothing(page);
      await expect(tooltip(page)).toHaveCount(0);
    }
  }
});

test("a tooltip gives the value, whose statistics it is from, and who published it", async ({ page }) => {
  await visit(page, "", { width: 1440, height: 900 });
  await pointAt(bar(page, "KAZ", 2024));
  const text = await tooltip(page).textContent();
  expect(text).toContain("Kazakhstan, 2024");
  expect(text).toContain("43.8");
  expect(text).toContain("Chinese customs");
  expect(await tooltip(page).locator(".source-line .badge").count()).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await expect(tooltip(page)).toHaveCount(0);
});

test("walking by keyboard explains each mark, also one that has to be scrolled to", async ({ page }) => {
  await visit(page, lanes, { width: 1440, height: 500 });
  await chart(page, "spine").locator(".chart-body").focus();
  const covered: string[] = [];
  for (const key of ["ArrowRight", "ArrowLeft", "Home", "ArrowDown", "ArrowDown", "ArrowDown", "End", "ArrowUp"]) {
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.press(key);
    // What keys do comes with the first of them, which has its effect then.
    await expect.poll(() => page.evaluate(() => scrollY), key).toBeGreaterThan(0);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const mark = page.locator("[data-chart=spine] :focus");
    await expect(mark, key).toHaveCount(1);
    await expect(tooltip(page)).toBeVisible();
    const wrong = await misplaced(page, mark);
    if (wrong.length > 0) covered.push(`${key}: ${wrong.join(", ")}`);
  }
  expect(covered).toEqual([]);
});

test("on a phone a tooltip is a sheet at an edge of the screen, clear of its mark", async ({ page }) => {
  await visit(page, lanes, { width: 390, height: 844 });
  for (const [name, find] of marks) {
    const mark = find(page);
    await pointAt(mark);
    await expect(tooltip(page)).toBeVisible();
    const { x, y, width, height } = await boxOf(tooltip(page));
    expect.soft([x, width], name).toEqual([0, 390]);
    expect.soft(y === 0 || Math.round(y + height) === 844, name).toBe(true);
    expect.soft(await misplaced(page, mark), name).toEqual([]);
    await pointAtNothing(page);
    await expect(tooltip(page)).toHaveCount(0);
  }
});

test.describe("by finger", () => {
  test.use({ hasTouch: true });

  test("on a phone a tap opens a sheet at the bottom that leaves its mark in sight", async ({ page }) => {
    await visit(page, lanes, { width: 390, height: 844 });
    for (const [name, find] of [
      [".figure-card", () => bar(page, "KAZ", 2025)],
      [".event-card", () => eventDot(page, "spine", "summit-astana-2025")],
      [".event-card", () => chart(page, "spine").locator("[data-lane=aid]").last()],
    ] as const) {
      const [card, mark] = [page.locator(name), find()];
      await tap(mark);
      await expect(card).toBeVisible();
      const { x, y, width, height } = await boxOf(card);
      expect.soft([x, width, Math.round(y + height)], name).toEqual([0, 390, 844]);
      expect.soft(await misplaced(page, mark, card), name).toEqual([]);
      await card.getByRole("button", { name: "Close" }).tap();
      await expect(card).toHaveCount(0);
    }
  });
});

test("an event's card leaves its mark in sight on a wide screen too", async ({ page }) => {
  await visit(page, lanes, { width: 1280, height: 800 });
  const card = page.locator(".event-card");
  for (const event of ["summit-astana-2025", "relations-tjk-1992"]) {
    const mark = eventDot(page, "spine", event);
    await pointAt(mark);
    await page.mouse.down();
    await page.mouse.up();
    await expect(card).toBeVisible();
    expect(await misplaced(page, mark, card), event).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
  }
});

test("Escape closes a dialog over the card of a figure, and the next one the card", async ({ page }) => {
  await visit(page, "");
  await bar(page, "KAZ", 2020).press("Enter");
  const card = page.locator(".figure-card");
  await expect(card).toBeFocused();
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(card).toBeFocused();
  // Keys of the page are not meant for what lies under the card.
  await page.keyboard.press("3");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(bar(page, "KAZ", 2020)).toBeFocused();
  await expect(page).toHaveQuery("?year=2020");
});

test("the card of a figure names its source in full, and gives the focus back when it closes", async ({ page }) => {
  await visit(page, "", { width: 1280, height: 800 });
  const card = page.locator(".figure-card");
  const mark = bar(page, "KAZ", 2024);
  const focused = () => mark.evaluate((element) => element === document.activeElement);
  for (const close of [
    () => page.keyboard.press("Escape"),
    () => card.getByRole("button", { name: "Close" }).click(),
  ]) {
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(card).toBeVisible();
    await expect(card.locator("a[href^=http]").first()).toBeVisible();
    expect(await misplaced(page, mark, card)).toEqual([]);
    await close();
    await expect(card).toHaveCount(0);
    expect(await focused()).toBe(true);
  }
});

test("the card of a figure leads to why both sides differ, and copies a report that names it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit(page, "?countries=KGZ", { width: 1280, height: 800 });
  await bar(page, "KGZ", 2024).focus();
  await page.keyboard.press("Enter");
  const card = page.locator(".figure-card");
  await expect(card.locator(".story-link")).toHaveAttribute("href", /present\/kyrgyzstan\/$/);
  await card.getByRole("button", { name: "Report an error in this figure" }).click();
  await expect(card.getByRole("status")).toContainText("Copied");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("Kyrgyzstan");
  expect(text).toContain(page.url());
});
