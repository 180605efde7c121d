import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";

/** A whole build, on however slow a machine. */
const timeout = 600_000;

test(
  "`npm start` says what it does, serves pages while pictures are drawn, and builds the same bytes again",
  { timeout },
  async () => {
    // A copy: other tests read what is built here.
    const folder = mkdtempSync(join(tmpdir(), "silk-ledger-"));
    onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 10 }));
    for (const part of ["data", "public", "scripts", "src", "index.html", "package.json", "package-lock.json"]) {
      cpSync(part, join(folder, part), { recursive: true });
    }
    for (const part of ["tsconfig.json", "vite.config.ts", "LICENSE"]) cpSync(part, join(folder, part));
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");

    const child = spawn(process.execPath, ["scripts/serve/start.mjs"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      // Without the settings of the tests' runner, which would reach the builder, and as a terminal of other habits has them.
      env: {
        PATH: process.env["PATH"],
        SITE_URL: process.env["SITE_URL"],
        BASE_PATH: process.env["BASE_PATH"],
        PORT: "0",
        NODE_ENV: "development",
        TZ: "Asia/Kathmandu",
        LANG: "de_DE.UTF-8",
      },
    });
    const ended = new Promise((done) => child.once("exit", done));
    onTestFinished(async () => {
      child.kill();
      await ended;
    });
    let errors = "";
    child.stderr.on("data", (text: Buffer) => (errors += text.toString()));
    const said = createInterface(child.stdout)[Symbol.asyncIterator]();
    const until = async (beginning: string) => {
      const lines: string[] = [];
      for (let next = await said.next(); !next.done; next = await said.next()) {
        lines.push(next.value);
        if (next.value.startsWith(beginning)) break;
      }
      return lines;
    };
    const lines = await until("Drawing pictures");
    expect(lines, errors).toEqual([
      expect.stringMatching(/^Building Silk Ledger/),
      "Bundling scripts and styles …",
      "Writing pages …",
      expect.stringMatching(/^Built \d+ pages and \d+ tables in dist\/$/),
      expect.stringMatching(/^Silk Ledger is at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl\+C stops it\)/),
      "Drawing pictures …",
    ]);
    const [url = ""] = /http:\S+/.exec(lines[4] ?? "") ?? [];
    expect(await (await fetch(url)).text()).toContain("</html>");
    expect((await fetch(new URL("data/trade.json", url))).status).toBe(200);
    const drawnLast = join(folder, "dist", "de", "charts");
    expect(existsSync(drawnLast)).toBe(false);
    expect((await until("Compressed")).at(-1), errors).toMatch(/^Compressed/);
    expect(digests(join(folder, "dist"))).toEqual(digests("dist"));
  },
);

function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}
