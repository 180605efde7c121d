import { defineConfig } from "vitest/config";
import { messageCatalogues } from "../../scripts/build/message-catalogue-plugin.ts";
import { namedPart } from "./parts.ts";

/** The tests of one part of the pure steps alone. */
export default defineConfig({
  plugins: [messageCatalogues()],
  test: {
    env: { TZ: "America/Los_Angeles" },
    include: [...namedPart().tests],
    // Each mutant starts anew; within one, the tests may share what they import.
    isolate: false,
    testTimeout: 60_000,
  },
});
