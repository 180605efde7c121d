import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isInstalled, startHost } from "./hosts.ts";

/** How long, in s, and by how many connections at once. */
const [seconds, connections] = [120, 200];

/** What readers ask for: the front page above all, with what it loads, and embeds. */
const script = `
  local paths = { "", "", "?countries=KAZ&year=2013", "embed/trade/", "embed/map/?countries=KAZ", "de/", "events/",
    "data/trade.json", "data/events.json", "charts/trade/default-light.svg" }
  local base, at = "", 0
  function init(args) base = args[1] end
  function request()
    at = at % #paths + 1
    return wrk.format("GET", base .. paths[at], { ["Accept-Encoding"] = "br, gzip" })
  end`;

test(
  `nginx answers ${connections} connections for ${seconds} s without an error`,
  async () => {
    expect(isInstalled("nginx") && isInstalled("wrk"), "apt-get install wrk, and nginx as for the other tests").toBe(
      true,
    );
    const folder = mkdtempSync(join(tmpdir(), "silk-ledger-load-"));
    const host = await startHost("nginx", "/");
    onTestFinished(async () => {
      await host.stop();
      rmSync(folder, { recursive: true });
    });
    writeFileSync(join(folder, "paths.lua"), script);
    const options = ["-t2", `-c${connections}`, `-d${seconds}s`, "--latency", "--timeout", "10s"];
    const report = await output("wrk", [...options, "-s", join(folder, "paths.lua"), host.url, "--", "/"]);
    console.log(report);
    expect(report).toMatch(/\d+ requests in/);
    expect(report).not.toMatch(/Socket errors|Non-2xx/);
  },
  (seconds + 60) * 1000,
);

function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.on("data", (part: Buffer) => (text += part.toString()));
    child.once("error", fail);
    child.once("exit", () => done(text));
  });
}
