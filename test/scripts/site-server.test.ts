import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { serveSite } from "../../scripts/serve/site-server.ts";

/** A small built site, served until the test ends. */
async function smallSite(base: string): Promise<(address: string, init?: RequestInit) => Promise<Response>> {
  const root = mkdtempSync(join(tmpdir(), "silk-ledger-"));
  mkdirSync(join(root, "events"));
  mkdirSync(join(root, "data"));
  writeFileSync(join(root, "index.html"), "front");
  writeFileSync(join(root, "404.html"), "unknown");
  writeFileSync(join(root, "events/index.html"), "events");
  writeFileSync(join(root, "data/trade.json"), "[]");
  const site = await serveSite({ port: 0, base, root });
  onTestFinished(async () => {
    await site.close();
    rmSync(root, { recursive: true });
  });
  return (address, init) => fetch(new URL(address, site.url), { redirect: "manual", ...init });
}

test.each(["/", "/some/folder/"])("under %s pages and data are found", async (base) => {
  const get = await smallSite(base);
  expect(await (await get("./?year=2013")).text()).toBe("front");
  expect(await (await get("events/")).text()).toBe("events");
  expect((await get("events/")).headers.get("content-type")).toMatch(/^text\/html;\s*charset=utf-8$/i);
  expect((await get("data/trade.json")).headers.get("content-type")).toMatch(/^application\/json/);
});

test.each(["/", "/some/folder/"])("under %s a folder without its slash is sent to it, with its query", async (base) => {
  const response = await (await smallSite(base))("events?countries=KAZ");
  expect(response.status).toBe(301);
  expect(response.headers.get("location")).toBe(`${base}events/?countries=KAZ`);
});

test.each(["nothing", "nothing/", "data/", "index", "events/..%2f..%2fetc/passwd", "%E0%A4%A"])(
  "%s is answered with the page of unknown addresses",
  async (address) => {
    const response = await (await smallSite("/"))(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("unknown");
  },
);

test("what lies outside the site's folder is unknown, and no address redirects to another host", async () => {
  const get = await smallSite("/some/folder/");
  expect((await get("/events/")).status).toBe(404);
  expect((await get("/some/folder//events")).status).toBe(404);
});

test("a form cannot be sent here", async () => {
  expect((await (await smallSite("/"))("events/", { method: "POST" })).status).toBe(405);
});

test("until the site is built every address says so, and asks again", async () => {
  let isBuilt = false;
  const root = mkdtempSync(join(tmpdir(), "silk-ledger-"));
  writeFileSync(join(root, "index.html"), "front");
  const site = await serveSite({ port: 0, root, isBuilt: () => isBuilt });
  onTestFinished(async () => {
    await site.close();
    rmSync(root, { recursive: true });
  });
  const early = await fetch(new URL("events/", site.url));
  expect(early.status).toBe(503);
  expect(early.headers.get("refresh")).toBe("1");
  expect(await early.text()).toContain("is being built");
  isBuilt = true;
  expect(await (await fetch(site.url)).text()).toBe("front");
});
