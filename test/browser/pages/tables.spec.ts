import type { Locator, Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { drawFrames } from "../page-checks.ts";
import { sitePages } from "../site.ts";

/** Pages with tables of figures, and what opens those that are closed. */
const places = [
  { address: "?ledger=both", opener: (page: Page) => page.getByRole("button", { name: "Table", exact: true }) },
  { address: "goods/", opener: null },
  { address: "country/kgz/", opener: null },
  { address: "method/", opener: (page: Page) => page.locator("details:not([open]) > summary") },
  { address: "claims/", opener: null },
] as const;

const textsOf = (table: Locator, column: number) =>
  table.locator(`tbody tr > :nth-child(${column + 1})`).evaluateAll((cells) => cells.map((cell) => cell.textContent));

for (const { address, opener } of places) {
  test(`every head of a table sorts it both ways, by key as well: /${address}`, async ({ page }) => {
    await visit(page, address, { width: 1440 });
    await opener?.(page).first().click();
    const table = page.locator("main table:has(.sort-head)").first();
    await expect(table).toBeVisible();
    const heads = table.locator("thead .sort-head");
    const count = await heads.count();
    expect(count).toBeGreaterThan(2);
    for (let column = 0; column < count; column++) {
      const head = heads.nth(column);
      await head.getByRole("button").focus();
      await page.keyboard.press("Enter");
      await expect(head).toHaveAttribute("aria-sort", /ending$/);
      const once = await textsOf(table, column);
      await page.keyboard.press("Enter");
      const twice = await textsOf(table, column);
      expect([...twice].toSorted()).toEqual([...once].toSorted());
      // What has no value stands last, whichever way.
      const known = (texts: Array<string | null>) => texts.filter((text) => text && !/^(?:–|no figure)$/.test(text));
      if (new Set(known(once)).size > 1) expect(known(twice)[0], `column ${column}`).not.toBe(known(once)[0]);
    }
  });
}

test("every table of figures has a head to sort by over each column, and its page a button that copies", async ({
  page,
}) => {
  const addresses = sitePages.filter((address) => !/^de\/|embed\/|present\/|country\/(?!kaz)/.test(address));
  for (const address of addresses) {
    await visit(page, address, { width: 1440 });
    const faults = await page.locator("main table:has(td.is-number)").evaluateAll((tables) =>
      tables.flatMap((table) => {
        const heads = [...table.querySelectorAll("thead tr:last-child > *")];
        const unsorted = heads.filter((head) => !head.classList.contains("sort-head")).length;
        const copies = [...document.querySelectorAll("main button")].some((one) => one.textContent.startsWith("Copy"));
        const rows = table.querySelectorAll("tbody tr").length;
        return rows > 1 && (unsorted > 0 || !copies) ? [`${table.className}: ${unsorted}, ${copies}`] : [];
      }),
    );
    expect.soft(faults, address).toEqual([]);
  }
});

test("a table is copied as it is shown: with tabs for sheets, as HTML with numbers in full", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit(page, "?countries=KGZ&years=2019-2024", { width: 1440 });
  const chart = page.locator('[data-chart="spine"]').first();
  await chart.getByRole("button", { name: "Table", exact: true }).click();
  const year = chart.locator(".sort-head").first().getByRole("button");
  await year.press("Enter");
  await year.press("Enter");
  await chart.getByRole("button", { name: "Copy table" }).click();
  await expect(chart.getByRole("button", { name: "Copied" })).toBeVisible();
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/plain", "text/html"].map(async (type) => (await item?.getType(type))?.text() ?? ""));
  });
  const lines = (text ?? "").split("\r\n").map((line) => line.split("\t"));
  expect(lines[0]?.[0]).toBe("Year");
  expect(lines.slice(1, 7).map(([year]) => year)).toEqual(["2024", "2023", "2022", "2021", "2020", "2019"]);
  expect(html).toContain("<table");
  expect(html).toContain("Kyrgyzstan");
});

test("where the browser forbids to copy, the text is there to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await visit(page, "claims/", { width: 1440 });
  await page.getByRole("button", { name: "Copy table" }).first().click();
  await expect(page.locator(".copy-table textarea").first()).toHaveValue(/\t/);
});

test("a chart's table opens right below its button", async ({ page }) => {
  await visit(page, "?ledger=both", { width: 1440 });
  for (const id of ["spine", "ranking"]) {
    const chart = page.locator(`[data-chart="${id}"]`).first();
    const button = chart.getByRole("button", { name: "Table", exact: true });
    await button.click();
    const table = chart.locator(".chart-table");
    await expect(table).toBeVisible();
    await drawFrames(page);
    const [from, to] = [await button.boundingBox(), await table.boundingBox()];
    expect((to?.y ?? 9999) - (from?.y ?? 0) - (from?.height ?? 0), id).toBeLessThan(120);
  }
});
