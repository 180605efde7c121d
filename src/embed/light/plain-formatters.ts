import type { Formatters, NumberOptions } from "../../i18n/formatters.ts";

/** How a language writes numbers, dates and lists; the build reads it off `Intl` and makes sure that nothing is left out. */
export interface FormatRules {
  /** Between thousands. */
  readonly group: string;
  readonly decimal: string;
  /** What stands behind a percentage. */
  readonly percent: string;
  /** From January. */
  readonly months: readonly string[];
  /** "{day}. {month} {year}" */
  readonly day: string;
  readonly month: string;
  /** Between the items of a list, and before the last. */
  readonly separators: readonly [between: string, last: string];
  /** Names of countries by ISO 3166-1 alpha-3. */
  readonly regions: Readonly<Record<string, string>>;
}

/** Writes as `intlFormatters` does, without `Intl`, whose first formatter takes half the time that an embed's view does. */
export function plainFormatters(rules: FormatRules): Formatters {
  return {
    number: (options) => (value) => numberText(value, options, rules),
    date: (date, precision) =>
      rules[precision]
        .replace("{day}", String(date.getUTCDate()))
        .replace("{month}", rules.months[date.getUTCMonth()] ?? "")
        .replace("{year}", String(date.getUTCFullYear())),
    list: (items) =>
      [items.slice(0, -1).join(rules.separators[0]), ...items.slice(-1)]
        .slice(items.length < 2 ? 1 : 0)
        .join(rules.separators[1]),
    region: (code) => rules.regions[code],
    // No embed names one.
    language: (tag) => tag,
  };
}

/** Rounds half away from zero, and not the binary number but its shortest decimal form: 725.65 is 725.7. */
function numberText(value: number, options: NumberOptions, { group, decimal, percent }: FormatRules): string {
  const isPercent = options.style === "percent";
  const [mantissa = "", exponent] = Math.abs(value).toExponential().split("e");
  let digits = mantissa.replace(".", "");
  // How many of the digits stand before the point; fewer than none where zeros follow it.
  let whole = Number(exponent) + (isPercent ? 3 : 1);
  const kept = options.maximumSignificantDigits ?? whole + (options.maximumFractionDigits ?? 0);
  if (kept < digits.length) {
    const head = digits.slice(0, Math.max(kept, 0));
    const isUp = digits.charAt(kept) >= "5";
    digits = isUp ? String(BigInt(head) + 1n) : head;
    // 9.96 is 10.0.
    if (isUp) whole += digits.length - head.length;
  }
  const integer =
    digits
      .slice(0, Math.max(whole, 0))
      .padEnd(whole, "0")
      .replace(/^0+(?!$)/, "") || "0";
  const fraction = ("0".repeat(Math.max(-whole, 0)) + digits.slice(Math.max(whole, 0))).replace(/0+$/, "");
  const shown = fraction.padEnd(options.minimumFractionDigits ?? 0, "0");
  const text = integer.replaceAll(/\B(?=(?:\d{3})+$)/g, group) + (shown && decimal + shown);
  return `${value < 0 ? "-" : ""}${text}${isPercent ? percent : ""}`;
}
