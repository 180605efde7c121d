import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("building twice gives the same bytes", () => {
  const again = join(".cache", "built-again");
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts", "--out", again], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    // As a terminal with other habits would run it.
    env: { ...process.env, NODE_ENV: "development", TZ: "Asia/Kathmandu", LANG: "de_DE.UTF-8" },
  });
  expect(status, stderr).toBe(0);
  expect(digests(again)).toEqual(digests("dist"));
});

function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}
