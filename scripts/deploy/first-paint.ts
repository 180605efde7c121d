import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { minifySync } from "vite";

/** The script that stands in every page, minified: the address is put right before it is read. */
export const firstPaint = minified("repair-address", "first-paint");

/** The script that a page asks for in case that this one may not run in it, minified. */
export const blockedStart = minified("blocked-start");

function minified(...names: readonly string[]): string {
  const script = names
    .map((name) => readFileSync(new URL(`../../src/start/${name}.js`, import.meta.url), "utf8"))
    .join("");
  // Nothing that the sources do not write themselves: they choose what old browsers understand.
  const { code, errors } = minifySync(`${names.at(-1)}.js`, script, { module: false, compress: { target: "es2020" } });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return code.trim();
}

/** Names it in a policy: no other script that stands in a page may run. */
export const firstPaintSource = `'sha256-${createHash("sha256").update(firstPaint).digest("base64")}'`;

/** The page with that script in it, before all that is seen. */
export function withFirstPaint(html: string): string {
  return html.replace("<!--first-paint-->", () => `<script>${firstPaint}</script>`);
}
