import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { Advice } from "../command.ts";
import { findBrowser } from "./find-browser.ts";
import { type Counts, total, vitestCounts, type VitestReport } from "./test-counts.ts";

/** Everything `npm test` does, in order. A failed step stops only those that build on it. */
async function runAll(): Promise<readonly Counts[]> {
  const early = [
    step("dataset", () => run("tsx", "scripts/data/check-data.ts")),
    step("types", () => run("tsc", "--noEmit")),
    step("lint", () => run("oxlint", "--deny-warnings")),
    step("format", () => run("oxfmt", "--check", ".")),
    step("dead code", () => run("knip")),
    step("unit tests", () => vitest("unit")),
  ];
  const build = step("build", () => run("tsx", "scripts/build.ts"));
  const browser = await browserStep();
  if (build.failed > 0) return [...early, build, browser, notRun("tests of the built site", "there is no build")];
  const suites = browser.failed > 0 ? ["build"] : ["build", "browser"];
  return [...early, build, browser, step("tests of the built site", () => vitest(...suites))];
}

function step(name: string, work: () => Counts): Counts {
  console.log(`\n── ${name} ──`);
  const counts = work();
  console.log(`${name}: ${counts.failed === 0 ? "passed" : "FAILED"}`);
  return counts;
}

function notRun(name: string, reason: string): Counts {
  return step(name, () => {
    console.log(`Not run: ${reason}`);
    return { passed: 0, failed: 1 };
  });
}

/** Found, or installed, once: later steps get it as `CHROMIUM_PATH`. */
async function browserStep(): Promise<Counts> {
  try {
    const path = await findBrowser();
    process.env["CHROMIUM_PATH"] = path;
    return step("browser", () => {
      console.log(path);
      return { passed: 1, failed: 0 };
    });
  } catch (error) {
    return notRun("browser", error instanceof Advice ? error.message : String(error));
  }
}

/** A program of `node_modules`, counted as one test. */
function run(program: string, ...args: string[]): Counts {
  return exitCode(program, ...args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(...projects: string[]): Counts {
  const file = `.cache/vitest-${projects.join("-")}.json`;
  rmSync(file, { force: true });
  const names = projects.flatMap((name) => ["--project", name]);
  const code = exitCode(
    "vitest",
    "run",
    ...names,
    "--allowOnly=false",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  );
  return vitestCounts(readReport(file), code);
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as VitestReport;
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

const { passed, failed } = total(await runAll());
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
