import { findBrowser } from "../../scripts/test/find-browser.ts";

/** Before all tests: what the configuration reads. */
export default async function findChromium(): Promise<void> {
  const path = await findBrowser();
  console.log(`Chromium: ${path}`);
  process.env["CHROMIUM_PATH"] = path;
}
