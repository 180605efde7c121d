import { drawingOf } from "../drawing.ts";
import type { PictureMetadata } from "../png/png-metadata.ts";
import type { Subject } from "../subject.ts";
import { sourceText } from "./picture-foot.ts";

export function pictureMetadata(subject: Subject): PictureMetadata {
  const { i18n, address, day } = subject;
  const drawing = drawingOf(subject);
  return {
    title: drawing.title,
    description: drawing.description,
    author: i18n.t("site.name"),
    source: sourceText(drawing, subject),
    address,
    copyright: i18n.t("format.notes.terms"),
    day,
    lang: i18n.lang,
  };
}
