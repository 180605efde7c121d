import { gzipSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";
import { licenceTexts } from "../licences/licence-text.ts";
import { shippedPackages } from "../licences/shipped-packages.ts";
import { leanMapLibrary } from "./lean-libraries-plugins.ts";

const wanted = "virtual:offline-deck";
const resolved = "\0offline-deck";

/**
 * `virtual:offline-deck` gives the whole of a page for the stage, script and styles, as one text: gzipped JSON in base64. It
 * is a build of its own, as one classic script, since nothing can be loaded from a file on a stick. `licences` are those of
 * the packages in it.
 */
export function offlineDeckCode(): Plugin {
  let made: Promise<OfflineDeckBuild> | null = null;
  return {
    name: "offline-deck-code",
    resolveId: (source) => (source === wanted ? resolved : null),
    load: {
      filter: { id: /^\0offline-deck$/ },
      async handler() {
        // Only browsers write files.
        if (this.environment.config.consumer === "server") return 'export default ""; export const licences = "";';
        made ??= buildOfflineDeck();
        const { code, licences } = await made;
        return `export default ${JSON.stringify(code)}; export const licences = ${JSON.stringify(licences)};`;
      },
    },
  };
}

interface OfflineDeckBuild {
  readonly code: string;
  readonly licences: string;
}

async function buildOfflineDeck(): Promise<OfflineDeckBuild> {
  const built = (await build({
    configFile: false,
    logLevel: "warn",
    plugins: [leanMapLibrary(), nothingToLoad(), bordersInside()],
    // As for production also where a development server asks for it.
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        onwarn(warning, warn) {
          // "use client" of libraries: everything here is.
          if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
        },
      },
      // A library brings its assets inside, and loads nothing later.
      lib: {
        entry: "src/offline/offline-deck.tsx",
        formats: ["iife"],
        name: "silkLedgerDeck",
        fileName: "offline-deck",
        cssFileName: "offline-deck",
      },
    },
  })) as Rolldown.RolldownOutput[];
  const output = built.flatMap((one) => one.output);
  const script = output.find((file) => file.type === "chunk");
  const styles = output.find((file) => file.type === "asset");
  if (output.length !== 2 || !script || !styles?.fileName.endsWith(".css")) {
    const files = output.map(({ fileName }) => fileName).join(", ");
    throw new Error(`A page for the stage is one script and one style sheet, not ${files}`);
  }
  const code = JSON.stringify([script.code, String(styles.source)]);
  return {
    code: gzipSync(code, { level: 9 }).toString("base64"),
    licences: licenceTexts(shippedPackages(script.moduleIds)),
  };
}

/** What the pieces of a page for the stage could load, and there never do: other words and stories, ways to carry charts away. */
const unneeded =
  /\/messages\/[\w-]+\.json\?|\/share\/|\/quote\/|\/reopen\/|-dialog\.tsx$|\/figure-quote\.tsx$|-details\.ts$|^\.\/[\w-]+\/[\w-]+\.json$/;

/** What they bring along and never use there: head and foot of the site's pages, movements that change what d3 selects. */
const unused: Readonly<Record<string, string>> = {
  "./page-frame.tsx": "export const PageFrame = null;",
  "d3-transition": "export const active = null, interrupt = null, transition = null;",
};

function nothingToLoad(): Plugin {
  const mark = "\0unused:";
  return {
    name: "nothing-to-load",
    enforce: "pre",
    resolveId(source, _, { kind }) {
      if (Object.hasOwn(unused, source)) return mark + source;
      return kind === "dynamic-import" && unneeded.test(source) ? mark : null;
    },
    load: (id) => (id.startsWith(mark) ? (unused[id.slice(mark.length)] ?? "export default {};") : null),
  };
}

/** No prerendered map stands in the file: the borders come with the code. */
function bordersInside(): Plugin {
  const condition = "import.meta.env.SSR || import.meta.env.DEV";
  return {
    name: "borders-inside",
    enforce: "pre",
    transform: {
      filter: { id: /\/(?:map-borders\.ts|region-map\.tsx)$/ },
      handler(code) {
        if (!code.includes(condition)) throw new Error("The map no longer says where its borders come from");
        return { code: code.replace(condition, "true"), map: null };
      },
    },
  };
}
