import type { ChartId } from "../../charts/registry.ts";
import { centralAsia } from "../../data/countries.ts";
import { type Bounds, parseAddress } from "../../view/address.ts";
import type { View } from "../../view/view.ts";

/** A view of a chart whose pictures the build makes, at addresses that never change. */
export interface Preset {
  /** In the pictures' addresses: "default", "kaz", "both". */
  readonly name: string;
  /** As in an address: "?countries=KAZ", or "" for the default view. */
  readonly query: string;
}

const whole: Preset = { name: "default", query: "" };
const countries: readonly Preset[] = centralAsia.map((code) => ({
  name: code.toLowerCase(),
  query: `?countries=${code}`,
}));
const both: Preset = { name: "both", query: "?ledger=both" };
const partner: Preset = { name: "partner", query: "?ledger=partner" };
const share: Preset = { name: "share", query: "?unit=share" };
const sales: Preset = { name: "export", query: "?flow=export" };
const purchases: Preset = { name: "import", query: "?flow=import" };

/**
 * The views of each chart, the default one first; one country alone where it is not countries that are compared.
 * Others link to the pictures: a name may be added, never changed.
 */
export const presets: Readonly<Record<ChartId, readonly [Preset, ...Preset[]]>> = {
  map: [
    whole,
    ...countries,
    partner,
    { name: "change", query: "?show=change" },
    { name: "projects", query: "?layers=rail,road,pipeline,energy,industry,education" },
  ],
  trade: [whole, ...countries, both, { name: "lines", query: "?form=lines" }, share, sales, purchases],
  timeline: [whole, ...countries],
  spine: [whole, ...countries, both],
  ranking: [whole, both, share],
  ledgers: [whole, ...countries],
  gap: [whole, ...countries],
  multiples: [whole, both],
  slope: [whole, share],
};

/** What a reader's view has to share with a picture's for the picture to show it. */
const shown = [
  "countries",
  "context",
  "years",
  "year",
  "compare",
  "flow",
  "unit",
  "ledger",
  "asof",
  "data",
  "event",
] as const satisfies ReadonlyArray<keyof View>;

/** What changes some charts and means nothing to the others. */
const shownOnlyBy: Readonly<Partial<Record<ChartId, ReadonlyArray<keyof View>>>> = {
  map: ["show", "layers", "status", "project"],
  trade: ["form", "axis"],
  spine: ["form", "axis"],
  multiples: ["form", "axis", "scale"],
  slope: ["axis"],
};

export interface PresetMatch {
  readonly view: Preset;
  /** Whether the picture shows just the view asked for, and not only one that is close to it. */
  readonly exact: boolean;
}

/** The prebuilt picture that shows a view, or the one that has most in common with it; language and theme aside. */
export function presetOf(chart: ChartId, view: View, bounds: Bounds): PresetMatch {
  const [first, ...others] = presets[chart];
  const keys = [...shown, ...(shownOnlyBy[chart] ?? [])];
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
