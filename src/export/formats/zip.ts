import { strToU8, type Zippable, zipSync } from "fflate";
import { chartOf } from "../../charts/load-charts.ts";
import { citationOf, citedTitle } from "../../series/citation.ts";
import { type Drawing, drawingOf } from "../drawing.ts";
import { fileName } from "../file-name.ts";
import type { Subject } from "../subject.ts";
import { csvFormat } from "./csv.ts";
import type { FileFormat, FileOptions, Task } from "./format.ts";
import { pngFormat } from "./png.ts";
import { rowKindsOf } from "./rows/row-kind.ts";
import { svgFormat } from "./svg.ts";

/** The view in all that an article, a slide or an archive wants of it, with a text on what it is and where it comes from. */
export const zipFormat: FileFormat = {
  extension: "zip",
  mediaType: "application/zip",
  options: ["size", "scale", "theme", "transparent", "decimalMark"],
  async make(subject, options, task) {
    const files = new Map<string, Uint8Array>();
    const { theme, ...plainly } = { ...subject, period: chartOf(subject).period };
    for (const format of [pngFormat, svgFormat]) {
      files.set(fileName({ ...plainly, theme }, format.extension), await bytesOf(format, subject, options, task));
    }
    for (const rows of rowKindsOf(subject)) {
      const name = fileName({ ...plainly, rows }, csvFormat.extension);
      files.set(name, await bytesOf(csvFormat, subject, { ...options, rows }, task));
    }
    const drawing = drawingOf(subject);
    const { plain, bibtex, ris, csl } = citationOf(
      { title: citedTitle(drawing), url: subject.address, date: subject.day, version: subject.datasetVersion },
      subject.i18n,
    );
    for (const [path, text] of [
      ["citation.bib", bibtex],
      ["citation.ris", ris],
      ["citation.json", csl],
    ] as const) {
      files.set(path, strToU8(text));
    }
    files.set("README.txt", strToU8(readme(subject, drawing, plain, [...files.keys()])));
    const entries: Zippable = Object.fromEntries([...files].map(([path, bytes]) => [path, bytes]));
    return new Blob([zipSync(entries, { mtime: `${subject.day}T12:00:00` })], { type: this.mediaType });
  },
};

async function bytesOf(format: FileFormat, subject: Subject, options: FileOptions, task: Task): Promise<Uint8Array> {
  const blob = await format.make(subject, options, task);
  task.signal.throwIfAborted();
  return new Uint8Array(await blob.arrayBuffer());
}

/** In the view's language, for any editor: what is shown, from whom, under which terms, and where it is live. */
function readme(
  { i18n, address, datasetVersion, day }: Subject,
  { title, subtitle, description, notes, sources }: Drawing,
  citation: string,
  files: readonly string[],
): string {
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${heading}\n${"-".repeat(heading.length)}\n${lines.join("\n")}`];
  const said = sources.map(({ publisher, title: name, published, url, linkable }) =>
    [`- ${publisher}: ${name}`, published, linkable ? url : null].filter((part) => part !== null).join(", "),
  );
  const parts = [
    `${title}\n${"=".repeat(title.length)}\n${subtitle}`,
    description,
    ...section(
      i18n.t("format.sheet.notes"),
      notes.map((note) => `- ${note}`),
    ),
    ...section(i18n.t("format.sheet.sources"), said),
    ...section(i18n.t("format.notes.address"), [address]),
    ...section(i18n.t("format.notes.version"), [datasetVersion, `${i18n.t("format.notes.made")}: ${i18n.date(day)}`]),
    ...section(i18n.t("format.notes.licence"), [i18n.t("format.notes.terms"), i18n.t("format.zip.borders")]),
    ...section(i18n.t("share.copy.citation"), [citation]),
    ...section(
      i18n.t("format.zip.files"),
      files.map((file) => `- ${file}`),
    ),
  ];
  return `${parts.join("\n\n")}\n`.replaceAll("\n", "\r\n");
}
