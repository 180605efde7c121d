import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Part, parts } from "./parts.ts";

const reports = join(".cache", "mutation");

/** What Stryker writes of each change that it tried, as far as it is counted here. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: ReadonlyArray<{ readonly status: string }> }>>;
}

/** Tries all parts, or those that are named, one after the other, and prints what their tests noticed. */
function measure(named: readonly string[]): number {
  const unknown = named.filter((name) => !(name in parts));
  if (unknown.length > 0) throw new Error(`no part ${unknown.join()}: there are ${Object.keys(parts).join(", ")}`);
  const names = named.length > 0 ? named : Object.keys(parts);
  const failed = names.filter((name) => !run(name));
  console.table(Object.fromEntries(Object.keys(parts).flatMap((name) => scoreOf(name) ?? [])));
  return failed.length;
}

function run(name: string): boolean {
  const part = parts[name];
  if (!part) return false;
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.stryker.json`);
  writeFileSync(file, JSON.stringify(strykerOptions(name, part)));
  const { status } = spawnSync(join("test", "mutation", "node_modules", ".bin", "stryker"), ["run", file], {
    stdio: "inherit",
    env: { ...process.env, MUTATION_PART: name },
    // On Windows the programs of node_modules are shell scripts.
    shell: process.platform === "win32",
  });
  return status === 0;
}

function strykerOptions(name: string, { mutate }: Part): object {
  return {
    testRunner: "vitest",
    vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
    plugins: ["@stryker-mutator/vitest-runner"],
    mutate,
    concurrency: 1,
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    // Endless loops are counted, not timed: a busy machine must not pass for a test that noticed.
    timeoutMS: 120_000,
    tsconfigFile: "none.json",
    tempDirName: join(".cache", `stryker-${name}`),
    ignorePatterns: [".cache", "dist", "public", "deploy", "docs", "test/golden", "test/browser", "test/browsers"],
    reporters: ["progress-append-only", "clear-text", "html", "json"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: join(reports, `${name}.html`) },
    jsonReporter: { fileName: join(reports, `${name}.json`) },
  };
}

/** Of the part's last run; none if there was none. Changes of what runs as modules load are not tried, and not counted. */
function scoreOf(name: string): Array<[string, object]> | null {
  const file = join(reports, `${name}.json`);
  if (!existsSync(file)) return null;
  const { files } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const [noticed, survived, uncovered] = [count("Killed", "Timeout"), count("Survived"), count("NoCoverage")];
  const score = (100 * noticed) / (noticed + survived + uncovered);
  return [[name, { noticed, survived, uncovered, score: `${score.toFixed(1)} %` }]];
}

process.exitCode = measure(process.argv.slice(2)) === 0 ? 0 : 1;
