import type { Source } from "../../data/schema/schema.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { Drawing } from "../drawing.ts";
import type { Subject } from "../subject.ts";

/** What the speaker finds below the slide: the chart in words, every remark, and every source in full. */
export function slideNotes(subject: Subject, drawing: Drawing): readonly string[] {
  const { i18n, address, day, datasetVersion } = subject;
  const { description, notes, sources } = drawing;
  return [
    description,
    ...(notes.length > 0 ? ["", ...notes] : []),
    ...(sources.length > 0 ? ["", i18n.t("source.label"), ...sources.map((source) => sourceNote(source, i18n))] : []),
    "",
    i18n.t("picture.made", { site: i18n.t("site.name"), version: datasetVersion, date: i18n.date(day) }),
    address,
  ];
}

/** Publisher, title, date and address, the address only of what may be linked. */
function sourceNote({ publisher, title, published, url, linkable }: Source, i18n: I18n): string {
  const date = published === null ? i18n.t("source.undated") : i18n.date(published);
  return `${publisher}: ${title}, ${date}${url !== null && linkable ? `. ${url}` : ""}`;
}
