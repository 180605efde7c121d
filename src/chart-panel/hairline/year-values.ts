import { figureText, plainValue, withEstimate, withMonths } from "../../charts/parts/marks/mark-attributes.ts";
import { figuresAt, type MarkTarget, markTarget } from "../../charts/parts/marks/mark-target.ts";
import { isPartner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { Unit } from "../../view/view.ts";
import type { DrawnChart } from "./drawn-charts.ts";

/** A mark, or several on top of each other, of one ledger in one year. */
interface Pile {
  readonly ledger: MarkTarget["ledger"];
  readonly marks: readonly SVGElement[];
}

/** What a chart says of a year, and where its mark ends, px from above. */
export interface YearValue {
  readonly text: string;
  readonly y: number;
  /** A colour of the theme by its name; null where all marks of the picture have the same. */
  readonly hue: string | null;
  readonly ledger: MarkTarget["ledger"];
  readonly isTotal: boolean;
}

/** The values of a year in one picture: the total of what is stacked, if it is known, else one a mark. */
export function yearValues(svg: SVGSVGElement, band: Element, { figures, i18n }: DrawnChart): readonly YearValue[] {
  const drawn = figures();
  const target = markTarget(band);
  const totals = target ? figuresAt(target, drawn) : [];
  return pilesOf(svg, band.getAttribute("data-year") ?? "").flatMap(({ ledger, marks }): readonly YearValue[] => {
    const total = marks.length > 1 ? totals.find((figure) => figure.ledger === ledger) : undefined;
    if (total) return [{ text: valueText(total, i18n), y: endOf(marks, total), hue: "ink", ledger, isTotal: true }];
    return marks.flatMap((mark) => {
      const own = markTarget(mark);
      const figure = own && figuresAt(own, drawn).find((one) => one.ledger === ledger);
      if (!figure) return [];
      const hue = isPartner(figure.country) ? figure.country : "muted";
      const y = marks.length > 1 ? middleOf(mark) : endOf([mark], figure);
      return [{ text: valueText(figure, i18n), y, hue, ledger, isTotal: false }];
    });
  });
}

/** The values of a year in a picture whose marks have them as texts. */
export function textsOfMarks(svg: SVGSVGElement, year: number): readonly YearValue[] {
  return [...svg.querySelectorAll<SVGElement>(`[data-text][data-year="${year}"]`)].map((mark) => ({
    text: mark.dataset["text"] ?? "",
    y: mark.localName === "circle" ? lengthOf(mark, "cy") : lengthOf(mark, "y") - clear,
    hue: null,
    ledger: "china",
    isTotal: false,
  }));
}

/** Columns of one ledger stand on each other, within one small chart; each point is by itself. */
function pilesOf(svg: SVGSVGElement, year: string): readonly Pile[] {
  const marks = svg.querySelectorAll<SVGElement>(`[role="img"][data-value][data-year="${CSS.escape(year)}"]`);
  const piles = new Map<unknown, Pile>();
  for (const mark of marks) {
    const ledger = markTarget(mark)?.ledger ?? "china";
    const key = mark.localName === "rect" ? `${mark.parentElement?.dataset["country"] ?? ""} ${ledger}` : mark;
    piles.set(key, { ledger, marks: [...(piles.get(key)?.marks ?? []), mark] });
  }
  return [...piles.values()];
}

/** As short as values stand on marks, whatever unit the chart's subtitle names. */
function valueText(figure: Figure, i18n: I18n): string {
  const unit = units[figure.formula ?? ""];
  const text = figure.formula === "ratio" ? figureText(figure, i18n) : plainValue(figure.value, unit ?? "usd", i18n);
  return withEstimate(withMonths(text, figure, i18n), figure, i18n);
}

const units: Readonly<Record<string, Unit>> = {
  share: "share",
  index: "index",
  "per-gdp": "gdp",
  "per-capita": "capita",
};

/** Half of the height that a text takes, and a little: what stands at the end of a column, or above a point, is clear of it. */
const clear = 10;

function endOf(marks: readonly SVGElement[], { value }: Figure): number {
  if (marks[0]?.localName === "circle") return lengthOf(marks[0], "cy");
  const ends = marks.map((mark) => [lengthOf(mark, "y"), lengthOf(mark, "y") + lengthOf(mark, "height")] as const);
  return value < 0 ? Math.max(...ends.map(([, end]) => end)) + clear : Math.min(...ends.map(([top]) => top)) - clear;
}

function middleOf(mark: SVGElement): number {
  return lengthOf(mark, "y") + lengthOf(mark, "height") / 2;
}

/** A length or place in px, or in per cent of the picture's width. */
export function lengthOf(mark: Element, name: string): number {
  return Number.parseFloat(mark.getAttribute(name) ?? "") || 0;
}
