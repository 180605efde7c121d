import type { Figure } from "../../data/figure.ts";
import type { Words } from "../../i18n/words.ts";
import type { Unit } from "../../view/view.ts";

/** The `data-*` that every mark of a figure carries, for links between the charts, for pages that embed us and for tests. */
export function figureAttributes(figure: Figure) {
  return {
    "data-country": figure.country,
    "data-year": figure.period.slice(0, 4),
    "data-value": figure.value,
    "data-status": figure.status,
    "data-flow": figure.flow,
    ...(figure.formula === null ? {} : { "data-formula": figure.formula }),
    ...(figure.ledger === "china" ? {} : { "data-ledger": figure.ledger }),
  };
}

/** "Kazakhstan, 2024: 43.8 bn US$, published": what a screen reader says of a mark. */
export function figureLabel(figure: Figure, unit: Unit, words: Words): string {
  return words.t("mark.label", {
    country: figure.status === "unallocated" ? words.t("status.unallocated") : words.country(figure.country),
    period: words.period(figure.period),
    value: unitValue(figure.value, unit, words),
    status: words.t(`status.${figure.status}`),
    ledger: figure.ledger,
  });
}

/** A figure with its unit, whatever it was computed into. */
export function figureText(figure: Figure, words: Words): string {
  switch (figure.formula) {
    case "share":
      return words.percent(figure.value);
    case "change":
      return words.signedPercent(figure.value);
    case "index":
      return words.number(figure.value);
    case "ratio":
      return words.t("unit.ratio.value", { value: words.number(figure.value) });
    default:
      return unitValue(figure.value, "usd", words);
  }
}

/** A value with its unit, short: "43.8 bn US$", "46 %", "1,240". */
export function unitValue(value: number, unit: Unit, words: Words): string {
  switch (unit) {
    case "usd":
      return words.t("amount.chart", { amount: words.number(value) });
    case "share":
      return words.percent(value);
    case "index":
      return words.number(value);
  }
}
