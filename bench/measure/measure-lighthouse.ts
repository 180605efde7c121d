import lighthouse, { desktopConfig } from "lighthouse";
import { launchBrowser } from "./browser.ts";

/** Lighthouse's performance score of a page, 0 to 100. */
export interface LighthouseRun {
  readonly path: string;
  readonly score: number;
  /** ms */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
}

const paths = ["", "embed/trade/", "sources/"] as const;
const runs = 5;
const port = 9333;

/** Five times each page, with the preset for desktops, in a browser that does nothing else. */
export async function measureLighthouse(url: string, isQuick: boolean): Promise<LighthouseRun[]> {
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const measured: LighthouseRun[] = [];
  try {
    for (let run = 0; run < (isQuick ? 1 : runs); run++) {
      for (const path of paths) {
        const result = await lighthouse(
          url + path,
          { port, onlyCategories: ["performance"], logLevel: "error" },
          desktopConfig,
        );
        if (!result) throw new Error(`Lighthouse said nothing of ${url}${path}`);
        const { categories, audits } = result.lhr;
        const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
        measured.push({
          path: `/${path}`,
          score: (categories["performance"]?.score ?? 0) * 100,
          firstPaint: value("first-contentful-paint"),
          largestPaint: value("largest-contentful-paint"),
          blocking: value("total-blocking-time"),
        });
      }
    }
  } finally {
    await browser.close();
  }
  return measured;
}
