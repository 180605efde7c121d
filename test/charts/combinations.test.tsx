import { describe, expect, test } from "vitest";
import {
  axes,
  flows,
  forms,
  ledgerChoices,
  monthChoices,
  scales,
  shows,
  units,
  type View,
} from "../../src/view/view.ts";
import { book } from "../book.ts";
import { viewWith, i18n } from "../views.ts";
import { drawings as charts } from "../charts.ts";

const questions: ReadonlyArray<Partial<View>> = flows.flatMap((flow) =>
  units.flatMap((unit) => ledgerChoices.map((ledger) => ({ flow, unit, ledger }))),
);

const drawings: ReadonlyArray<Partial<View>> = forms.flatMap((form) => axes.map((axis) => ({ form, axis })));

/** Every way in which a chart can be asked to answer; the spine is the trade chart above the timeline. */
const modes: Readonly<Record<string, ReadonlyArray<Partial<View>>>> = {
  map: shows.map((show) => ({ show })),
  trade: drawings,
  multiples: drawings.flatMap((form) => scales.map((scale) => ({ ...form, scale }))),
  cumulated: monthChoices.map((months) => ({ months })),
  slope: axes.map((axis) => ({ axis })),
};

/** Years that are well known, hardly known, and known in part, one compared with itself: one of them a question. */
const moments: ReadonlyArray<Partial<View>> = [
  { year: 2025, compare: 1992 },
  { year: 2003, compare: 2003 },
  { years: [2020, 2025], year: 2021, countries: ["TKM"] },
];

/** Numbers that no drawing may hold, with the way to them. */
function faults(value: unknown, path: string): readonly string[] {
  if (typeof value === "number") {
    const isSize = /\.(?:width|height|r)$/.test(path);
    return Number.isFinite(value) && !(isSize && value < 0) ? [] : [`${path} = ${value}`];
  }
  if (typeof value === "string") return /NaN|Infinity|undefined/.test(value) ? [`${path} = ${value}`] : [];
  if (typeof value !== "object" || value === null || path.endsWith(".series")) return [];
  return Object.entries(value)
    .filter(([name]) => name !== "figure" && name !== "event")
    .flatMap(([name, part]) => faults(part, `${path}.${name}`));
}

describe.each(charts)("$name", ({ chart, asked: extended }) => {
  test("draws or says in a sentence why not, in every flow, unit, ledger and form", () => {
    const silent: string[] = [];
    const wrong: string[] = [];
    for (const [index, question] of questions.entries()) {
      for (const patch of [...(modes[chart.id] ?? [{}]), moments[index % moments.length]]) {
        const asked = { ...question, ...patch, ...extended };
        const view = viewWith(asked);
        if (chart.draws?.(view) === false) continue;
        const series = chart.series(book, view);
        wrong.push(...faults(chart.layout(series, i18n.en), JSON.stringify(asked)));
        const texts = [
          chart.title(series, i18n.en),
          chart.subtitle(series, i18n.en),
          chart.description(series, i18n.en),
        ];
        wrong.push(...texts.flatMap((text) => faults(text, JSON.stringify(asked))));
        const isDrawn = chart.figures(series).length > 0 || chart.id === "timeline";
        const notes = chart.notes(series, i18n.en);
        if (!isDrawn && !notes.some((note) => note.endsWith("."))) silent.push(JSON.stringify(asked));
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(silent.slice(0, 5)).toEqual([]);
  }, 30_000);
});
