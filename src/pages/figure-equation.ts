import type { Figure } from "../data/figure.ts";
import type { Words } from "../i18n/words.ts";

/** How a computed figure comes about, in numbers: "21.4 ≈ 11.7 + 9.7 bn US$". Null where a sum does not say it. */
export function equationText(figure: Figure, words: Words): string | null {
  const [first, ...rest] = figure.inputs.map(({ value }) => words.number(value));
  const result = resultOf(figure.formula);
  // Each number is rounded for itself, so that they may miss by the last digit.
  return result === null ? null : words.t("amount.chart", { amount: `${words.number(figure.value)} ≈ ${result}` });

  function resultOf(formula: Figure["formula"]): string | null {
    switch (formula) {
      case "sum-of-flows":
      case "sum-of-partners":
        return [first, ...rest].join(" + ");
      case "remainder":
        return [first, ...rest].join(" − ");
      case "from-growth":
        return figure.growth ? `${first} ÷ ${words.exact(1 + figure.growth.growthPct / 100)}` : null;
      default:
        return null;
    }
  }
}
