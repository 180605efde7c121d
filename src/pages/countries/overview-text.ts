import type { Figure } from "../../data/figures/figure-type.ts";
import { figureText } from "../../charts/parts/marks/mark-attributes.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { FigureMarks, type TextPart } from "../../series/figure-marks.ts";
import type { Overview, Trait } from "./overview.ts";

/** The largest partner and the smallest, with their figures. */
export function headlineParts({ ends, flow, year }: Overview, i18n: I18n): readonly TextPart[] {
  const marks = new FigureMarks();
  if (!ends) return marks.cut(i18n.t("countries.headline.plain"));
  const of = (figure: Figure) => marks.mark(figureText(figure, i18n), figure);
  return marks.cut(
    i18n.t("countries.headline", {
      flow,
      year,
      // From four to one on, the difference is worth a word.
      weight: ends.most.value >= 4 * ends.least.value ? "far" : "near",
      most: of(ends.most),
      largest: i18n.country(ends.most.country),
      least: of(ends.least),
      smallest: i18n.country(ends.least.country),
    }),
  );
}

/** What sets a country apart, in one sentence. */
export function traitParts(trait: Trait, { flow, year }: Overview, i18n: I18n): readonly TextPart[] {
  const marks = new FigureMarks();
  const of = (figure: Figure) => marks.mark(figureText(figure, i18n), figure);
  switch (trait.kind) {
    case "largest":
    case "smallest":
      return marks.cut(
        i18n.t(`countries.trait.${trait.kind}`, { flow, year, amount: of(trait.figure), share: of(trait.share) }),
      );
    case "widest":
    case "closest":
      return marks.cut(
        i18n.t(`countries.trait.${trait.kind}`, {
          china: of(trait.china),
          partner: of(trait.partner),
          period: i18n.period(trait.china.period),
        }),
      );
    case "surplus":
      return marks.cut(i18n.t("countries.trait.surplus", { sold: of(trait.sold), bought: of(trait.bought), year }));
    case "amount":
      return marks.cut(
        i18n.t("countries.trait.amount", {
          flow,
          year,
          amount: of(trait.figure),
          known: trait.change ? "yes" : "no",
          change: trait.change ? of(trait.change) : "",
          compare: trait.change?.inputs[1]?.period ?? "",
        }),
      );
    case "none":
      return marks.cut(i18n.t("countries.trait.none", { year }));
  }
}
