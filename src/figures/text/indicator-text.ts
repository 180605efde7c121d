import type { Indicator } from "../../data/schema/schema.ts";
import type { I18n } from "../../i18n/i18n.ts";

/** An indicator's value with its unit, as people read it: "more than US$245 m". */
export function indicatorText({ value, unit, worded }: Indicator, i18n: I18n): string {
  const text = textOf(value, unit, i18n);
  return worded === undefined ? text : i18n.t(`indicator.worded.${worded}`, { amount: text });
}

function textOf(value: number, unit: Indicator["unit"], i18n: I18n): string {
  if (unit !== "usd-bn") return i18n.t(`indicator.unit.${unit}`, { value: i18n.number(value) });
  return value === 0 ? i18n.t("indicator.unit.usd", { value: i18n.number(0) }) : i18n.usd(value);
}

/** A moment as precise as it is known, months of a year, or a span. */
export function indicatorTime(period: string, i18n: I18n): string {
  const [from = period, to] = period.split("/");
  if (to === undefined) return i18n.date(from);
  if (from.length === 7 && to.length === 7) return i18n.period(period);
  return i18n.t("event.dates", { from: i18n.date(from), to: i18n.date(to) });
}
