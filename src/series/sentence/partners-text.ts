import { centralAsia, type Partner } from "../../data/countries.ts";
import type { I18n } from "../../i18n/i18n.ts";

/**
 * Countries by their names in the given order; all five are "Central Asia", four of them "Central Asia without" the
 * other one, since their names would take a line more in every title.
 */
export function partnersText(countries: readonly Partner[], i18n: I18n): string {
  const others = centralAsia.filter((code) => !countries.includes(code));
  if (others.length === 0) return i18n.country("C5");
  if (others.length === 1) return i18n.t("title.all-but", { countries: i18n.countries(others) });
  return i18n.countries(countries);
}
