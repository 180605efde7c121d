import type { Source } from "../../data/schema.ts";
import type { Words } from "../../i18n/words.ts";
import type { Drawing } from "../drawing.tsx";
import type { Subject } from "../subject.ts";

/** What the speaker finds below the slide: the chart in words, every remark, and every source in full. */
export function slideNotes(subject: Subject, drawing: Drawing): readonly string[] {
  const { words, address, day, datasetVersion } = subject;
  const { description, notes, sources } = drawing;
  return [
    description,
    ...(notes.length > 0 ? ["", ...notes] : []),
    ...(sources.length > 0 ? ["", words.t("source.label"), ...sources.map((source) => sourceNote(source, words))] : []),
    "",
    words.t("picture.made", { site: words.t("site.name"), version: datasetVersion, date: words.date(day) }),
    address,
  ];
}

/** Publisher, title, date and address, the address only of what may be linked. */
function sourceNote({ publisher, title, published, url, linkable }: Source, words: Words): string {
  const date = published === null ? words.t("source.undated") : words.date(published);
  return `${publisher}: ${title}, ${date}${url !== null && linkable ? `. ${url}` : ""}`;
}
