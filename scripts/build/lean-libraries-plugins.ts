import { resolve } from "node:path";
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

/** What TanStack Query has for changes of data on a server, endless lists, suspense, errors that are thrown, data that ages, and timers. */
const unused: Readonly<Record<string, string>> = {
  "./mutationCache.js":
    "export class MutationCache { clear() {} findAll() { return []; } resumePausedMutations() { return Promise.resolve(); } }",
  "./infiniteQueryBehavior.js": "export const infiniteQueryBehavior = undefined;",
  // Asked whether it may try again, and to tell when the page is seen again: nothing is fetched anew for that.
  "./focusManager.js": "export const focusManager = { isFocused: () => true, subscribe: () => () => {} };",
  // Every query goes on without a line (`networkMode`), to fail and say so.
  "./onlineManager.js": "export const onlineManager = { isOnline: () => true, subscribe: () => () => {} };",
  // Timers of somebody else's making.
  "./timeoutManager.js":
    "export const timeoutManager = globalThis, systemSetTimeoutZero = (run) => void setTimeout(run, 0);",
  "./suspense.js":
    "export const ensureSuspenseTimers = () => {}, shouldSuspend = () => false, fetchOptimistic = undefined;",
  "./errorBoundaryUtils.js":
    "export const ensurePreventErrorBoundaryRetry = () => {}, useClearResetErrorBoundary = () => {}, getHasError = () => false;",
  "./QueryErrorResetBoundary.js": "export const useQueryErrorResetBoundary = () => null;",
};

/**
 * A site of files changes nothing on a server, its tables come whole and stay as they are, and what fails is shown where
 * it is needed: three of the library's kilobytes stay out of every page.
 */
export function leanQueryLibrary(): Plugin {
  return {
    name: "lean-query-library",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      // Whatever imports them by the library's index wants the real ones.
      const isWithin =
        /\/@tanstack\/.*\/(?:notifyManager|query|queryClient|queryObserver|removable|retryer|useBaseQuery|useQueries|utils)\.js$/.test(
          importer ?? "",
        );
      return isWithin && source in unused ? `\0unused-of-query:${source}` : null;
    },
    load: (id) =>
      id.startsWith("\0unused-of-query:") ? (unused[id.slice("\0unused-of-query:".length)] ?? null) : null,
  };
}

/** What is cut out of files of libraries, or put otherwise: nothing of the site asks for it, and the bundler cannot know that of such files. */
const cuts: ReadonlyArray<readonly [file: RegExp, cut: RegExp, count: number, instead?: string]> = [
  // Hints on what a page will load, which here stand in its HTML: how to give them, and what then happens.
  [
    /\/react-dom\.production\.js$/,
    /^exports\.(?:preconnect|prefetchDNS|preinit|preinitModule|preload|preloadModule) = function[^]*?^};$/gm,
    6,
  ],
  [
    /\/react-dom-client\.production\.js$/,
    /^ {2}[DCLmXSM]: (?:prefetchDNS|preconnect|preload|preloadModule|preinitScript|preinitStyle|preinitModuleScript),?$/gm,
    7,
  ],
  // Children as data, which no component of ours takes, and what is for forms and for servers.
  [
    /\/react\.production\.js$/,
    /^exports\.(?:(Children|PureComponent|addTransitionType) = \1;|(?:cache|cacheSignal|cloneElement|unstable_useCacheRefresh|useActionState|useOptimistic) = function[^]*?^};)$/gm,
    9,
  ],
  [
    /\/react-dom\.production\.js$/,
    /^exports\.(?:requestFormReset|useFormState|useFormStatus) = function[^]*?^};$/gm,
    3,
  ],
  // What types, and the one place where pages begin, have made sure of.
  [
    /\/react-query\/build\/modern\/QueryClientProvider\.js$/,
    /if \(!client\) throw new Error\("No QueryClient set, .*$/gm,
    1,
  ],
  [
    /\/query-core\/build\/modern\/queryObserver\.js$/,
    /if \(this\.options\.enabled !== void 0 && .*throw new Error\("Expected enabled .*$/gm,
    1,
  ],
  // For these questions every page would bring the bundler's `require`.
  [/\/jszip\.min\.js$/, /"function"==typeof require&&require/g, 2, "false"],
  [/\/pptxgen\.es\.js$/, /typeof require !== 'undefined' \? require\('sizeof'\) : null/g, 1, "null"],
  // A part whose styles could not be had has to ask for them again with its code: they would count as there.
  [/vite\/preload-helper\.js$/, /(?<=\(err\) => \{\s+)seen\[href\] = void 0/g, 1, "delete seen[href]"],
  [/vite\/preload-helper\.js$/, /(?<=e\.type === "error"\) )rej\(/g, 1, "link.remove(), rej("],
];

/** Throws if a file no longer has what is cut out of it; a test finds whoever wants it. */
export function leanLibraryFiles(): Plugin {
  return {
    name: "lean-library-files",
    apply: "build",
    transform: {
      filter: { id: cuts.map(([file]) => file) },
      handler(code, id) {
        let lean = code;
        for (const [, cut, count, instead = ""] of cuts.filter(([file]) => file.test(id))) {
          if (lean.match(cut)?.length !== count) throw new Error(`${id} is not written as it was`);
          lean = lean.replaceAll(cut, instead);
        }
        return { code: lean, map: null };
      },
    },
  };
}

/** Compiled messages are read by our own reader, a fifth of Lingui's runtime, which a test holds it against. */
export function leanMessages(): Plugin {
  return {
    name: "lean-messages",
    apply: "build",
    enforce: "pre",
    resolveId: (source) => (source === "@lingui/core" ? resolve("src/embed/light/message-reader.ts") : null),
  };
}

/** Where charts work out scales and extremes, those of Explore's first view and beside it among them. */
const scales = /\/src\/charts\/[\w/-]+-(?:layout|scale|stacks)\.ts$/;

/**
 * Of d3's arrays charts need three functions for scales and two for extremes. The library is one file, and all that any
 * page takes of it comes together: these few stand in a copy of their own, a third of the rest.
 */
export function leanArrays(): Plugin {
  return {
    name: "lean-arrays",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer) {
      if (source !== "d3" || !importer || !scales.test(importer)) return null;
      const found = await this.resolve("d3-array", importer);
      // Where it stays outside, as in the prerender, nothing is put together.
      return found && !found.external ? `${found.id}?scales` : null;
    },
  };
}
