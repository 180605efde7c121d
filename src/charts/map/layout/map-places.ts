import type { Partner } from "../../../data/countries.ts";
import { project } from "./map-projection.ts";
import type { Curve, Point } from "./ribbon-path.ts";

/** Middle of the bar in western China where all ribbons end. A symbol, not a route. */
export const chinaEnd: Point = project(97.5, 38.2);
/** The old road's eastern end, and the first summit's place. */
export const xian: Point = project(108.94, 34.34);
export const beijing: Point = project(116.4, 39.9);
/** Where China's name stands, south of ribbons and in the west, where narrow frames show it too. */
export const chinaName: Point = [404, 322];

/** Set by hand so that ribbons fan out without crossing, and labels stay off ribbons, rings and each other. */
interface Setting {
  /** Second control point of the ribbon from China to the capital; it leaves its bar level. */
  readonly bend: Point;
  readonly label: LabelPlace;
}

/** The foot of a country's name, with the figure on the line below. */
interface LabelPlace {
  readonly at: Point;
  readonly anchor: "start" | "middle" | "end";
  /** A place of the country that a line ties the label to; null where it stands on the country's own land or water. */
  readonly tie: Point | null;
}

const settings: Readonly<Record<Partner, Setting>> = {
  KAZ: { bend: [345, 104], label: { at: [122, 136], anchor: "middle", tie: null } },
  KGZ: { bend: [330, 216], label: { at: [284, 330], anchor: "end", tie: [230, 275] } },
  UZB: { bend: [300, 236], label: { at: [156, 341], anchor: "end", tie: [165, 288] } },
  TKM: { bend: [255, 254], label: { at: [4, 302], anchor: "start", tie: [52, 262] } },
  TJK: { bend: [300, 292], label: { at: [160, 372], anchor: "start", tie: [184, 292] } },
};

/** In the order of their ribbons at the bar, from north to south. */
export const ribbonOrder = Object.keys(settings) as readonly Partner[];

export function labelPlace(country: Partner): LabelPlace {
  return settings[country].label;
}

/** px that a ribbon runs level from its bar. */
const level = 105;

/** The ribbon's middle line, from its place at the bar to the capital or the other way round. */
export function ribbonCurve(country: Partner, y: number, capital: Point, toCapital: boolean): Curve {
  const end: Point = [chinaEnd[0], y];
  const [first, second]: readonly [Point, Point] = [[end[0] - level, y], settings[country].bend];
  return toCapital ? [end, first, second, capital] : [capital, second, first, end];
}
