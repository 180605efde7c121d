import type { Figure } from "../../data/figure.ts";
import type { Denominator } from "../../data/schema.ts";
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
    value: figure.formula === "change" ? figureText(figure, words) : unitValue(figure.value, unit, words),
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
    case "per-gdp":
      return unitValue(figure.value, "gdp", words);
    case "per-capita":
      return unitValue(figure.value, "capita", words);
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
    case "gdp":
      return words.t("unit.gdp.value", { value: words.percent(value) });
    case "capita":
      return words.t("unit.capita.value", { value: words.number(value) });
    case "index":
      return words.number(value);
  }
}

/** The same of a figure, with its months where it is of a part of a year only. */
export function figureValue(figure: Figure, unit: Unit, words: Words): string {
  return withMonths(unitValue(figure.value, unit, words), figure, words);
}

/** "9.3 (Jan–Jun)"; as it is for a full year. */
export function withMonths(value: string, { partial, period }: Figure, words: Words): string {
  return partial ? words.t("map.label.partial", { value, months: words.months(period) }) : value;
}

/** Gross domestic product in US$ bn, population in persons. */
export function denominatorValue({ indicator, value }: Denominator, words: Words): string {
  return indicator === "gdp" ? unitValue(value / 1e9, "usd", words) : words.number(value);
}

/** A value where its unit is named elsewhere: "43.8", "46 %". */
export function plainValue(value: number, unit: Unit, words: Words): string {
  return unit === "share" || unit === "gdp" ? words.percent(value) : words.number(value);
}
