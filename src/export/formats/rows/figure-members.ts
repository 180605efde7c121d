import { centralAsia, type Partner } from "../../../data/countries.ts";
import type { Figure } from "../../../data/figures/figure-type.ts";

/**
 * The countries that a figure speaks of: several together are told by what they were added up from; a total that was
 * published for all five has no parts.
 */
export function membersOf({ country, inputs }: Figure): readonly string[] {
  if (country !== "C5") return [country];
  const known = new Set(inputs.flatMap(membersOf));
  return known.size > 0 ? partnersAmong(known) : centralAsia;
}

/** The five among these codes, in the page's order. */
export function partnersAmong(codes: ReadonlySet<string>): readonly Partner[] {
  return centralAsia.filter((code) => codes.has(code));
}
