import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { withPngProvenance } from "../../../src/export/provenance/png-provenance.ts";
import { provenanceOf, provenanceText } from "../../../src/export/provenance/provenance-of.ts";
import { deckOf } from "../../../src/export/slides/deck.ts";
import { fileOf } from "../../export/files/files.ts";
import { pixel } from "../../export/png/pixel.ts";
import { subjectOf } from "../../export/subjects.ts";

/** Writes files as readers may have them into a folder, and gives their paths. */
export async function savedFiles(folder: string) {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const subject = subjectOf("ranking", { year: 2013, countries: ["KAZ", "UZB"] }, { lang: "de" });
  const picture = withPngProvenance(pixel, provenanceText(provenanceOf([subject])));
  const map = withPngProvenance(pixel, provenanceText(provenanceOf([subjectOf("map")])));
  const csv = await (await fileOf("csv", subject)).text();
  const [head = "", first = "", , ...rest] = csv.split("\r\n");
  const workbook = new Uint8Array(await (await fileOf("xlsx", subject)).arrayBuffer());
  const deck = await deckOf(
    [subjectOf("ranking"), subjectOf("map")],
    { shape: "4:3" },
    { signal: new AbortController().signal, progress: () => {} },
  );
  return {
    picture: write("picture.png", picture),
    // One figure is another than the data's, and one is missing.
    changed: write("changed.csv", [head, first.replace(/,usdBn,[\d.]+/, ",usdBn,12.5"), ...rest].join("\r\n")),
    broken: write("broken.xlsx", workbook.subarray(0, workbook.length / 2)),
    deck: write("deck.pptx", new Uint8Array(await deck.arrayBuffer())),
    foreign: write("holiday.txt", "Dear all,"),
    document: write("report.docx", zipSync({ "word/media/image1.png": picture, "word/media/image2.png": map })),
  };
}
