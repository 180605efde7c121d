import type { Figure } from "../../../data/figures/figure-type.ts";
import type { Denominator } from "../../../data/schema/schema.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { Unit } from "../../../view/view.ts";

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

/** The last label of each figure: a change of the view leaves most marks with the figures that they had. */
const labels = new WeakMap<Figure, { readonly unit: Unit; readonly i18n: I18n; readonly text: string }>();

/** "Kazakhstan, 2024: 43.8 bn US$, published": what a screen reader says of a mark. */
export function figureLabel(figure: Figure, unit: Unit, i18n: I18n): string {
  const known = labels.get(figure);
  if (known?.unit === unit && known.i18n === i18n) return known.text;
  const text = newLabel(figure, unit, i18n);
  labels.set(figure, { unit, i18n, text });
  return text;
}

function newLabel(figure: Figure, unit: Unit, i18n: I18n): string {
  return i18n.t("mark.label", {
    country: figure.status === "unallocated" ? i18n.t("status.unallocated") : i18n.country(figure.country),
    period: i18n.period(figure.period),
    value: figure.formula === "change" ? figureText(figure, i18n) : unitValue(figure.value, unit, i18n),
    status: i18n.t(`status.${figure.status}`),
    ledger: figure.ledger,
  });
}

/** A figure with its unit, whatever it was computed into. */
export function figureText(figure: Figure, i18n: I18n): string {
  switch (figure.formula) {
    case "share":
      return i18n.percent(figure.value);
    case "change":
      return i18n.signedPercent(figure.value);
    case "absolute-change":
      return `${figure.value > 0 ? "+" : ""}${i18n.usd(figure.value)}`;
    case "index":
      return i18n.number(figure.value);
    case "ratio":
      return i18n.t("unit.ratio.value", { value: i18n.number(figure.value) });
    case "per-gdp":
      return unitValue(figure.value, "gdp", i18n);
    case "per-capita":
      return unitValue(figure.value, "capita", i18n);
    default:
      return unitValue(figure.value, "usd", i18n);
  }
}

/** A value with its unit, short: "US$43.8 bn", "46 %", "1,240". */
export function unitValue(value: number, unit: Unit, i18n: I18n): string {
  switch (unit) {
    case "usd":
      return i18n.usd(value);
    case "share":
      return i18n.percent(value);
    case "gdp":
      return i18n.t("unit.gdp.value", { value: i18n.percent(value) });
    case "capita":
      return i18n.t("unit.capita.value", { value: i18n.number(value) });
    case "index":
      return i18n.number(value);
  }
}

/** The same of a figure, with its months where it is of a part of a year only. */
export function figureValue(figure: Figure, unit: Unit, i18n: I18n): string {
  return withMonths(unitValue(figure.value, unit, i18n), figure, i18n);
}

/** "9.3 (Jan–Jun)"; as it is for a full year. */
export function withMonths(value: string, { partial, period }: Figure, i18n: I18n): string {
  return partial ? i18n.t("map.label.partial", { value, months: i18n.months(period) }) : value;
}

/** Gross domestic product in US$ bn, population in persons. */
export function denominatorValue({ indicator, value }: Denominator, i18n: I18n): string {
  return indicator === "gdp" ? unitValue(value / 1e9, "usd", i18n) : i18n.number(value);
}

/**
 * A value where its unit is named elsewhere: "43.8", "46%", "1,240"; `among` are the values that it stands in a column
 * with, which have as many decimals.
 */
export function plainValue(value: number, unit: Unit, i18n: I18n, among: readonly number[] = [value]): string {
  if (unit === "usd") return i18n.amount(value);
  if (unit === "share" || unit === "gdp") return i18n.percent(value, decimalsOf(among));
  return Math.abs(value) < 10 ? i18n.number(value) : i18n.fixed(value, 0);
}

/** An amount at an axis: as short as it can be. */
export function tickValue(value: number, unit: Unit, i18n: I18n): string {
  if (unit === "share" || unit === "gdp") return i18n.percent(value);
  return unit === "usd" && Math.abs(value) < 1 ? i18n.amount(value) : i18n.number(value);
}

/** An amount of US$ bn where its unit is named elsewhere, with + or − in front. */
export function signedAmount(billions: number, i18n: I18n): string {
  return `${billions > 0 ? "+" : ""}${i18n.amount(billions)}`;
}

/** "≈ +51%" of what rests on an estimate. */
export function withEstimate(text: string, { status }: Figure, i18n: I18n): string {
  return status === "implied" ? i18n.t("map.label.implied", { value: text }) : text;
}

/** A change with its sign; `among` are the changes that it stands in a column with, which have as many decimals. */
export function changeText(change: Figure, among: ReadonlyArray<Figure | null>, i18n: I18n): string {
  const isSlight = among.some((one) => one !== null && one.value !== 0 && Math.abs(one.value) < 0.95);
  return withEstimate(i18n.signedPercent(change.value, isSlight ? 1 : 0), change, i18n);
}

/** One decimal where a column of percentages has a small one; what would become zero keeps as many as it needs. */
function decimalsOf(values: readonly number[]): 0 | 1 | undefined {
  const least = Math.min(...values.filter((value) => value !== 0).map(Math.abs));
  return least < 0.1 ? undefined : least < 9.95 ? 1 : 0;
}
