import type { Browser } from "@playwright/test";
import type { FormatId } from "../../src/export/formats/formats.ts";
import english from "../../src/i18n/messages/en.json" with { type: "json" };
import { openPage } from "./browser.ts";
import { conditions } from "./conditions.ts";

/** One file of a chart, from the click on “Download” to the browser having it, in ms. */
export interface ExportRun {
  readonly format: string;
  /** The first file of its kind on a page, whose code is loaded for it, or the second. */
  readonly time: "first" | "second";
  readonly ms: number;
  readonly kB: number;
}

const formats = ["png", "svg", "csv", "xlsx", "pptx", "json"] as const satisfies readonly FormatId[];

/** Takes every kind of file of Explore's columns, twice on a page of its own each. */
export async function measureExports(browser: Browser, url: string, runs: number): Promise<ExportRun[]> {
  const measured: ExportRun[] = [];
  for (let run = 0; run < runs; run++) {
    for (const format of formats) measured.push(...(await measureFormat(browser, url, format)));
    measured.push(...(await measurePdf(browser, url)));
  }
  return measured;
}

async function openExplore(browser: Browser, url: string) {
  const [usual] = conditions;
  if (!usual) throw new Error("There is no condition");
  const opened = await openPage(browser, usual, { marks: "figure", least: 1 });
  await opened.page.goto(url);
  await opened.page.locator("html[data-ready]").waitFor();
  return opened;
}

async function measureFormat(browser: Browser, url: string, format: FormatId): Promise<ExportRun[]> {
  const { page, context } = await openExplore(browser, url);
  try {
    await page
      .locator('figure[data-chart="spine"]')
      .getByRole("button", { name: english["action.share"], exact: true })
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: new RegExp(`^${english[`format.${format}`]}`) }).check();
    const button = dialog.getByRole("button", { name: english["share.download"] });
    const found: ExportRun[] = [];
    for (const time of ["first", "second"] as const) {
      const begun = performance.now();
      const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
      const content = await file.createReadStream();
      let bytes = 0;
      for await (const chunk of content) bytes += (chunk as Buffer).length;
      found.push({ format, time, ms: performance.now() - begun, kB: bytes / 1000 });
    }
    return found;
  } finally {
    await context.close();
  }
}

/** The page as the browser's printer makes it: the dialog of the system cannot be opened by a program. */
async function measurePdf(browser: Browser, url: string): Promise<ExportRun[]> {
  const { page, context } = await openExplore(browser, url);
  try {
    const found: ExportRun[] = [];
    for (const time of ["first", "second"] as const) {
      const begun = performance.now();
      const pdf = await page.pdf({ format: "A4", landscape: true });
      found.push({ format: "pdf (page)", time, ms: performance.now() - begun, kB: pdf.length / 1000 });
    }
    return found;
  } finally {
    await context.close();
  }
}
