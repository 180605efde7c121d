import type { Plugin } from "vite";

const geometry = "\0geometry-of-react-simple-maps";

/**
 * react-simple-maps looks projections up by name, which keeps every projection of d3-geo in the bundle. Ours is
 * handed over or already in the borders' paths, so that the library gets only what it calls itself.
 */
export function leanMapLibrary(): Plugin {
  return {
    name: "lean-map-library",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      return source === "d3-geo" && importer?.includes("/react-simple-maps/") ? geometry : null;
    },
    load(id) {
      return id === geometry ? 'export { geoEqualEarth, geoGraticule, geoPath } from "d3";' : null;
    },
  };
}
