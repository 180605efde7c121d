import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";

/** A package of others of which something is in what readers get. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** By SPDX: "MIT", "(MIT OR GPL-3.0-or-later)". */
  readonly licence: string;
  /** The licence's text as the package brings it; null if it brings none. */
  readonly text: string | null;
}

/** Comes by way of style sheets, which no build counts among its modules. */
const fonts = resolve("node_modules", "@fontsource-variable", "source-serif-4", "index.css");

/**
 * The packages that the modules of a build belong to, by name, and that of the fonts; `modules` are absolute paths, or
 * names of virtual ones.
 */
export function shippedPackages(modules: readonly string[]): readonly ShippedPackage[] {
  const folders = new Set<string>();
  for (const module of [...modules, fonts]) {
    const folder = packageFolder(module);
    // One package may be reached by two paths where the folder of packages is a link.
    if (folder) folders.add(realpathSync(folder));
  }
  return [...folders].map(readPackage).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

/** The folder of the package that the module lies in; null if it is our own. */
function packageFolder(module: string): string | null {
  const file = module.replace(/^\0/, "").replace(/\?.*$/, "");
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll("\\", "/"))?.[0] ?? null;
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  if (!license) throw new Error(`${name} does not say under which licence it may be used`);
  return { name, version, licence: license, text: licenceText(folder) };
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|$)/i.test(one));
  return file ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : null;
}
