import type { Figure } from "../data/figures/figure-type.ts";
import type { I18n } from "../i18n/i18n.ts";
import { FigureMarks, type TextPart } from "../series/figure-marks.ts";
import type { StoryValue } from "./story-values.ts";

/**
 * Fills a text of a story; its figures come out as parts of their own. `{name}` is an amount with its unit, a share,
 * a ratio, a change without its sign, or an event's day; `{name|number}` the bare number, `{name|period}` the year that a figure
 * is of, `{name|year}` an event's year.
 */
export function storyText(text: string, values: ReadonlyMap<string, StoryValue>, i18n: I18n): readonly TextPart[] {
  const marks = new FigureMarks();
  const pieces = text
    .split(placeholder)
    .map((piece, index) => (index % 2 === 1 ? filled(piece, values, i18n, marks) : piece));
  return marks.cut(pieces.join(""));
}

const placeholder = /\{([a-zA-Z0-9|]+)\}/;

/** Its placeholders, as they are written, without braces. */
export function placeholdersOf(text: string): readonly string[] {
  return text.split(placeholder).filter((_, index) => index % 2 === 1);
}

function filled(written: string, values: ReadonlyMap<string, StoryValue>, i18n: I18n, marks: FigureMarks): string {
  const [name = "", form = ""] = written.split("|");
  const value = values.get(name);
  if (value && "event" in value && value.event) {
    const { date } = value.event;
    return i18n.date(form === "year" ? date.slice(0, 4) : date);
  }
  if (value && "figure" in value && value.figure) {
    const { figure } = value;
    if (form === "period") return i18n.period(figure.period);
    const isBare = form === "number" || figure.formula === "ratio" || isPercentage(figure);
    return marks.mark(isBare ? numberWords(figure, i18n) : i18n.usd(figure.value), figure);
  }
  return i18n.t("table.missing");
}

function numberWords(figure: Figure, i18n: I18n): string {
  return isPercentage(figure) ? i18n.percent(Math.abs(figure.value)) : i18n.number(figure.value);
}

function isPercentage({ formula }: Figure): boolean {
  return formula === "share" || formula === "change";
}
