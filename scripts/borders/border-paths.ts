import { type GeoProjection, geoPath } from "d3";
import type { MultiLineString, MultiPolygon } from "geojson";

/** A chain of points on the grid. */
type Chain = ReadonlyArray<readonly [number, number]>;

export const width = 800;
export const height = 480;
/** Steps in a unit of the view box: fine enough for the enclaves at ten times the size. */
export const grid = 4;
/** In squared units of the view box. */
const smallestIsland = 4;

export type Extent = readonly [[left: number, top: number], [right: number, bottom: number]];

const bleed = 2;
/** The view, in its units. */
const view: Extent = [
  [-bleed, -bleed],
  [width + bleed, height + bleed],
];
/** How far a frame that is taller than the view reaches above and below it when it shows the view's whole width. */
const reach = 48;
/** What such a frame shows besides. */
export const beyond: readonly Extent[] = [
  [
    [-bleed, -reach],
    [width + bleed, 0],
  ],
  [
    [-bleed, height],
    [width + bleed, height + reach],
  ],
];

/** Projects, cuts off what lies outside `extent` and snaps to the grid; points that fall together become one. */
export function clip(projection: GeoProjection, object: MultiPolygon | MultiLineString, extent = view): Chain[] {
  const chains: Array<Array<readonly [number, number]>> = [];
  const [[left, top], [right, bottom]] = extent;
  projection.clipExtent([
    [left, top],
    [right, bottom],
  ]);
  const add = (x: number, y: number) => {
    const point = snap([x, y]);
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) chain?.push(point);
  };
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => {
      chains.push([]);
      add(x, y);
    },
    lineTo: add,
  })(object);
  projection.clipExtent(null);
  return chains.filter((chain) => chain.length > 1);
}

/** Whether a ring is large enough to be seen; small islands of neighbours are left out. */
export function isVisible(ring: Chain): boolean {
  let area = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    area += (x * nextY - nextX * y) / 2;
  });
  return ring.length > 2 && Math.abs(area) >= smallestIsland * grid * grid;
}

/** Throws where the projection has no point, which for the region would be a mistake in its parameters. */
export function snap(point: readonly [number, number] | null): readonly [number, number] {
  if (point === null) throw new Error("a border leaves the projection");
  return [Math.round(point[0] * grid), Math.round(point[1] * grid)];
}

export function closedPath(ring: Chain): string {
  return `${openPath(ring)}z`;
}

/** `m` with relative steps: the shortest way to write a path, and the one that compresses best. */
export function openPath(chain: Chain): string {
  let [x, y] = [0, 0];
  const steps = chain.map(([nextX, nextY]) => {
    const step = `${nextX - x}${nextY < y ? "" : " "}${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  // A path's first relative move after a `z` would start from there, so each begins with an absolute one.
  const [first = "", ...rest] = steps;
  return `M${first}l${rest.join(" ").replaceAll(" -", "-")}`;
}
