import { readdirSync } from "node:fs";
import { type PackedRows, unpackRows } from "../../src/data/parts/packed-rows.ts";

/** The folder of the site that is tried: built from the frozen dataset, so that a new figure fails no test. */
export const siteDir = process.env["SITE_DIR"] ?? ".cache/test-site";

/** Address of every page of the built site below its front page; "" is Explore. */
export const sitePages: readonly string[] = readdirSync(siteDir, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith("index.html"))
  .map((file) => file.replace(/index\.html$/, ""))
  .toSorted();

/** The rows in a file of the folder `data/`, by rows or by columns as pages load them. */
export function rowsIn(file: unknown): Array<Record<string, unknown>> {
  return (Array.isArray(file) ? file : unpackRows(file as PackedRows)) as Array<Record<string, unknown>>;
}
