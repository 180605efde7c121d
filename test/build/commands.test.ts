import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** Runs Node on this machine, with nothing to read from, as a script or a CI would. */
function node(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
    ...options,
    env: { ...process.env, ...options.env },
  });
  return { status, lines: `${stdout}${stderr}`.trim().split("\n") };
}

test.each(["serve/start.mjs", "test/test.mjs"])("%s tells an older Node in one line what it needs", (script) => {
  const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.18.3"}})';
  const { status, lines } = node(["--import", older, `scripts/${script}`]);
  expect(status).toBe(1);
  expect(lines).toEqual([expect.stringMatching(/20\.19 or newer.*20\.18\.3/)]);
});

test.each(["serve/start.mjs", "test/test.mjs"])("%s asks for `npm ci` where nothing is installed", (script) => {
  const folder = mkdtempSync(join(tmpdir(), "silk-ledger-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("scripts", join(folder, "scripts"), { recursive: true });
  const { status, lines } = node([`scripts/${script}`], { cwd: folder });
  expect(status).toBe(1);
  expect(lines).toEqual([expect.stringContaining("npm ci")]);
});

test.each(["80x", "-1", "65536", "4173.5"])("PORT=%s is refused in one line", (PORT) => {
  const { status, lines } = node(["scripts/serve/start.mjs"], { env: { PORT } });
  expect(status).toBe(1);
  expect(lines).toEqual([expect.stringContaining(`"${PORT}"`)]);
});

test("a port in use is reported in one line, before anything is built", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { status, lines } = node(["scripts/serve/start.mjs"], { env: { PORT: String(port) } });
  expect(status).toBe(1);
  expect(lines).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
});
