import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { openMenu } from "../marks.ts";
import { renderedByClick } from "../react-commits.ts";

/** Explore with what lies below live, too, and the menu of flows open, with all that a first choice asks for. */
async function openFlowsAbove(page: Page): Promise<void> {
  await visit(page, "", { width: 1440 });
  await page.locator('[data-island="below"]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-island="below"][data-live]')).toHaveCount(1);
  await openMenu(page, "flow");
  await page.waitForLoadState("networkidle");
}

test("a choice is drawn above first, and below once that is done", async ({ page }) => {
  await openFlowsAbove(page);
  const changed = await page.evaluate(async () => {
    const flows = () =>
      ["spine", "gap"].map((id) =>
        document.querySelector(`[data-chart="${id}"] [data-flow]`)?.getAttribute("data-flow"),
      );
    document.querySelector<HTMLInputElement>('details[data-menu="flow"] input[value="export"]')?.click();
    // React is done with what is urgent by then, and has had no turn for the rest.
    await Promise.resolve();
    return flows();
  });
  expect(changed).toEqual(["export", "total"]);
  await expect(page.locator('[data-chart="gap"] [data-flow="export"]').first()).toBeAttached();
  await expect(page.locator('[data-chart="gap"] [data-flow="total"]')).toHaveCount(0);
});

test("a choice above lets nothing below be drawn once more as it was", async ({ page }) => {
  await openFlowsAbove(page);
  const choice = (flow: string) => `details[data-menu="flow"] input[value="${flow}"]`;
  // What gives the view to all of it is asked, and nothing else.
  expect(await renderedByClick(page, '[data-island="below"]', choice("export"))).toBeLessThanOrEqual(1);
  await expect(page.locator('[data-chart="gap"] [data-flow="export"]').first()).toBeAttached();
  // Or nothing is counted at all.
  expect(await renderedByClick(page, '[data-island="side"]', choice("total"))).toBeGreaterThan(10);
});

test("a choice made below is seen there at once", async ({ page }) => {
  await openFlowsAbove(page);
  const menu = await openMenu(page, "multiples-options");
  const isChosen = await menu
    .getByRole("radio", { checked: false })
    .first()
    .evaluate(async (radio: HTMLInputElement) => {
      radio.click();
      await Promise.resolve();
      return radio.checked;
    });
  expect(isChosen).toBe(true);
});

test("a choice is shown above before anything is reckoned for what lies below", async ({ page }) => {
  await openFlowsAbove(page);
  const changed = await page.evaluate(async () => {
    const flows = () =>
      ["spine", "gap"].map((id) =>
        document.querySelector(`[data-chart="${id}"] [data-flow]`)?.getAttribute("data-flow"),
      );
    const idle = () => new Promise((done) => requestIdleCallback(done));
    // No frame comes: what waits for one has no turn, however much time there is.
    const held: FrameRequestCallback[] = [];
    const original = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (callback) => held.push(callback);
    document.querySelector<HTMLInputElement>('details[data-menu="flow"] input[value="export"]')?.click();
    for (let turn = 0; turn < 20; turn++) await idle();
    const before = flows();
    globalThis.requestAnimationFrame = original;
    for (const callback of held) original(callback);
    return before;
  });
  expect(changed).toEqual(["export", "total"]);
  await expect(page.locator('[data-chart="gap"] [data-flow="export"]').first()).toBeAttached();
});
