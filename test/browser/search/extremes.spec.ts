import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Dataset } from "../../../src/data/schema/schema.ts";
import { datasetFolder } from "../../book.ts";
import { expect, test, visit } from "../fixtures.ts";
import { bar } from "../marks.ts";
import { overhang } from "../page-checks.ts";

/** The longest name that there may be, in one word that no line breaks by itself. */
const nameWithoutEnd = "Ünbroken".repeat(20);
/** The longest text. */
const textWithoutEnd = `${"Ünbroken".repeat(20)} ${"of many words ".repeat(24)}`.slice(0, 500);

type Extreme = { readonly [Name in keyof Dataset]?: (rows: Dataset[Name]) => Dataset[Name] };

const extreme: Extreme = {
  sources: (rows) => rows.map((row) => ({ ...row, publisher: nameWithoutEnd, title: nameWithoutEnd })),
  events: (rows) => [
    ...rows.map((row) => ({ ...row, title: nameWithoutEnd, summary: textWithoutEnd, outcomes: [textWithoutEnd] })),
    // Hundreds on one day, of which each stands on as many sources as it may.
    ...Array.from({ length: 300 }, (_, index) => ({
      ...(rows.find(({ id }) => id === "summit-xian-2023") as Dataset["events"][number]),
      id: `crowded-${index}`,
      sources: rows.flatMap(({ sources }) => sources).slice(0, 40),
      outcomes: Array.from({ length: 20 }, () => nameWithoutEnd),
    })),
  ],
  projects: (rows) => rows.map((row) => ({ ...row, name: nameWithoutEnd, summary: textWithoutEnd })),
  trade: (rows) => {
    const one = rows.find(
      ({ reporter, partner, period, flow }) => `${reporter} ${partner} ${period} ${flow}` === "CHN KAZ 2023 total",
    );
    if (!one) throw new Error("no row of Kazakhstan's trade in 2023");
    // Dozens of others who printed something else of the same cell.
    const others = rows.slice(0, 40).map(({ source }, index) => ({
      ...one,
      usdBn: 1 + index * 24,
      asPublished: textWithoutEnd,
      source,
      confidence: "low" as const,
    }));
    return [...rows, ...others];
  },
};

async function answerWithExtremes(page: Page, problems: { expect(pattern: RegExp): void }): Promise<void> {
  // React finds other texts than were prerendered, and draws them.
  problems.expect(/React error #418/);
  for (const [table, change] of Object.entries(extreme) as Array<[string, (rows: unknown) => unknown]>) {
    const rows = change(JSON.parse(readFileSync(`${datasetFolder}/${table}.json`, "utf8")));
    await page.route(`**/data/versions/*/${table}.json`, (route) => route.fulfill({ json: rows }));
  }
}

for (const address of [
  "?event=crowded-7&layers=trade,events,rail,pipeline",
  "events/?event=crowded-7",
  "country/kaz/",
  "sources/",
]) {
  test(`names, texts, sources and events as many and as long as there may be widen nothing on /${address}`, async ({
    page,
    problems,
  }) => {
    await answerWithExtremes(page, problems);
    await visit(page, address, { width: 1440 });
    for (const width of [1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => overhang(page), { message: `${width} px` }).toBe(0);
    }
    expect(await page.locator("body").innerText()).not.toMatch(/\bNaN\b|\bundefined\b|Infinity/);
  });
}

test("a figure that forty others gave otherwise opens a card that stays within a phone", async ({ page, problems }) => {
  await answerWithExtremes(page, problems);
  await visit(page, "", { width: 390 });
  await bar(page, "KAZ", 2023).press("Enter");
  await expect(page.locator(".figure-card")).toContainText(nameWithoutEnd.slice(0, 20));
  await expect.poll(() => overhang(page)).toBe(0);
});
