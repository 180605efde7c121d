import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart } from "../marks.ts";

const geometry: ReadonlySet<string> = new Set(["d", "x", "y", "width", "height", "cx", "cy", "r"]);

/** Properties that began to move since the page was told to count. */
const moved = (page: Page) =>
  page.evaluate(() => [...((window as unknown as { moved?: Set<string> }).moved ?? [])].toSorted());

async function countMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const names = new Set<string>();
    (window as unknown as { moved: Set<string> }).moved = names;
    document.addEventListener("transitionrun", ({ propertyName }) => names.add(propertyName));
  });
}

const back = (page: Page) => page.getByRole("button", { name: "Previous year" });
const bar = (page: Page) => chart(page, "ranking").locator('rect[data-country="KGZ"]');

test("bars and ribbons move to another year", async ({ page }) => {
  await visit(page, "?years=2013-2025&year=2024");
  await countMoves(page);
  const before = await bar(page).getAttribute("width");
  await back(page).click();
  await expect(bar(page)).not.toHaveAttribute("width", before ?? "");
  await expect.poll(() => moved(page)).toEqual(expect.arrayContaining(["d", "width"]));
});

test("asked for another year while they move, they end at the last one asked for", async ({ page }) => {
  await visit(page, "?years=2013-2025&year=2022");
  const settled = await chart(page, "spine")
    .locator(".total")
    .evaluateAll((all) => all.map((one) => one.getAttribute("x")));
  await page.evaluate(() => {
    const [one, , next] = document.querySelectorAll<HTMLButtonElement>(".year-play > button");
    one?.click();
    setTimeout(() => next?.click(), 60);
  });
  await expect
    .poll(() =>
      chart(page, "spine")
        .locator(".total")
        .evaluateAll((all) => all.map((one) => one.getAttribute("x"))),
    )
    .toEqual(settled);
});

test("nothing moves for who prefers no motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await visit(page, "?years=2013-2025&year=2024");
  await countMoves(page);
  const before = await bar(page).getAttribute("width");
  await back(page).click();
  await expect(bar(page)).not.toHaveAttribute("width", before ?? "");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect((await moved(page)).filter((name) => geometry.has(name))).toEqual([]);
});

test("both sides: the year shown opens, and the gap stands beside it", async ({ page }) => {
  await visit(page, "?ledger=both&countries=KGZ&year=2023");
  await expect(chart(page, "spine").locator(".gap-bracket")).toContainText("more according to");
  await expect(chart(page, "spine").locator('rect[data-ledger="partner"][data-year="2023"]')).toHaveCount(1);
});
