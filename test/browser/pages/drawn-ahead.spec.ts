import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { openMenu } from "../marks.ts";
import { type Commits, commits, countCommits } from "../react-commits.ts";

test("what a menu offers is drawn before it is chosen, and each choice looks as its address does", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await countCommits(page);
  await visit(page, "");
  expect((await rested(page)).outside).toBe(0);
  for (const name of ["countries", "flow", "unit"]) {
    await visit(page, "");
    const option = (await openMenu(page, name)).locator("input").last();
    await expect.poll(async () => (await commits(page)).outside, name).toBeGreaterThan(0);
    await expect.poll(async () => (await commits(page)).kept, name).toBe(0);
    await option.evaluate((box: HTMLInputElement) => box.click());
    const chosen = await pictures(page);
    await page.reload();
    expect(await pictures(page), name).toEqual(chosen);
  }
});

/** Those once React and the network have rested for a moment. */
async function rested(page: Page): Promise<Commits> {
  let last = "";
  await expect
    .poll(
      async () => {
        await page.waitForLoadState("networkidle");
        const before = last;
        last = JSON.stringify(await commits(page));
        return last === before;
      },
      { intervals: [400] },
    )
    .toBe(true);
  return commits(page);
}

/** What every mark of every chart is; React writes attributes that are new after those that are not. */
async function pictures(page: Page): Promise<readonly string[]> {
  await rested(page);
  return page.locator("[data-chart] .chart-marks *").evaluateAll((marks) =>
    marks.map((mark) => {
      const attributes = mark.getAttributeNames().toSorted();
      const text = mark.childElementCount === 0 ? mark.textContent : "";
      return [mark.tagName, ...attributes.map((name) => `${name}=${mark.getAttribute(name)}`), text].join(" ");
    }),
  );
}
