import type { Figure } from "./figure-type.ts";
import { growthRoundingOf, roundingOf } from "../rounding.ts";

/** How far a figure may lie from the truth through rounding alone, in US$ bn. */
export function toleranceOf(figure: Figure): number {
  const fromInputs = figure.inputs.reduce((sum, input) => sum + toleranceOf(input), 0);
  if (figure.fact) return roundingOf(figure.fact);
  const [total] = figure.inputs;
  // The yuan are printed far more exactly than the dollars that they are converted by.
  if (figure.formula === "from-yuan" && total) return (fromInputs * figure.value) / total.value;
  if (!figure.growth) return fromInputs;
  const factor = 1 + figure.growth.growthPct / 100;
  return (fromInputs + (figure.value * growthRoundingOf(figure.growth)) / 100) / factor;
}
