import { readdirSync } from "node:fs";

/** The folder of the site that is tried: built from the frozen dataset, so that a new figure fails no test. */
export const siteDir = process.env["SITE_DIR"] ?? ".cache/test-site";

/** Address of every page of the built site below its front page; "" is Explore. */
export const sitePages: readonly string[] = readdirSync(siteDir, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith("index.html"))
  .map((file) => file.replace(/index\.html$/, ""))
  .toSorted();
