import type { Plugin } from "vite";

const geometry = "\0geometry-of-react-simple-maps";
const topology = "\0topology-of-react-simple-maps";

/**
 * react-simple-maps looks projections up by name, which keeps every projection of d3-geo in the bundle. Ours is
 * handed over or already in the borders' paths, so that the library gets only what it calls itself; it also reads
 * TopoJSON, which nothing here is.
 */
export function leanMapLibrary(): Plugin {
  return {
    name: "lean-map-library",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      if (!importer?.includes("/react-simple-maps/")) return null;
      return source === "d3-geo" ? geometry : source === "topojson-client" ? topology : null;
    },
    load(id) {
      if (id === geometry) return 'export { geoEqualEarth, geoGraticule, geoPath } from "d3";';
      return id === topology ? "export const feature = undefined, mesh = undefined;" : null;
    },
  };
}
