import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { siteUrlFrom } from "../../scripts/build/site-url.ts";

const site = "dist";

const siteUrl = siteUrlFrom(process.env);

/** The origin that the site was built for, if `SITE_URL` tells it. */
export const siteOrigin = siteUrl === null ? null : new URL(siteUrl).origin;

/** Every file below the built site's folder, with forward slashes. */
const allFiles: readonly string[] = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(site.length + 1)
      .replaceAll("\\", "/"),
  )
  .toSorted();

/** Files that stand for another one, which they hold compressed. */
export const compressedFiles: readonly string[] = allFiles.filter((file) => /\.(br|gz)$/.test(file));

/** Every other file of the built site. */
export const builtFiles: readonly string[] = allFiles.filter((file) => !compressedFiles.includes(file));

export const builtPages: readonly string[] = builtFiles.filter((file) => file.endsWith(".html"));

export function readBuilt(file: string): string {
  return readFileSync(join(site, file), "utf8");
}

/** Values of an attribute anywhere in a page, as the browser reads them. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) =>
    (match[1] ?? "").replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );
}

/**
 * The file that an address on a page leads to, with its anchor ("" if none); null if it leads out of the site.
 * The site stands at the top of its host, as `BASE_PATH` has it by default.
 */
export function target(page: string, address: string): { file: string; anchor: string } | null {
  const here = new URL(page, "http://site/");
  const there = new URL(address, here);
  if (there.origin !== here.origin) return null;
  const path = decodeURI(there.pathname).slice(1);
  return {
    file: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    anchor: decodeURIComponent(there.hash.slice(1)),
  };
}
