import type { Words } from "../../i18n/words.ts";
import type { Drawing } from "../drawing.tsx";
import type { Plots } from "./plots/plots.ts";

/** Remarks as they hold for native charts, where parts of years are hatched and not, as on the page, narrow or hollow. */
export function nativeNotes({ notes, figures }: Drawing, plots: Plots, words: Words): readonly string[] {
  const isLines = plots.some(({ plot }) => plot.kind === "lines");
  const instead = new Map<string, string>();
  for (const figure of figures.filter(({ partial }) => partial)) {
    const what = { country: words.country(figure.country), period: words.period(figure.period) };
    const hatched = words.t("map.note.partial", what);
    instead.set(words.t("note.partial", { ...what, shape: "columns" }), hatched);
    if (isLines) instead.set(words.t("note.context.partial", what), hatched);
  }
  return notes.map((note) => instead.get(note) ?? note);
}
