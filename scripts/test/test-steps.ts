import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { type Counts, countsOf, type Report, total } from "./test-counts.ts";

/** Everything `npm test` does, in order. A failed step stops only those that build on it. */
function runAll(): readonly Counts[] {
  const early = [
    check("dataset", "tsx", "scripts/data/check-data.ts"),
    check("kept versions", "tsx", "scripts/data/keep-data.ts", "--check"),
    check("types", "tsc", "--noEmit"),
    check("lint", "oxlint", "--deny-warnings"),
    check("format", "oxfmt", "--check", "."),
    check("dead code", "knip"),
    vitest("unit tests", "unit", "unit-alone"),
  ];
  const build = check("build", "tsx", "scripts/build.ts");
  if (build.failed > 0) {
    return [...early, build, step("tests of the built site", () => ({ passed: 0, failed: 1 }))];
  }
  const files = vitest("tests of the built files", "build");
  // What browser tests try stands on the frozen dataset, as unit tests do.
  const frozen = check("build for the browser", "npm", "run", "test:site");
  if (frozen.failed > 0) return [...early, build, files, frozen];
  return [...early, build, files, frozen, playwright("tests in a browser")];
}

function step(name: string, work: () => Counts): Counts {
  console.log(`\n── ${name} ──`);
  const begun = performance.now();
  const counts = work();
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${name}: ${counts.failed === 0 ? "passed" : "FAILED"} after ${seconds} s`);
  return counts;
}

/** A program of `node_modules`, counted as one test. */
function check(name: string, program: string, ...args: string[]): Counts {
  return step(name, () => (exitCode(program, ...args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
}

function vitest(name: string, ...projects: readonly string[]): Counts {
  const file = `.cache/vitest-${projects[0]}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ["--project", project]);
  return tests(name, file, "vitest", "run", ...chosen, "--allowOnly=false", ...reporters);
}

/** Its configuration says where the report goes. */
function playwright(name: string): Counts {
  return tests(name, ".cache/playwright.json", "playwright", "test");
}

/** A test runner that leaves a report in JSON. */
function tests(name: string, report: string, program: string, ...args: string[]): Counts {
  return step(name, () => {
    rmSync(report, { force: true });
    const code = exitCode(program, ...args);
    return countsOf(readReport(report), code);
  });
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return null;
  }
}

function exitCode(program: string, ...args: string[]): number {
  const { status } = spawnSync(program, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PATH: `${resolve("node_modules/.bin")}${delimiter}${process.env["PATH"]}` },
    // On Windows the programs of node_modules are shell scripts.
    shell: process.platform === "win32",
  });
  return status ?? 1;
}

const { passed, failed } = total(runAll());
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
