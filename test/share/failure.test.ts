import { expect, test } from "vitest";
import { ExportFault } from "../../src/export/export-fault.ts";
import { reasonOf } from "../../src/share/failure.tsx";

test.each([
  ["Chromium", "Failed to fetch dynamically imported module: https://example.org/a.js"],
  ["Firefox", "error loading dynamically imported module: https://example.org/a.js"],
  ["Safari", "Importing a module script failed."],
  ["a style sheet", "Unable to preload CSS for /assets/a.css"],
  ["a request", "NetworkError when attempting to fetch resource."],
])("what did not come over the network is told so: %s", (_, message) => {
  expect(reasonOf(new TypeError(message))).toBe("network");
});

test("what the reader can do something about has its own reason", () => {
  expect(reasonOf(new ExportFault("too-large"))).toBe("too-large");
  expect(reasonOf(new DOMException("full", "QuotaExceededError"))).toBe("storage");
  expect(reasonOf(new DOMException("no", "NotAllowedError"))).toBe("not-allowed");
  expect(reasonOf(new Error("a is undefined"))).toBe("other");
});
