import { expect, test, vi } from "vitest";
import type { FormatId, formats as known } from "../../../src/export/formats/formats.ts";
import type { FileFormat } from "../../../src/export/formats/format.ts";
import { saveFormatIds } from "../../../src/share/files/save-formats.ts";
import { drawingOf } from "../../../src/export/drawing.ts";
import { provenanceOf, provenanceText } from "../../../src/export/provenance/provenance-of.ts";
import { readProvenance } from "../../../src/export/provenance/read-provenance.ts";
import "../../charts.ts";
import { faultOf, fileOf, formatIds } from "./files.ts";
import { subjectOf } from "../subjects.ts";

vi.mock("../../../src/export/formats/formats.ts", async (original) => {
  const registry = await original<{ readonly formats: typeof known }>();
  const titles: FileFormat = {
    extension: "txt",
    mediaType: "text/plain",
    options: [],
    make: async (subject) => {
      const drawing = drawingOf(subject);
      return new Blob([`${drawing.title}\n# ${provenanceText(provenanceOf([subject]))}\n`]);
    },
  };
  return { ...registry, formats: { ...registry.formats, titles: async () => titles } };
});

const id = "titles" as FormatId;

test("the share dialog offers it, after those that are drawn", () => {
  expect(saveFormatIds.at(-1)).toBe(id);
});

test("tests that read every file back try it; what it says of its view on a line of its own is found there", async () => {
  expect(formatIds).toContain(id);
  const file = await fileOf(id, subjectOf("map"));
  expect(await readProvenance(file)).toEqual(provenanceOf([subjectOf("map")]));
  expect(await faultOf(new Blob([(await file.text()).split("\n", 1).join("")]))).toBe("foreign");
});
