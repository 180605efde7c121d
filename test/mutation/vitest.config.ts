import { defineConfig } from "vitest/config";
import { messageCatalogues } from "../../scripts/build/message-catalogue-plugin.ts";

/** The tests of the pure steps alone. */
export default defineConfig({
  plugins: [messageCatalogues()],
  test: {
    env: { TZ: "America/Los_Angeles" },
    include: ["test/{data,series,view}/**/*.test.{ts,tsx}"],
    // What is sent at random may find a mutant today and miss it tomorrow.
    exclude: ["test/view/any-address.test.ts"],
    testTimeout: 60_000,
  },
});
