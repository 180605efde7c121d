import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { downloadedBrowsers } from "../../scripts/test/browser-places.ts";
import type { Machine } from "../../scripts/test/browser-places.ts";
import { findBrowser } from "../../scripts/test/find-browser.ts";

/** A machine with nothing on it but what a test puts there. */
function machine(parts: Partial<Machine> & { readonly works?: readonly string[] }): Machine {
  return {
    env: {},
    downloaded: () => [],
    usualPlaces: () => [],
    installers: () => [],
    runs: (file) => parts.works?.includes(file) ?? false,
    ...parts,
  };
}

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});

test("CHROMIUM_PATH comes before everything else", async () => {
  const works = ["/mine", "/downloaded", "/installed"];
  const found = findBrowser(
    machine({
      works,
      env: { CHROMIUM_PATH: "/mine" },
      downloaded: () => ["/downloaded"],
      usualPlaces: () => ["/installed"],
    }),
  );
  expect(await found).toBe("/mine");
});

test("a wrong CHROMIUM_PATH is said, not passed over", async () => {
  const found = findBrowser(
    machine({ works: ["/installed"], env: { CHROMIUM_PATH: "/gone" }, usualPlaces: () => ["/installed"] }),
  );
  await expect(found).rejects.toThrow('CHROMIUM_PATH is "/gone"');
});

test("Playwright's own browser comes before an installed one", async () => {
  const works = ["/downloaded", "/installed"];
  const found = findBrowser(machine({ works, downloaded: () => ["/downloaded"], usualPlaces: () => ["/installed"] }));
  expect(await found).toBe("/downloaded");
});

test("a browser that does not start is passed over", async () => {
  const found = findBrowser(
    machine({
      works: ["/usr/bin/google-chrome"],
      downloaded: () => ["/broken"],
      usualPlaces: () => ["/usr/bin/chromium", "/usr/bin/google-chrome"],
    }),
  );
  expect(await found).toBe("/usr/bin/google-chrome");
});

test("with no browser at all, ways to install one are tried until one works", async () => {
  const works: string[] = [];
  const tried: string[] = [];
  const installer = (name: string, installs: boolean) => ({
    name,
    run: () => {
      tried.push(name);
      if (installs) works.push("/usr/bin/chromium");
      return installs;
    },
  });
  const found = findBrowser(
    machine({
      runs: (file) => works.includes(file),
      usualPlaces: () => ["/usr/bin/chromium"],
      installers: () => [installer("first", false), installer("second", true), installer("third", true)],
    }),
  );
  expect(await found).toBe("/usr/bin/chromium");
  expect(tried).toEqual(["first", "second"]);
});

test("where none can be installed, one line says what to do", async () => {
  const found = findBrowser(machine({ installers: () => [{ name: "apt", run: () => false }] }));
  await expect(found).rejects.toThrow(/^No Chromium found.*CHROMIUM_PATH.*$/);
});

test("among Playwright's browsers the newest comes first, of whichever kind", () => {
  const folder = mkdtempSync(join(tmpdir(), "silk-ledger-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const old = join(folder, "chromium-999", "chrome-linux");
  const recent = join(folder, "chromium_headless_shell-1228", "chrome-headless-shell-linux64");
  for (const [place, name] of [
    [old, "chrome"],
    [recent, "chrome-headless-shell"],
    [join(folder, "firefox-1500"), "firefox"],
  ] as const) {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, name), "");
  }
  expect(downloadedBrowsers(folder)).toEqual([join(recent, "chrome-headless-shell"), join(old, "chrome")]);
  expect(downloadedBrowsers(join(folder, "nothing"))).toEqual([]);
});
