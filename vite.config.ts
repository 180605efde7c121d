import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { firstViewChunk, preloadedWith } from "./scripts/build/first-view-chunks.ts";
import {
  leanArrays,
  leanMapLibrary,
  leanMessages,
  leanQueryLibrary,
  leanLibraryFiles,
} from "./scripts/build/lean-libraries-plugins.ts";
import { messageCatalogues } from "./scripts/build/message-catalogue-plugin.ts";
import { oldestBrowsers } from "./src/start/oldest-browsers.ts";
import { offlineDeckCode } from "./scripts/build/offline-deck-plugin.ts";
import { reportUrlFrom } from "./scripts/build/site-url.ts";

/** Tests that put others in the place of modules, which those after them must not meet. */
const replacingModules = ["test/export/files/*.test.ts", "test/**/adding-*.test.{ts,tsx}"];

/** Tests of a built site, a host, a program or a browser: projects of their own below, or no tests of Vitest. */
const otherRunners = ["test/build/**", "test/deploy/**", "test/programs/**", "test/browsers/**"];

export default defineConfig(({ mode }) => ({
  // Addresses stay relative, so that the site works from any folder of any host.
  base: "./",
  define: { "import.meta.env.REPORT_URL": JSON.stringify(reportUrlFrom(process.env) ?? "") },
  plugins: [
    react(),
    messageCatalogues(),
    leanArrays(),
    leanMapLibrary(),
    leanMessages(),
    leanQueryLibrary(),
    leanLibraryFiles(),
    offlineDeckCode(),
  ],
  build: {
    modulePreload: { polyfill: false, resolveDependencies: (_, deps, { hostId }) => preloadedWith(deps, hostId) },
    target: Object.entries(oldestBrowsers).map(([name, version]) => `${name}${version}`),
    rolldownOptions: {
      // One of the plugins builds a whole page of its own.
      checks: { pluginTimings: false },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: firstViewChunk }] } },
    },
    reportCompressedSize: false,
  },
  test: {
    // Dates are calendar dates: a zone west of UTC shows at once where one was read as a moment.
    env: {
      TZ: "America/Los_Angeles",
      ...(mode === "goldens" && { UPDATE_GOLDEN: "1" }),
      ...(mode === "fuzz" && { FUZZ_RUNS: "10000" }),
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Pictures take their colours from the styles.
          css: true,
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", ...replacingModules, ...otherRunners],
          // What one file loads serves the next: loading takes longer than most of the tests.
          isolate: false,
          pool: "threads",
          // All cores: on a small machine the usual number is one.
          maxWorkers: "100%",
          // Some tests walk thousands of views.
          testTimeout: 60_000,
          unstubGlobals: true,
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: {
          name: "unit-alone",
          css: true,
          include: replacingModules,
          maxWorkers: "100%",
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "build",
          include: ["test/build/**/*.test.ts"],
          // Pictures take their colours from the style sheets.
          css: true,
          maxWorkers: "100%",
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "deploy",
          include: ["test/deploy/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "programs",
          include: ["test/programs/**/*.test.ts"],
          css: true,
          // LibreOffice takes its time to start.
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browsers",
          include: ["test/browsers/*.test.ts"],
          // One browser at a time: they share the screen's clipboard, and the machine.
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
