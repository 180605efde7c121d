import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { openDialog } from "../share/share-dialog.ts";

/** Pages in states in which something can be taken back, so that its button goes with it. */
const pages: readonly string[] = [
  "",
  "?countries=KAZ&unit=share&year=2013&compare=2003",
  "?ledger=both&event=summit-xian-2023",
  "?layers=trade,rail&project=cku-railway",
  "?asof=2023-05-19&countries=TKM&year=2024",
  "events/?countries=KAZ&types=summit",
  "sources/?kinds=news&q=trade",
  "claims/?verdicts=wrong",
  "goods/?countries=KAZ",
  "countries/",
  "country/kaz/",
  "method/",
  "docs/",
  "docs/charts/",
  "changes/",
  "present/",
  "present/?speaker",
];

/** Opens a window, a screen of its own, or a dialog of the system. */
const leaving = /Full screen|Speaker|Print/;

for (const address of pages) {
  test(`no button of /${address} that is pressed leaves the focus nowhere`, async ({ page }) => {
    test.slow();
    const pressed = new Set<string>();
    const lost: string[] = [];
    for (;;) {
      await visit(page, address);
      const left = await pressAll(page, pressed, lost);
      if (!left) break;
    }
    expect(pressed.size).toBeGreaterThan(2);
    expect(lost).toEqual([]);
  });
}

/** Presses buttons of every kind until one changes the page for those after it; whether there may be more. */
async function pressAll(page: Page, pressed: Set<string>, lost: string[]): Promise<boolean> {
  const before = page.url();
  for (;;) {
    const name = await focusNext(page, [...pressed]);
    if (name === null) return false;
    pressed.add(name);
    if (leaving.test(name)) continue;
    await page.keyboard.press("Enter");
    await settled(page);
    if (await isNowhere(page)) lost.push(name);
    while ((await page.locator("dialog[open], [role=dialog]").count()) > 0) {
      await page.keyboard.press("Escape");
      await settled(page);
      if (await isNowhere(page)) lost.push(`${name}, closed`);
    }
    if (page.url() !== before) return true;
  }
}

/** Gives the focus to a button unlike all that were pressed, and says which it is. */
const focusNext = (page: Page, pressed: readonly string[]) =>
  page.evaluate((known) => {
    for (const button of document.querySelectorAll<HTMLElement>(
      "main button, header button, footer button, .event-card button, .deck button, [role=button]",
    )) {
      if (button.getClientRects().length === 0 || button.matches(":disabled") || button.closest("[inert]")) continue;
      // A row is like the next: of buttons for figures and the like, one stands for all.
      const label = button.matches("li *, tr *, p *, [role=button]")
        ? ""
        : (button.textContent ?? "").trim().slice(0, 30);
      const name = `${button.closest("[class]:not(button)")?.className} ${button.className} ${label}`;
      if (known.includes(name)) continue;
      button.focus();
      return name;
    }
    return null;
  }, pressed);

/** Time for what a press sets off. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done, 100));
  });

/** A page of thousands of rows takes its time. */
const isNowhere = (page: Page) =>
  page
    .waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body, null, {
      timeout: 2_000,
    })
    .then(
      () => false,
      () => true,
    );

test("on slides the buttons keep the focus at both ends", async ({ page }) => {
  await visit(page, "present/");
  const next = page.getByRole("button", { name: "Next" });
  const previous = page.getByRole("button", { name: "Previous" });
  await page.keyboard.press("End");
  await previous.press("Enter");
  await next.press("Enter");
  await expect(next).toBeFocused();
  await expect(next).toHaveAttribute("aria-disabled", "true");
  const end = page.url();
  await page.keyboard.press("Enter");
  expect(page.url()).toBe(end);
  await page.keyboard.press("Home");
  await next.press("Enter");
  await previous.press("Enter");
  await expect(previous).toBeFocused();
  await expect(previous).toHaveAttribute("aria-disabled", "true");
});

test("what a pressed button takes away with itself gives the focus to the control after it", async ({ page }) => {
  await visit(page, "?countries=KAZ");
  await page.keyboard.press("Tab");
  await page.locator(".filter-back").first().press("Enter");
  await expect(page.locator(".filter-back")).toHaveCount(0);
  await expect(page.locator('details[data-menu="asof"] > summary')).toBeFocused();

  await openDialog(page, "ranking", "Slides");
  const dialog = page.locator("dialog.export");
  await dialog.locator(".export-main").press("Enter");
  await dialog.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(dialog.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await expect(dialog.locator(":focus")).toHaveCount(1);
});
