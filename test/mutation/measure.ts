import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parts } from "./parts.ts";

const reports = join(".cache", "mutation");

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: Readonly<Record<"start" | "end", { readonly line: number; readonly column: number }>>;
  readonly status: string;
}

/** What Stryker writes of each change that it tried, as far as it is counted here: by file. */
type Found = Record<string, Mutant[]>;

const isLeft = ({ status }: Mutant) => status === "Survived" || status === "NoCoverage";

/**
 * Tries all parts, or those that are named ("check" means all "check-…"), one after the other, and prints what their
 * tests noticed. `--again` tries only what the last run of a part left.
 */
function measure(args: readonly string[]): void {
  const named = args.filter((arg) => arg !== "--again");
  const isMeant = (part: string, name: string) => part === name || part.startsWith(`${name}-`);
  const unknown = named.filter((name) => !Object.keys(parts).some((part) => isMeant(part, name)));
  if (unknown.length > 0) throw new Error(`no part ${unknown.join()}: there are ${Object.keys(parts).join(", ")}`);
  mkdirSync(reports, { recursive: true });
  for (const [name, part] of Object.entries(parts)) {
    if (named.length > 0 && !named.some((one) => isMeant(name, one))) continue;
    const before = args.includes("--again") ? readFound(name) : null;
    const first = before ?? run(name, part.mutate, "perTest");
    const second = before ? withSecond(first, run(name, rangesLeft(first), "perTest")) : first;
    // Who asks for a figure that an earlier test has asked for gets it from memory, and does not count as trying its code.
    const last = withSecond(second, run(name, rangesLeft(second), "all"));
    writeFileSync(foundFile(name), JSON.stringify(last, null, 1));
  }
  console.table(Object.fromEntries(Object.keys(parts).flatMap((name) => scoreOf(name))));
}

/** Each change that is left, as Stryker takes a range of a file. */
function rangesLeft(found: Found): string[] {
  return Object.entries(found).flatMap(([file, mutants]) =>
    mutants
      .filter(isLeft)
      .map(({ location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`),
  );
}

/** What the second run noticed of what the first left counts as noticed. */
function withSecond(first: Found, second: Found): Found {
  const keyOf = (file: string, { mutatorName, replacement, location }: Mutant) =>
    JSON.stringify([file, mutatorName, replacement, location]);
  const tried = new Map(
    Object.entries(second).flatMap(([file, mutants]) => mutants.map((mutant) => [keyOf(file, mutant), mutant.status])),
  );
  return Object.fromEntries(
    Object.entries(first).map(([file, mutants]) => [
      file,
      mutants.map((mutant) =>
        isLeft(mutant) ? { ...mutant, status: tried.get(keyOf(file, mutant)) ?? mutant.status } : mutant,
      ),
    ]),
  );
}

/** Throws if Stryker stops by itself. */
function run(name: string, mutate: readonly string[], coverageAnalysis: "perTest" | "all"): Found {
  if (mutate.length === 0) return {};
  const report = join(reports, `${name}-${coverageAnalysis}`);
  writeFileSync(`${report}.stryker.json`, JSON.stringify(strykerOptions(report, mutate, coverageAnalysis)));
  const { status } = spawnSync(
    join("test", "mutation", "node_modules", ".bin", "stryker"),
    ["run", `${report}.stryker.json`],
    {
      stdio: "inherit",
      env: { ...process.env, MUTATION_PART: name },
      // On Windows the programs of node_modules are shell scripts.
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) throw new Error(`Stryker stopped with ${status}`);
  const { files } = JSON.parse(readFileSync(`${report}.json`, "utf8")) as {
    readonly files: Readonly<Record<string, { readonly mutants: Mutant[] }>>;
  };
  return Object.fromEntries(Object.entries(files).map(([file, { mutants }]) => [file, mutants]));
}

function strykerOptions(report: string, mutate: readonly string[], coverageAnalysis: "perTest" | "all"): object {
  return {
    testRunner: "vitest",
    vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
    plugins: ["@stryker-mutator/vitest-runner"],
    mutate,
    concurrency: 1,
    coverageAnalysis,
    ignoreStatic: coverageAnalysis === "perTest",
    // Endless loops are counted, not timed: a busy machine must not pass for a test that noticed.
    timeoutMS: 120_000,
    tsconfigFile: "none.json",
    tempDirName: join(".cache", "stryker", report.split(/[/\\]/).at(-1) ?? ""),
    ignorePatterns: [".cache", "dist", "public", "deploy", "docs", "test/golden", "test/browser", "test/browsers"],
    reporters: ["progress-append-only", "clear-text", "html", "json"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
  };
}

const foundFile = (name: string) => join(reports, `${name}.json`);

function readFound(name: string): Found | null {
  return existsSync(foundFile(name)) ? (JSON.parse(readFileSync(foundFile(name), "utf8")) as Found) : null;
}

/** Of the part's last run; none if there was none. Changes of what runs as modules load are not tried, and not counted. */
function scoreOf(name: string): Array<[string, object]> {
  const found = readFound(name);
  if (!found) return [];
  const statuses = Object.values(found).flatMap((mutants) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const [noticed, survived, uncovered] = [count("Killed", "Timeout"), count("Survived"), count("NoCoverage")];
  const score = (100 * noticed) / (noticed + survived + uncovered);
  return [[name, { noticed, survived, uncovered, score: `${score.toFixed(1)} %` }]];
}

measure(process.argv.slice(2));
