import type { Figure } from "../data/figures/figure-type.ts";
import type { I18n } from "../i18n/i18n.ts";

/** The equation of a computed figure: "21.4 ≈ 11.7 + 9.7 (US$ bn)". Null where its formula is no sum. */
export function equationText(figure: Figure, i18n: I18n): string | null {
  const [first, ...rest] = figure.inputs.map(({ value }) => i18n.number(value));
  const result = resultOf(figure.formula);
  // Each number is rounded for itself, so that they may miss by the last digit.
  return result === null ? null : i18n.t("figure.equation", { equation: `${i18n.number(figure.value)} ≈ ${result}` });

  function resultOf(formula: Figure["formula"]): string | null {
    switch (formula) {
      case "sum-of-flows":
      case "sum-of-partners":
        return [first, ...rest].join(" + ");
      case "remainder":
      case "difference":
      case "absolute-change":
        return [first, ...rest].join(" − ");
      case "from-yuan": {
        const [amount, total] = figure.yuan ?? [];
        return amount && total ? `${first} × ${i18n.number(amount.cnyBn)} ÷ ${i18n.number(total.cnyBn)}` : null;
      }
      case "from-growth":
        return figure.growth ? `${first} ÷ ${i18n.exact(1 + figure.growth.growthPct / 100)}` : null;
      default:
        return null;
    }
  }
}
