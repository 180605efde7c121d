import type { I18n } from "../../../i18n/i18n.ts";
import type { Drawing } from "../../drawing.ts";
import type { Plots } from "../../../charts/parts/chart.ts";

/** Remarks as they hold for native charts, where parts of years are hatched and not, as on the page, narrow or hollow. */
export function nativeNotes({ notes, figures }: Drawing, { panels }: Plots, i18n: I18n): readonly string[] {
  const isLines = panels.some(({ plot }) => plot.kind === "lines");
  const instead = new Map<string, string>();
  for (const figure of figures.filter(({ partial }) => partial)) {
    const what = { country: i18n.country(figure.country), period: i18n.period(figure.period) };
    const hatched = i18n.t("map.note.partial", what);
    instead.set(i18n.t("note.partial", { ...what, shape: "columns" }), hatched);
    if (isLines) instead.set(i18n.t("note.context.partial", what), hatched);
  }
  return notes.map((note) => instead.get(note) ?? note);
}
