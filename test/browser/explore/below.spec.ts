import { expect, test, visit } from "../fixtures.ts";
import { openMenu } from "../marks.ts";

test("a choice is drawn above first, and below once that is done", async ({ page }) => {
  await visit(page, "", { width: 1440 });
  await page.locator('[data-island="below"]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-island="below"][data-live]')).toHaveCount(1);
  await openMenu(page, "flow");
  // What a first choice asks for is there.
  await page.waitForLoadState("networkidle");
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
