import { expect, test, vi } from "vitest";
import type { FormatId, formats as known } from "../../src/export/formats/formats.ts";
import type { FileFormat } from "../../src/export/formats/format.ts";
import { saveFormatIds } from "../../src/share/files/save-formats.ts";
import { faultOf, fileOf, formatIds } from "./files.ts";
import { subjectOf } from "./subjects.ts";

vi.mock("../../src/export/formats/formats.ts", async (original) => {
  const registry = await original<{ readonly formats: typeof known }>();
  const titles: FileFormat = {
    extension: "txt",
    mediaType: "text/plain",
    options: [],
    make: async ({ chart }) => new Blob([`The chart ${chart}`]),
  };
  return { ...registry, formats: { ...registry.formats, titles: async () => titles } };
});

const id = "titles" as FormatId;

test("the share dialog offers it, after those that are drawn", () => {
  expect(saveFormatIds.at(-1)).toBe(id);
});

test("tests that read every file back try it, and notice that it leads nowhere", async () => {
  expect(formatIds).toContain(id);
  expect(await faultOf(await fileOf(id, subjectOf("map")))).not.toBe("none");
  expect(await faultOf(await fileOf("csv", subjectOf("map")))).toBe("none");
});
