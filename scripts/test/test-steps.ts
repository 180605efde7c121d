import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { type Counts, countsOf, type Report, total } from "./test-counts.ts";

/** Everything `npm test` does, in order. A failed step stops only those that build on it. */
async function runAll(): Promise<readonly Counts[]> {
  const early: Counts[] = [];
  for (const run of [
    check("dataset", "tsx", "scripts/data/check-data.ts"),
    check("kept versions", "tsx", "scripts/data/keep-data.ts", "--check"),
    check("types", "tsc", "--noEmit"),
    check("lint", "oxlint", "--deny-warnings"),
    check("format", "oxfmt", "--check", "."),
    check("dead code", "knip"),
    vitest("unit tests", "unit"),
  ]) {
    early.push(await step(run));
  }
  const build = await step(check("build", "tsx", "scripts/build.ts"));
  if (build.failed > 0) {
    return [
      ...early,
      build,
      await step({ name: "tests of the built site", work: async () => ({ passed: 0, failed: 1 }) }),
    ];
  }
  // What browser tests try stands on the frozen dataset, as unit tests do.
  const frozen = await step(check("build for the browser", "npm", "run", "test:site"));
  const files = vitest("tests of the built files", "build");
  if (frozen.failed > 0) return [...early, build, frozen, await step(files)];
  // A browser waits for frames and answers most of the time: what is left of the machine is for the files.
  let show = () => {};
  const beside = files.work(new Promise((shown) => (show = shown)));
  const browser = await step(tests("tests in a browser", ".cache/playwright.json", "playwright", "test"));
  const showFiles = () => {
    show();
    return beside;
  };
  return [...early, build, frozen, browser, await step({ ...files, work: showFiles })];
}

/** Where the words of a program go: to the terminal as they come, or all at once when this has happened. */
type Output = "terminal" | Promise<void>;

interface Step {
  readonly name: string;
  work(output: Output): Promise<Counts>;
}

async function step({ name, work }: Step): Promise<Counts> {
  console.log(`\n── ${name} ──`);
  const begun = performance.now();
  const counts = await work("terminal");
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${name}: ${counts.failed === 0 ? "passed" : "FAILED"} after ${seconds} s`);
  return counts;
}

/** A program of `node_modules`, counted as one test. */
function check(name: string, program: string, ...args: string[]): Step {
  return {
    name,
    work: async (output) =>
      (await exitCode(output, program, ...args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  };
}

function vitest(name: string, project: string): Step {
  const file = `.cache/vitest-${project}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return tests(name, file, "vitest", "run", "--project", project, "--allowOnly=false", ...reporters);
}

/** A test runner that leaves a report in JSON. */
function tests(name: string, report: string, program: string, ...args: string[]): Step {
  return {
    name,
    work: async (output) => {
      rmSync(report, { force: true });
      const code = await exitCode(output, program, ...args);
      return countsOf(readReport(report), code);
    },
  };
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return null;
  }
}

function exitCode(output: Output, program: string, ...args: string[]): Promise<number> {
  const stdio = output === "terminal" ? "inherit" : "pipe";
  const child = spawn(program, args, {
    stdio: ["ignore", stdio, stdio],
    env: { ...process.env, PATH: `${resolve("node_modules/.bin")}${delimiter}${process.env["PATH"]}` },
    // On Windows the programs of node_modules are shell scripts.
    shell: process.platform === "win32",
  });
  const kept: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => kept.push(part));
  return new Promise((done) => {
    child.once("error", () => done(1));
    child.once("close", async (code) => {
      if (output !== "terminal") await output;
      process.stdout.write(Buffer.concat(kept));
      done(code ?? 1);
    });
  });
}

const { passed, failed } = total(await runAll());
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
