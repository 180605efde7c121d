import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { type ChartId, charts } from "../../../src/charts/registry.ts";
import { drawingOf } from "../../../src/export/drawing.ts";
import { rowKindsOf } from "../../../src/export/formats/rows/row-kind.ts";
import { csvRows, fileOf } from "./files.ts";
import { subjectOf } from "../subjects.ts";

async function unpacked(...what: Parameters<typeof subjectOf>) {
  const subject = subjectOf(...what);
  const parts = unzipSync(new Uint8Array(await (await fileOf("zip", subject, { decimalMark: "." })).arrayBuffer()));
  const text = (path: string) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(parts[path]);
  return { subject, paths: Object.keys(parts), text };
}

test.each(Object.keys(charts) as ChartId[])(
  "an archive of %s holds its pictures, rows and citation, and lists them",
  async (id) => {
    const { subject, paths, text } = await unpacked(id, { year: 2023 });
    const kinds = rowKindsOf(subject);
    expect(paths.map((path) => path.replace(/^silk-ledger-.*\./, "")).toSorted()).toEqual(
      [
        ...kinds.map(() => "csv"),
        "png",
        "svg",
        "citation.bib",
        "citation.ris",
        "citation.json",
        "README.txt",
      ].toSorted(),
    );
    const rows = paths.filter((path) => path.endsWith(".csv")).map((path) => csvRows(text(path))[0]?.["record"]);
    expect(rows.length).toBe(kinds.length);
    expect(new Set(rows).size).toBe(kinds.length);
    for (const path of paths.filter((one) => one !== "README.txt"))
      expect(text("README.txt")).toContain(`- ${path}\r\n`);
  },
);

test("its text says what the view shows, from whom, under which terms and where, in the view's language", async () => {
  const { subject, text } = await unpacked("trade", { ledger: "both", countries: ["KGZ"] }, { lang: "de" });
  const { title, notes, sources } = drawingOf(subject);
  const readme = text("README.txt");
  for (const said of [title, ...notes, subject.address, subject.datasetVersion, "CC BY 4.0", "Natural Earth"]) {
    expect(readme).toContain(said);
  }
  expect(sources.filter(({ publisher, title: name }) => !readme.includes(`${publisher}: ${name}`))).toEqual([]);
  // Mirrors are named, and not linked.
  const linked = (wanted: boolean) => sources.filter(({ linkable }) => linkable === wanted).map(({ url }) => url ?? "");
  expect(linked(true).filter((url) => !readme.includes(url))).toEqual([]);
  expect(linked(false).filter((url) => url !== "" && readme.includes(url))).toEqual([]);
  expect(JSON.parse(text("citation.json"))).toMatchObject([{ version: subject.datasetVersion, language: "de" }]);
});
