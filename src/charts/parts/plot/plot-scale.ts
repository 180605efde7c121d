import { max, min, nice, tickStep } from "d3";
import type { PlotScale } from "./slide-plot.ts";

/** Labels of an axis, about. */
const ticks = 5;

/** From zero, or from below it where a value is, to a round value above all. */
export function linearScaleOf(values: readonly number[]): PlotScale {
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 1)];
  const domain = nice(low, high > low ? high : 1, ticks);
  return { domain, step: tickStep(domain[0], domain[1], ticks), base: null, crosses: 0 };
}

/** From one power of the base to another, all values between them. */
export function logScaleOf(values: readonly number[], base: number, crosses: number | null): PlotScale {
  const power = (value: number) => Math.log(value) / Math.log(base);
  const low = Math.floor(power(min(values) ?? 1) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(power(max(values) ?? base) - 1e-9));
  return { domain: [base ** low, base ** high], step: base, base, crosses };
}

/** How far up a value stands between the ends of the scale, from 0 to 1. */
export function share({ domain: [low, high], base }: PlotScale, value: number): number {
  return base === null ? (value - low) / (high - low) : Math.log(value / low) / Math.log(high / low);
}
