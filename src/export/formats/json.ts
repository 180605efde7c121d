import { drawingOf } from "../drawing.ts";
import type { Subject } from "../subject.ts";
import { provenanceOf } from "../provenance/provenance-of.ts";
import type { FileFormat } from "./format.ts";
import { eventRows, figureRows, projectRows } from "./rows/rows.ts";

/** What the chart says and shows, for programs: its words, figures, events and their sources. */
export const jsonFormat: FileFormat = {
  extension: "json",
  mediaType: "application/json",
  options: [],
  async make(subject) {
    return new Blob([`${JSON.stringify(contentOf(subject), null, 2)}\n`], { type: this.mediaType });
  },
};

function contentOf(subject: Subject) {
  const drawing = drawingOf(subject);
  const { title, subtitle, description, notes, sources } = drawing;
  const events = eventRows(drawing);
  const projects = projectRows(drawing);
  return {
    title,
    subtitle,
    description,
    notes,
    address: subject.address,
    chart: subject.chart,
    language: subject.i18n.lang,
    dataVersion: subject.datasetVersion,
    made: subject.day,
    figures: figureRows(subject, drawing),
    ...(events && { events }),
    ...(projects && { projects }),
    sources: sources.map(({ id, publisher, title: name, url, published, language, kind, linkable }) => ({
      id,
      publisher,
      title: name,
      url: linkable ? url : null,
      published,
      language,
      kind,
    })),
    trace: provenanceOf([subject]),
  };
}
