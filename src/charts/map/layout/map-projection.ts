import { geoConicEqualArea } from "d3";
import { round } from "../../parts/scales/round.ts";
import { borders } from "./map-borders.ts";

const { rotate, parallels, scale, translate } = borders.projection;

const projection = geoConicEqualArea()
  .rotate([...rotate])
  .parallels([...parallels])
  .scale(scale)
  .translate([...translate]);

/** Where a place lies on the map, in units of its view box; the same projection as that of the borders. */
export function project(lon: number, lat: number): [x: number, y: number] {
  const [x, y] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
  return [round(x), round(y)];
}
