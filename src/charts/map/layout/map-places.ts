import type { Partner } from "../../../data/countries.ts";
import { project } from "./map-projection.ts";
import type { Curve, Point } from "./ribbon-path.ts";

/** Where all ribbons begin: at the old road's eastern end and the first summit's place. A symbol, not a route. */
export const origin: Point = project(108.94, 34.34);

/** Set by hand so that ribbons fan out without crossing, and labels stay off ribbons, rings and each other. */
interface Setting {
  /** Control points of the ribbon from the origin to the capital. */
  readonly bend: readonly [Point, Point];
  /** `inside` stands on the country's own land; otherwise the label belongs to its capital. */
  readonly label: { readonly at: Point; readonly anchor: "start" | "middle"; readonly inside: boolean };
}

const settings: Readonly<Record<Partner, Setting>> = {
  KAZ: {
    bend: [
      [545, 180],
      [370, 92],
    ],
    label: { at: [122, 136], anchor: "middle", inside: true },
  },
  KGZ: {
    bend: [
      [515, 222],
      [360, 196],
    ],
    label: { at: [256, 179], anchor: "start", inside: false },
  },
  UZB: {
    bend: [
      [500, 236],
      [330, 218],
    ],
    label: { at: [122, 201], anchor: "middle", inside: true },
  },
  TKM: {
    bend: [
      [480, 252],
      [270, 240],
    ],
    label: { at: [94, 244], anchor: "middle", inside: true },
  },
  TJK: {
    bend: [
      [470, 268],
      [320, 262],
    ],
    label: { at: [190, 328], anchor: "middle", inside: false },
  },
};

/** Where a country's label stands: the foot of its name, with the figure on the line below. */
export function labelPlace(country: Partner): Setting["label"] {
  return settings[country].label;
}

/** The ribbon's middle line, from the origin to the capital or the other way round. */
export function ribbonCurve(country: Partner, capital: Point, toCapital: boolean): Curve {
  const [first, second] = settings[country].bend;
  return toCapital ? [origin, first, second, capital] : [capital, second, first, origin];
}
