import { expect, test, visit } from "../fixtures.ts";

/** Pages with something open, or said, that has buttons. */
const pages: readonly string[] = [
  "?ledger=both&countries=TKM&year=2024&event=summit-xian-2023",
  "?layers=trade,rail&project=cku-railway",
  "claims/?verdicts=wrong",
  "method/",
  "changes/",
  "country/kaz/",
  "embed/trade/?countries=KAZ",
];

for (const address of pages) {
  test(`/${address} has no buttons on paper`, async ({ page }) => {
    await visit(page, address);
    const opened = /event|project/.test(address);
    if (opened) await expect(page.locator(".event-card h2")).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("button:visible")).toHaveCount(0);
    // What they stood in is there.
    if (opened) await expect(page.locator(".event-card h2")).toBeVisible();
  });
}
