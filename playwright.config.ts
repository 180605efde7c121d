import { defineConfig } from "@playwright/test";

const { CHROMIUM_PATH } = process.env;

export default defineConfig({
  testDir: "test/browser",
  outputDir: ".cache/browser-tests",
  globalSetup: "test/browser/find-chromium.ts",
  // As many as a small machine has cores: two keep them busy, a third only waits for them.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A slow machine is no failure, and what does not come is reported by name before the time of the test is over.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/playwright.json" }]],
  use: {
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    actionTimeout: 10_000,
    // Steps, console and requests; a film of the page and copies of it, with `--trace on`, take as long as the tests.
    trace: { mode: "retain-on-failure", snapshots: false, screenshots: false },
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        permissions: ["clipboard-read", "clipboard-write"],
        launchOptions: {
          ...(CHROMIUM_PATH !== undefined && { executablePath: CHROMIUM_PATH }),
          args: [
            ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Whatever a page or the browser itself asks of the outside world fails at once.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
          ],
        },
      },
    },
  ],
});
