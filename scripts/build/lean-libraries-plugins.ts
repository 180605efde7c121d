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

/** What TanStack Query's client makes of its own accord for changes of data on a server, and for endless lists. */
const unused: Readonly<Record<string, string>> = {
  "./mutationCache.js":
    "export class MutationCache { clear() {} findAll() { return []; } resumePausedMutations() { return Promise.resolve(); } }",
  "./infiniteQueryBehavior.js": "export const infiniteQueryBehavior = undefined;",
};

/** A site of files changes nothing on a server, and its tables come whole: two of the library's kilobytes stay out of every page. */
export function leanQueryLibrary(): Plugin {
  return {
    name: "lean-query-library",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      // Whatever imports them by the library's index wants the real ones.
      const isWithin = /\/@tanstack\/query-core\/.*\/(?:queryClient|query)\.js$/.test(importer ?? "");
      return isWithin && source in unused ? `\0unused-of-query:${source}` : null;
    },
    load: (id) =>
      id.startsWith("\0unused-of-query:") ? (unused[id.slice("\0unused-of-query:".length)] ?? null) : null,
  };
}
