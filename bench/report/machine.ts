import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, cpus, loadavg, release, totalmem } from "node:os";
import { twins } from "../twins/twins.ts";

/** What was measured on: processor, cores, memory, system, Node, browser, and how busy it was before. */
export function thisMachine(browser: string): Readonly<Record<string, string>> {
  const [first] = cpus();
  return {
    processor: `${first?.model.trim() ?? "unknown"}, ${cpus().length} cores, ${arch()}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${process.platform} ${release()}`,
    node: process.version,
    chromium: browser,
    load: loadavg()[0]?.toFixed(1) ?? "",
  };
}

/** Versions of all that is measured against, by package. */
export function versions(): Readonly<Record<string, string>> {
  const names = new Set([...twins.flatMap(({ packages }) => packages), "hyparquet", "lighthouse", "vite"]);
  return Object.fromEntries([...names].toSorted().map((name) => [name, versionOf(name)]));
}

function versionOf(name: string): string {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const place of places) {
    try {
      return (JSON.parse(readFileSync(`${place}/${name}/package.json`, "utf8")) as { version: string }).version;
    } catch {
      // It stands in another folder.
    }
  }
  throw new Error(`The package ${name} is not installed`);
}
