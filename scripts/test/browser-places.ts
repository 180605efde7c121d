import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";

const { env, platform } = process;

/** What the search asks of a machine; `thisMachine` is the real one. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Browsers that Playwright has downloaded, newest first. */
  downloaded(): readonly string[];
  /** Where a Chromium, Chrome or Edge is usually installed, whether it is there or not. */
  usualPlaces(): readonly string[];
  /** Whether the file is a browser that starts. */
  runs(file: string): boolean;
  /** Ways to install a browser here, in the order to try them. */
  installers(): readonly Installer[];
}

export interface Installer {
  /** What it does, for the person who waits: "apt-get install chromium". */
  readonly name: string;
  /** False if it failed. */
  run(): boolean;
}

/** The machine that this runs on. */
export const thisMachine: Machine = {
  env,
  downloaded: () => downloadedBrowsers(env["PLAYWRIGHT_BROWSERS_PATH"] ?? playwrightFolder()),
  usualPlaces,
  // Windows opens a window for `--version`.
  runs: (file) => existsSync(file) && (platform === "win32" || succeeds(file, ["--version"])),
  installers,
};

function playwrightFolder(): string {
  if (platform === "darwin") return join(homedir(), "Library/Caches/ms-playwright");
  if (platform === "win32") return join(env["LOCALAPPDATA"] ?? homedir(), "ms-playwright");
  return join(env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "ms-playwright");
}

const executables = /^(?:chrome|headless_shell|chrome-headless-shell|Chromium|Google Chrome for Testing)(?:\.exe)?$/;

/** Executables in Playwright's folder, one folder a browser and revision (`chromium-1228`), newest first. */
export function downloadedBrowsers(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const revision = (name: string) => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return readdirSync(folder)
    .filter((name) => name.startsWith("chromium"))
    .toSorted((a, b) => revision(b) - revision(a))
    .flatMap((name) =>
      readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && executables.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
}

function usualPlaces(): string[] {
  if (platform === "darwin") {
    return ["Chromium", "Google Chrome", "Microsoft Edge"].flatMap((name) =>
      ["/Applications", join(homedir(), "Applications")].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (platform === "win32") {
    return [
      "Chromium\\Application\\chrome.exe",
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ].flatMap((file) =>
      ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
        env[name] ? [join(env[name], file)] : [],
      ),
    );
  }
  const names = [
    // Without the parts around a page, each page costs half of the work.
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
  ];
  const folders = new Set([...(env["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"]);
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name)));
}

/** Debian's and Ubuntu's packages where this account may install them, then Playwright's own download. */
function installers(): Installer[] {
  const playwright = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  const download: Installer = {
    name: "npx playwright install chromium-headless-shell",
    run: () => succeeds(process.execPath, [playwright, "install", "chromium-headless-shell"]),
  };
  const mayInstall = process.getuid?.() === 0 && succeeds("apt-get", ["--version"]);
  return mayInstall ? [aptPackage("chromium-headless-shell"), aptPackage("chromium"), download] : [download];
}

function aptPackage(name: string): Installer {
  const apt = (...args: string[]) => succeeds("apt-get", args, { DEBIAN_FRONTEND: "noninteractive" });
  return {
    name: `apt-get install ${name}`,
    run: () => apt("update") && apt("install", "--yes", "--no-install-recommends", name),
  };
}

/** Quiet: what matters is only whether it went well. */
function succeeds(program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): boolean {
  return spawnSync(program, args, { stdio: "ignore", env: { ...env, ...more } }).status === 0;
}
