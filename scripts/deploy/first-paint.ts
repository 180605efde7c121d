import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The script that stands in every page, without its comments: the address is put right before it is read. */
export const firstPaint = ["repair-address", "first-paint"]
  .map((name) => readFileSync(new URL(`../../src/start/${name}.js`, import.meta.url), "utf8"))
  .join("")
  .replaceAll(/^\s*\/\/.*\n/gm, "")
  .replaceAll(/^\s+/gm, "");

/** Names it in a policy: no other script that stands in a page may run. */
export const firstPaintSource = `'sha256-${createHash("sha256").update(firstPaint).digest("base64")}'`;

/** The page with that script in it, before all that is seen. */
export function withFirstPaint(html: string): string {
  return html.replace("<!--first-paint-->", () => `<script>${firstPaint}</script>`);
}
