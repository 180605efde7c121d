import { round } from "../../parts/scales/round.ts";
import { borders } from "./map-borders.ts";

const { rotate, parallels, scale, translate } = borders.projection;

const radians = Math.PI / 180;
/** Where d3's `geoConicEqualArea` has its centre unless it is told another one. */
const centre = 33.6442 * radians;

const [south, north] = [Math.sin(parallels[0] * radians), Math.sin(parallels[1] * radians)];
const cone = (south + north) / 2;
const constant = 1 + south * (2 * cone - south);
const distance = (latitude: number) => Math.sqrt(constant - 2 * cone * Math.sin(latitude)) / cone;

/**
 * Where a place lies on the map, in units of its view box: by d3's `geoConicEqualArea`, with which the borders were
 * projected and whose code is many times as long. A test compares the two.
 */
export function project(lon: number, lat: number): [x: number, y: number] {
  const angle = (lon + rotate[0]) * radians * cone;
  const radius = distance(lat * radians);
  const [x, y] = [radius * Math.sin(angle), distance(centre) - radius * Math.cos(angle)];
  return [round(translate[0] + scale * x), round(translate[1] - scale * y)];
}
