import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { minifySync } from "vite";

/** The script that stands in every page, minified: the address is put right before it is read. */
export const firstPaint = minified(
  ["repair-address", "first-paint"]
    .map((name) => readFileSync(new URL(`../../src/start/${name}.js`, import.meta.url), "utf8"))
    .join(""),
);

function minified(script: string): string {
  // Nothing that the sources do not write themselves: they choose what old browsers understand.
  const { code, errors } = minifySync("first-paint.js", script, { module: false, compress: { target: "es2020" } });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return code.trim();
}

/** Names it in a policy: no other script that stands in a page may run. */
export const firstPaintSource = `'sha256-${createHash("sha256").update(firstPaint).digest("base64")}'`;

/** The page with that script in it, before all that is seen. */
export function withFirstPaint(html: string): string {
  return html.replace("<!--first-paint-->", () => `<script>${firstPaint}</script>`);
}
