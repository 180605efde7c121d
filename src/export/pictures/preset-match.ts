import type { AnyChart, Preset } from "../../charts/parts/chart.ts";
import { type Bounds, parseAddress } from "../../view/address.ts";
import type { View } from "../../view/view.ts";

/** What a reader's view has to share with a picture's for the picture to show it, whatever the chart. */
const common = [
  "countries",
  "context",
  "years",
  "year",
  "compare",
  "flow",
  "unit",
  "base",
  "ledger",
  "asof",
  "data",
  "event",
] as const satisfies ReadonlyArray<keyof View>;

export interface PresetMatch {
  readonly view: Preset;
  /** Whether the picture shows just the view asked for, and not only one that is close to it. */
  readonly exact: boolean;
}

/** The prebuilt picture that shows a view, or the one that has most in common with it; language and theme aside. */
export function presetOf(
  { presets, parameters }: Pick<AnyChart, "presets" | "parameters">,
  view: View,
  bounds: Bounds,
): PresetMatch {
  const [first, ...others] = presets;
  const keys = [...common, ...parameters];
  const distance = ({ query }: Preset) => {
    const { view: other } = parseAddress(query, bounds);
    return keys.filter((key) => String(other[key]) !== String(view[key])).length;
  };
  let best = { view: first, distance: distance(first) };
  for (const other of others) {
    const its = distance(other);
    if (its < best.distance) best = { view: other, distance: its };
  }
  return { view: best.view, exact: best.distance === 0 };
}
